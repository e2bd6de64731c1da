import type { Locator, Page } from "@playwright/test";
import type { Words } from "./words";

/** The menu of diagrams and files, and the name of the open one. */
export class DiagramsPage {
  readonly button: Locator;
  readonly menu: Locator;
  readonly title: Locator;

  constructor(
    readonly page: Page,
    readonly words: Words,
  ) {
    this.button = page.getByRole("button", { name: words("editor.top.diagrams"), exact: true });
    this.menu = page.getByRole("menu");
    this.title = page.getByRole("textbox", { name: words("editor.top.title"), exact: true });
  }

  async open(): Promise<void> {
    await this.button.click();
    await this.menu.waitFor();
  }

  /** Chooses an entry of the menu: an action, or an example by its title. */
  async choose(name: string): Promise<void> {
    await this.open();
    await this.menu.getByRole("menuitem", { name }).click();
  }

  /** The diagrams on this device, last changed first; the menu must be open. */
  get list(): Locator {
    return this.menu.getByRole("group").first().getByRole("menuitemradio");
  }

  async switchTo(title: string): Promise<void> {
    await this.open();
    await this.list.filter({ hasText: title }).first().click();
  }

  async rename(title: string): Promise<void> {
    await this.title.fill(title);
    await this.title.press("Enter");
  }
}
