import { sizeOf } from "@/lib/catalog";
import { type DiagramBuilder, diagram } from "@/lib/model/build";
import type { Diagram, EdgeKind, Point, Props, Size } from "@/lib/model/types";

/** Pixels: a grid of 8, the bar of a container, and the room between and around its contents. */
const grid = 8;
const header = 48;
const margin = 24;
const gap = { row: 96, column: 32 } as const;

interface Node {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly props: Props;
  /** What stands in it, where it is a container. */
  readonly content?: Piece;
}

interface Group {
  readonly along: "row" | "column";
  readonly pieces: readonly Piece[];
}

/** A resource, or several in a row or a column. */
export type Piece = Node | Group;

export const node = (id: string, kind: string, label: string, props: Props = {}): Piece => ({
  id,
  kind,
  label,
  props,
});

/** A container around a piece. */
export const frame = (
  id: string,
  kind: string,
  label: string,
  props: Props,
  content: Piece,
): Piece => ({ id, kind, label, props, content });

export const row = (...pieces: readonly Piece[]): Piece => ({ along: "row", pieces });
export const column = (...pieces: readonly Piece[]): Piece => ({ along: "column", pieces });

const onGrid = (size: number) => Math.ceil(size / grid) * grid;

function sizeOfPiece(piece: Piece): Size {
  if ("along" in piece) {
    const sizes = piece.pieces.map(sizeOfPiece);
    const between = gap[piece.along] * Math.max(0, sizes.length - 1);
    const sum = (side: keyof Size) => sizes.reduce((total, size) => total + size[side], 0);
    const most = (side: keyof Size) => Math.max(0, ...sizes.map((size) => size[side]));
    return piece.along === "row"
      ? { width: sum("width") + between, height: most("height") }
      : { width: most("width"), height: sum("height") + between };
  }
  const { kind, content } = piece;
  if (!content) return sizeOf({ kind });
  const { width, height } = sizeOfPiece(content);
  return { width: onGrid(width + 2 * margin), height: onGrid(height + header + margin) };
}

/** Draws pieces at places of their own: rows from left to right, columns from top to bottom. */
export class Sketch {
  private readonly drawn: DiagramBuilder;

  constructor(title: string, piece: Piece) {
    this.drawn = diagram(title);
    this.put(piece, { x: 0, y: 0 }, undefined);
  }

  private put(piece: Piece, { x, y }: Point, parent: string | undefined): void {
    if ("along" in piece) {
      let next = 0;
      for (const one of piece.pieces) {
        const isRow = piece.along === "row";
        this.put(one, isRow ? { x: x + next, y } : { x, y: y + next }, parent);
        const { width, height } = sizeOfPiece(one);
        next += onGrid(isRow ? width : height) + gap[piece.along];
      }
      return;
    }
    const { id, kind, label, props, content } = piece;
    const place = { label, position: { x, y }, ...(parent !== undefined && { parent }) };
    this.drawn.node(id, kind, props, content ? { ...place, size: sizeOfPiece(piece) } : place);
    if (content) this.put(content, { x: margin, y: header }, id);
  }

  /** One call after another, each from one node to the next. */
  way(...stops: readonly string[]): this {
    return this.join("calls", stops);
  }

  /** Events that each of these sends to the next. */
  events(...stops: readonly string[]): this {
    return this.join("events", stops);
  }

  private join(kind: EdgeKind, stops: readonly string[]): this {
    for (const [i, target] of stops.slice(1).entries()) {
      this.drawn.edge(stops[i] ?? target, target, { kind });
    }
    return this;
  }

  /** One call with settings. */
  call(source: string, target: string, props: Props): this {
    this.drawn.edge(source, target, { props });
    return this;
  }

  done(): Diagram {
    return this.drawn.done();
  }
}

export const sketch = (title: string, piece: Piece): Sketch => new Sketch(title, piece);
