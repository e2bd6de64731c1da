/**
 * The tile an arrow key goes to: its number, -1 for "above the first row", undefined for a key
 * that does not move. Up and down go to the nearest tile of the next row on the screen.
 */
export function tileFrom(tiles: readonly Element[], from: number, key: string): number | undefined {
  const last = tiles.length - 1;
  switch (key) {
    case "ArrowRight":
      return Math.min(from + 1, last);
    case "ArrowLeft":
      return Math.max(from - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    case "ArrowDown":
      return nextRow(tiles, from, 1) ?? from;
    case "ArrowUp":
      return nextRow(tiles, from, -1) ?? -1;
    default:
      return undefined;
  }
}

function nextRow(tiles: readonly Element[], from: number, step: 1 | -1): number | undefined {
  const places = tiles.map((tile) => tile.getBoundingClientRect());
  const start = places[from];
  if (!start) return undefined;
  let best: number | undefined;
  let rowTop: number | undefined;
  for (let i = from + step; i >= 0 && i < places.length; i += step) {
    const place = places[i];
    if (!place || place.top === start.top) continue;
    rowTop ??= place.top;
    if (place.top !== rowTop) break;
    const nearest = best === undefined ? undefined : places[best];
    const distance = Math.abs(place.left - start.left);
    if (!nearest || distance < Math.abs(nearest.left - start.left)) best = i;
  }
  return best;
}
