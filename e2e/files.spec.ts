import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test } from "./fixtures";
import { fileOf } from "./pages/editor";

const shop = {
  version: 1,
  title: "Shop",
  nodes: [
    { id: "api", kind: "api-gateway", label: "orders-api", position: { x: 0, y: 0 } },
    { id: "box", kind: "ec2", label: "stock", position: { x: 400, y: 80 } },
  ],
  edges: [{ id: "e1", source: "api", target: "box" }],
};

test("a saved file opens again as the same diagram", async ({ editor }) => {
  const { canvas, palette, diagrams } = editor;
  await editor.open();
  await palette.drag("VPC", await canvas.spot(0.6, 0.5));
  await palette.drag("Lambda", await canvas.spot(0.2, 0.3));
  await palette.drag("EC2", await canvas.spot(0.2, 0.8));
  await canvas.connect(canvas.node("Lambda"), canvas.node("EC2"));
  await diagrams.rename("Round trip");
  const saved = await editor.saveFile();
  expect(saved.name).toBe("Round-trip.edgewise.json");

  await editor.openFile(fileOf(saved.text, saved.name));
  await expect(editor.toast("“Round trip” opened")).toBeVisible();
  await diagrams.open();
  await expect(diagrams.list).toHaveCount(2);
  await editor.page.keyboard.press("Escape");
  await expect(canvas.connection("Lambda", "EC2")).toBeVisible();
  expect((await editor.saveFile()).text).toBe(saved.text);
});

const damaged = JSON.stringify(shop).slice(0, 90);
for (const { what, file, says } of [
  { what: "a file that was cut off", file: fileOf(damaged), says: /not valid JSON.*line 1/ },
  {
    what: "a file that is no JSON",
    file: fileOf("Dear diary,\nnothing.", "diary.json"),
    says: /not an Edgewise diagram/,
  },
  { what: "JSON that is no diagram", file: fileOf({ hello: 1 }), says: /not an Edgewise diagram/ },
  {
    what: "a file of a newer version",
    file: fileOf({ ...shop, version: 7 }),
    says: /saved by a newer Edgewise \(format 7/,
  },
]) {
  test(`${what} is refused with a reason, and what was open stays`, async ({ editor }) => {
    await editor.openWith(shop);
    const before = await editor.saveFile();
    await editor.openFile(file);
    await expect(editor.dialog).toHaveAccessibleName("This file could not be opened");
    await expect(editor.dialog).toHaveAccessibleDescription("The open diagram was left as it is.");
    await expect(editor.dialog.getByRole("listitem")).toHaveText(says);
    await expect(editor.dialog.getByText(file.name)).toBeVisible();
    await editor.closeDialog();
    expect((await editor.saveFile()).text).toBe(before.text);
  });
}

test("a huge file is refused before it is read", async ({ editor }, testInfo) => {
  await editor.openWith(shop);
  const before = await editor.saveFile();
  // From the disk: a test that hands over the content itself takes far longer than the editor.
  const path = testInfo.outputPath("huge.json");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `"${"x".repeat(21 * 1024 * 1024)}"`);
  await editor.openFile(path);
  await expect(editor.dialog.getByRole("listitem")).toHaveText(/larger than 20 MB/);
  await editor.closeDialog();
  expect((await editor.saveFile()).text).toBe(before.text);
});

test("a file dropped onto the window is opened", async ({ page, editor }) => {
  await editor.open();
  const { buffer, name, mimeType } = fileOf(shop, "shop.edgewise.json");
  const data = await page.evaluateHandle(
    ([text, fileName, type]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text ?? ""], fileName ?? "", { type: type ?? "" }));
      return transfer;
    },
    [buffer.toString("utf8"), name, mimeType],
  );
  await editor.canvas.surface.dispatchEvent("dragover", { dataTransfer: data });
  await expect(page.getByText("Drop the file to open it")).toBeVisible();
  await editor.canvas.surface.dispatchEvent("drop", { dataTransfer: data });
  await expect(page.getByText("Drop the file to open it")).toHaveCount(0);
  await expect(editor.canvas.connection("orders-api", "stock", "VPC Link missing")).toBeVisible();
  await expect(editor.diagrams.title).toHaveValue("Shop");
});

test("a file written by hand, without places, opens laid out", async ({ editor }) => {
  const { canvas } = editor;
  const names = ["web", "orders-api", "orders-fn", "orders", "stock"];
  const kinds = ["internet-user", "api-gateway", "lambda", "dynamodb", "ec2"];
  await editor.openWith({
    version: 1,
    nodes: [
      { id: "vpc", kind: "vpc" },
      ...names.map((label, i) => ({
        id: label,
        kind: kinds[i],
        label,
        ...(label === "stock" && { parent: "vpc" }),
      })),
    ],
    edges: [
      { source: "web", target: "orders-api" },
      { source: "orders-api", target: "orders-fn" },
      { source: "orders-api", target: "stock" },
    ],
  });
  await expect(canvas.connection("orders-api", "stock", "VPC Link missing")).toBeVisible();
  expect(await canvas.overlaps(names)).toBe(0);
});

test("a file with slips opens repaired, and tells what was put right", async ({ editor }) => {
  await editor.open();
  await editor.openFile(
    fileOf({
      version: 1,
      nodes: [
        { id: "a", kind: "lambda", label: "first", position: { x: 0, y: 0 } },
        { id: "a", kind: "lambda", label: "second", position: { x: 300, y: 0 } },
        { id: "q", kind: "quantum-ledger", label: "odd", position: { x: 0, y: 200 } },
      ],
      edges: [{ source: "a", target: "ghost" }],
    }),
  );
  await expect(editor.toast("Opened with 3 repairs")).toBeVisible();
  await expect(editor.canvas.text("odd")).toBeVisible();
  await editor.button("Show").click();
  await expect(editor.dialog.getByRole("listitem")).toHaveText([
    /used twice/,
    /not a kind Edgewise knows/,
    /“ghost” does not exist/,
  ]);
});
