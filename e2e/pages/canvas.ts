import { expect, type Locator, type Page } from "@playwright/test";
import type { Words } from "./words";

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

const isOver = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const startsWith = (name: string): RegExp =>
  new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(,|，|:|：|$)`);

/** The drawing surface: parts and connections are buttons, named as a screen reader says them. */
export class CanvasPage {
  readonly surface: Locator;

  constructor(
    readonly page: Page,
    readonly words: Words,
  ) {
    this.surface = page.getByRole("application", { name: words("canvas.surface"), exact: true });
  }

  /** A part by the name it is drawn with; of several alike, all. */
  node(name: string): Locator {
    return this.surface.getByRole("button", { name: startsWith(name) });
  }

  /** A connection by its ends and, if given, what its chip says. */
  connection(source: string, target: string, verdict?: string): Locator {
    const ends = this.words("canvas.ends", { source, target });
    const name =
      verdict === undefined
        ? new RegExp(`^${ends}`)
        : this.words("canvas.edgeLabel", { source, target, verdict });
    return this.surface.getByRole("button", { name, exact: true });
  }

  /** What a plan would add, move or enlarge, while it is looked at. */
  get ghosts(): Locator {
    return this.surface.getByRole("img", { name: /would|将/ });
  }

  /** A ghost by how its name begins. */
  ghost(name: string): Locator {
    return this.surface.getByRole("img", { name: startsWith(name) });
  }

  /** A text on the canvas, such as a chip's. */
  text(text: string): Locator {
    return this.surface.getByText(text, { exact: true });
  }

  /** The place of a part on the screen, in pixels. */
  async boxOf(node: Locator): Promise<Box> {
    const box = await node.boundingBox();
    if (!box) throw new Error("The part is not on the screen");
    return box;
  }

  /** How many pairs of these parts lie one on the other. */
  async overlaps(names: readonly string[]): Promise<number> {
    const boxes = await Promise.all(names.map((name) => this.boxOf(this.node(name))));
    return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => isOver(a, b))).length;
  }

  /** The upper left corners of parts at one moment, however the view moves. */
  async placesOf(names: readonly string[]): Promise<readonly Spot[]> {
    const elements = await Promise.all(names.map((name) => this.node(name).elementHandle()));
    return this.page.evaluate(
      (shown) =>
        shown.flatMap((element) => {
          const box = element?.getBoundingClientRect();
          return box ? { x: box.x, y: box.y } : [];
        }),
      elements,
    );
  }

  async middleOf(node: Locator): Promise<Spot> {
    const { x, y, width, height } = await this.boxOf(node);
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** A place of the surface, as parts of its width and height. */
  async spot(x: number, y: number): Promise<Spot> {
    const box = await this.boxOf(this.surface);
    return { x: box.x + box.width * x, y: box.y + box.height * y };
  }

  /** Presses the mouse at one place and moves it to another, still holding it. */
  async dragTo(from: Spot, to: Spot): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
  }

  async drag(from: Spot, to: Spot): Promise<void> {
    await this.dragTo(from, to);
    await this.page.mouse.up();
  }

  /** The handle on the right edge, which shows once the mouse is over the part. */
  async rightHandle(node: Locator): Promise<Spot> {
    await node.hover();
    const { x, y, width, height } = await this.boxOf(node);
    return { x: x + width, y: y + height / 2 };
  }

  async connect(source: Locator, target: Locator): Promise<void> {
    await this.drag(await this.rightHandle(source), await this.middleOf(target));
  }

  /** Chooses a connection at its chip. */
  async openConnection(source: string, target: string): Promise<void> {
    const connection = this.connection(source, target);
    await connection.focus();
    await this.page.keyboard.press("Enter");
    await expect(connection).toHaveAttribute("aria-pressed", "true");
  }
}
