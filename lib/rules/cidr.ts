/** The first and the last address of an IPv4 range as numbers; undefined for what is none. */
function rangeOf(cidr: string): readonly [first: number, last: number] | undefined {
  const found = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(cidr.trim());
  if (!found) return undefined;
  const [, a, b, c, d, bits] = found.map(Number);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  if (bits === undefined || bits > 32 || [a, b, c, d].some((byte) => byte > 255)) return undefined;
  const size = 2 ** (32 - bits);
  const address = ((a * 256 + b) * 256 + c) * 256 + d;
  const first = address - (address % size);
  return [first, first + size - 1];
}

/** Whether two IPv4 ranges share an address; false where one of them cannot be read. */
export function overlaps(a: string, b: string): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return one !== undefined && other !== undefined && one[0] <= other[1] && other[0] <= one[1];
}
