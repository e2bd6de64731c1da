import { expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locales";
import { CanvasPage } from "./canvas";
import { DiagramsPage } from "./diagrams";
import { FindingsPage } from "./findings";
import { InspectorPage } from "./inspector";
import { PalettePage } from "./palette";
import { type Words, wordsIn } from "./words";

export interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A diagram's file from what it holds. */
export const fileOf = (content: unknown, name = "drawn.edgewise.json"): PickedFile => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
});

/** The editor in one language, as one person sees it in one window. */
export class Editor {
  readonly words: Words;
  readonly canvas: CanvasPage;
  readonly palette: PalettePage;
  readonly inspector: InspectorPage;
  readonly findings: FindingsPage;
  readonly diagrams: DiagramsPage;

  constructor(
    readonly page: Page,
    readonly locale: Locale = "en",
  ) {
    this.words = wordsIn(locale);
    // Playwright takes file dialogs over once someone listens, and a key may be faster than that.
    page.on("filechooser", () => {});
    this.canvas = new CanvasPage(page, this.words);
    this.palette = new PalettePage(page, this.words, this.canvas);
    this.inspector = new InspectorPage(page, this.words);
    this.findings = new FindingsPage(page, this.words);
    this.diagrams = new DiagramsPage(page, this.words);
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.locale}/`);
    await expect(this.canvas.surface).toBeVisible();
  }

  /** A tool of the toolbar, or of the bar above, by its name. */
  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  get undo(): Locator {
    return this.button(this.words("editor.actions.undo"));
  }

  get redo(): Locator {
    return this.button(this.words("editor.actions.redo"));
  }

  get dialog(): Locator {
    return this.page.getByRole("dialog");
  }

  /** Closes the dialog by key, which it hears once it has the focus. */
  async closeDialog(): Promise<void> {
    await expect(this.dialog).toBeFocused();
    await this.page.keyboard.press("Escape");
    await expect(this.dialog).toHaveCount(0);
  }

  /** A short message over the lower edge. */
  toast(text: string | RegExp): Locator {
    return this.page
      .getByRole("region", { name: new RegExp(`^${this.words("editor.shell.notifications")}`) })
      .getByText(text);
  }

  /** Picks a file, or the one at a path, in the browser's own dialog. */
  async openFile(file: PickedFile | string): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.page.keyboard.press("Control+o");
    await (await chooser).setFiles(file);
  }

  /** Begins with a diagram, given as the content of a file. */
  async openWith(content: unknown): Promise<void> {
    await this.open();
    await this.openFile(fileOf(content));
    await expect(this.toast(/opened/i).or(this.toast(/已打开/))).toBeVisible();
  }

  /** Saves the open diagram as a file and returns its name and text. */
  async saveFile(): Promise<{ name: string; text: string }> {
    const saved = this.page.waitForEvent("download");
    await this.page.keyboard.press("Control+s");
    const download = await saved;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
  }

  /** Resolves when everything is on disk. */
  async expectSaved(): Promise<void> {
    await expect(
      this.page.getByText(this.words("editor.top.saved"), { exact: true }),
    ).toBeVisible();
  }
}
