import type { Locator, Page } from "@playwright/test";
import type { Words } from "./words";

/** The panel that lists what was found. */
export class FindingsPage {
  readonly region: Locator;

  constructor(
    readonly page: Page,
    readonly words: Words,
  ) {
    this.region = page.getByRole("complementary", {
      name: words("editor.shell.findings"),
      exact: true,
    });
  }

  /** Opens the list by its key. */
  async open(): Promise<void> {
    await this.page.keyboard.press("]");
  }

  get all(): Locator {
    return this.region.getByRole("listitem");
  }

  /** What somebody lives with, under a heading of its own. */
  get accepted(): Locator {
    const [before = ""] = this.words("editor.findings.accepted", { count: 0 }).split(/[(（]/);
    return this.region.getByRole("region", { name: new RegExp(`^${before.trim()}`) });
  }

  /** Those of the findings that a number leads to from the canvas. */
  numbered(number: number): Locator {
    const name = this.words("editor.findings.numbered", { number: String(number) });
    return this.region
      .getByRole("button")
      .filter({ has: this.page.getByRole("img", { name, exact: true }) });
  }
}
