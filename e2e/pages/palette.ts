import { expect, type Locator, type Page } from "@playwright/test";
import type { CanvasPage, Spot } from "./canvas";
import type { Words } from "./words";

/** The list of resources. */
export class PalettePage {
  readonly region: Locator;
  readonly search: Locator;

  constructor(
    readonly page: Page,
    words: Words,
    readonly canvas: CanvasPage,
  ) {
    this.region = page.getByRole("navigation", { name: words("editor.shell.resources") });
    this.search = this.region.getByRole("searchbox", { name: words("editor.palette.search") });
  }

  tile(name: string): Locator {
    return this.region.getByRole("button", { name, exact: true });
  }

  /** Drags a resource by mouse so that its middle is at a place of the window. */
  async drag(name: string, to: Spot): Promise<void> {
    const tile = this.tile(name);
    await tile.scrollIntoViewIfNeeded();
    await this.canvas.drag(await this.canvas.middleOf(tile), to);
  }

  /** Adds a resource by keyboard alone; one that was searched before is typed over. */
  async addByKey(query: string): Promise<void> {
    const isSearching = await this.search.evaluate((field) => field === document.activeElement);
    if (!isSearching) await this.page.keyboard.press("/");
    await expect(this.search).toBeFocused();
    await this.page.keyboard.type(query);
    await this.page.keyboard.press("Enter");
  }
}
