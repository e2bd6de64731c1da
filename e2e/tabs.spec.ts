import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { expect, test } from "./fixtures";
import { Editor } from "./pages/editor";

test("two tabs on one diagram agree, and each undoes what it did itself", async ({
  context,
  editor,
}) => {
  await editor.open();
  await editor.palette.drag("API Gateway", await editor.canvas.spot(0.25, 0.3));
  await editor.expectSaved();

  const other = new Editor(await context.newPage());
  await other.open();
  await expect(other.canvas.node("API Gateway")).toBeVisible();
  await expect(other.undo).toBeDisabled();

  await other.palette.drag("Lambda", await other.canvas.spot(0.6, 0.6));
  await expect(editor.canvas.node("Lambda")).toBeVisible();
  // A tab behind another one paints once a second.
  await editor.page.bringToFront();
  await editor.palette.drag("EC2", await editor.canvas.spot(0.3, 0.7));
  await expect(other.canvas.node("EC2")).toBeVisible();

  // A connection drawn in one tab is judged in the other.
  await editor.canvas.connect(editor.canvas.node("API Gateway"), editor.canvas.node("Lambda"));
  await expect(
    other.canvas.connection("API Gateway", "Lambda", "No VPC Link needed"),
  ).toBeVisible();

  await other.page.bringToFront();
  await other.undo.click();
  for (const { canvas } of [editor, other]) {
    await expect(canvas.node("Lambda")).toHaveCount(0);
    await expect(canvas.node("EC2")).toBeVisible();
  }
});

test("a browser that is killed loses nothing older than a second", async ({ baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), "edgewise-profile-"));
  const { launchOptions } = test.info().project.use;
  const launch = () =>
    chromium.launchPersistentContext(profile, {
      ...launchOptions,
      ...(baseURL ? { baseURL } : {}),
      viewport: { width: 1440, height: 900 },
      reducedMotion: "reduce",
    });
  try {
    const first = await launch();
    const editor = new Editor(await first.newPage());
    await editor.open();
    await editor.palette.drag("API Gateway", await editor.canvas.spot(0.25, 0.3));
    await editor.palette.drag("EC2", await editor.canvas.spot(0.6, 0.6));
    await editor.canvas.connect(editor.canvas.node("API Gateway"), editor.canvas.node("EC2"));
    await expect(editor.canvas.connection("API Gateway", "EC2")).toBeVisible();
    await editor.expectSaved();
    // No page hears of this, as when the machine loses its power.
    const crash = await first.browser()?.newBrowserCDPSession();
    const closed = new Promise((resolve) => first.once("close", resolve));
    await crash?.send("Browser.crash").catch(() => {});
    await closed;

    const second = await launch();
    const again = new Editor(await second.newPage());
    await again.open();
    await expect(again.canvas.connection("API Gateway", "EC2", "VPC Link missing")).toBeVisible();
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
