import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures";
import type { Editor } from "./pages/editor";

const drawn = {
  version: 1,
  nodes: [
    {
      id: "net",
      kind: "vpc",
      label: "vpc-a",
      position: { x: 480, y: -80 },
      size: { width: 320, height: 260 },
    },
    { id: "api", kind: "api-gateway", label: "orders-api", position: { x: 0, y: 0 } },
    {
      id: "box",
      kind: "ec2",
      label: "legacy-stock",
      parent: "net",
      position: { x: 80, y: 80 },
      props: { publicIp: false },
    },
  ],
  edges: [{ source: "api", target: "box" }],
};

/** Opens the call that needs a VPC Link, in the inspector. */
async function openCall(editor: Editor, content: unknown = drawn): Promise<void> {
  await editor.openWith(content);
  await editor.canvas.openConnection("orders-api", "legacy-stock");
  await expect(editor.inspector.fixPreferred).toBeVisible();
}

const placeOf = async (editor: Editor, part: Locator) => {
  const { x, y, width, height } = await editor.canvas.boxOf(part);
  return [x, y, width, height].map(Math.round);
};

/** The same once the view has come to rest: opening the panel makes it move. */
async function placeAtRest(editor: Editor, part: Locator): Promise<readonly number[]> {
  let last = await placeOf(editor, part);
  let unmoved = 0;
  await expect
    .poll(
      async () => {
        const now = await placeOf(editor, part);
        unmoved = String(now) === String(last) ? unmoved + 1 : 0;
        last = now;
        return unmoved;
      },
      { intervals: [100] },
    )
    .toBeGreaterThan(6);
  return last;
}

/** Where a part stands from a card that stays, in widths of that card: however the view moves. */
async function placeFrom(card: Locator, part: Locator): Promise<readonly string[]> {
  const [from, to] = await Promise.all([card.elementHandle(), part.elementHandle()]);
  const [a, b] = await card.page().evaluate(
    (shown) =>
      shown.map((element) => {
        const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
        return { x, y, width, height };
      }),
    [from, to],
  );
  if (!a || !b) throw new Error("The part is not on the screen");
  return [b.x - a.x, b.y - a.y, b.width, b.height].map((way) => (way / a.width).toFixed(2));
}

test("pointing at a fix shows what it would do, and applying it makes exactly that", async ({
  page,
  editor,
}) => {
  const { canvas, inspector } = editor;
  await openCall(editor);
  await inspector.fixPreferred.hover();
  const link = canvas.ghost("VPC Link");
  const balancer = canvas.ghost("ALB");
  await expect(link).toBeVisible();
  await expect(balancer).toBeVisible();
  await expect(canvas.ghost("orders-api to VPC Link")).toHaveAccessibleName(/Via VPC Link/);
  await expect(canvas.ghost("VPC Link to ALB")).toBeAttached();
  await expect(canvas.connection("orders-api", "legacy-stock")).toHaveAccessibleName(
    /would be removed$/,
  );
  await expect(canvas.node("VPC Link")).toHaveCount(0);
  await expect(editor.undo).toBeDisabled();
  const stays = canvas.node("legacy-stock");
  const shown = [await placeFrom(stays, link), await placeFrom(stays, balancer)];

  await inspector.fixPreferred.click();
  await expect(canvas.ghosts).toHaveCount(0);
  const made = [canvas.node("VPC Link"), canvas.node("ALB")];
  for (const part of made) await expect(part).toBeVisible();
  const places = () => Promise.all(made.map((part) => placeFrom(stays, part)));
  await expect.poll(places).toEqual(shown);
  await page.keyboard.press("Control+z");
  await expect(canvas.node("VPC Link")).toHaveCount(0);
  await expect(editor.undo).toBeDisabled();
});

test("leaving takes the ghosts away, and so does Escape, which keeps the selection", async ({
  page,
  editor,
}) => {
  const { canvas, inspector } = editor;
  await openCall(editor);
  await inspector.fixPreferred.hover();
  await expect(canvas.ghost("VPC Link")).toBeVisible();
  await inspector.heading.hover();
  await expect(canvas.ghosts).toHaveCount(0);
  await expect(canvas.connection("orders-api", "legacy-stock")).toHaveAccessibleName(
    /VPC Link missing$/,
  );

  await inspector.fixPreferred.hover();
  await expect(canvas.ghost("VPC Link")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(canvas.ghosts).toHaveCount(0);
  await expect(inspector.region).toBeVisible();
  await expect(canvas.connection("orders-api", "legacy-stock")).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

test("a key's focus shows the ghosts, tells the changes, and moves on to the new answer", async ({
  page,
  editor,
}) => {
  const { canvas, inspector } = editor;
  await openCall(editor);
  await inspector.hops.last().getByRole("button").focus();
  await expect(inspector.fixPreferred).not.toBeFocused();
  for (let i = 0; i < 12; i++) {
    if (await inspector.fixPreferred.evaluate((it) => it === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(inspector.fixPreferred).toBeFocused();
  await expect(canvas.ghost("VPC Link")).toBeVisible();
  await expect(inspector.fixPreferred).toHaveAccessibleDescription(
    /Adds VPC Link V2 to vpc-a.*Then: Via VPC Link$/,
  );
  await page.keyboard.press("Enter");
  await expect(canvas.node("VPC Link")).toBeVisible();
  await expect(canvas.ghosts).toHaveCount(0);
  await expect(page.locator(":focus")).toContainText(/VPC Link/);
});

test("a hop points its element out, and the ghost of what is missing", async ({ editor }) => {
  const { canvas, inspector } = editor;
  await openCall(editor);
  await inspector.hops.filter({ hasText: "VPC Link" }).getByRole("button").hover();
  await expect(canvas.ghost("VPC Link").locator("[data-highlighted]")).toBeVisible();
  await inspector.hops.filter({ hasText: "legacy-stock" }).getByRole("button").hover();
  await expect(canvas.ghosts).toHaveCount(0);
  await expect(canvas.node("legacy-stock").locator("[data-highlighted]")).toBeVisible();
});

test("an assumption shows the answer that would follow before it is flipped", async ({
  editor,
}) => {
  const { canvas, inspector } = editor;
  await editor.openWith({
    version: 1,
    nodes: [
      { id: "api", kind: "api-gateway", label: "orders-api", position: { x: 0, y: 0 } },
      { id: "to", kind: "fargate", label: "shop", position: { x: 480, y: 0 } },
    ],
    edges: [{ source: "api", target: "to" }],
  });
  await canvas.openConnection("orders-api", "shop");
  const internal = inspector.assumption("Internal load balancer");
  await internal.hover();
  await expect(canvas.connection("orders-api", "shop")).toHaveAccessibleName(
    /would become: VPC Link missing$/,
  );
  await expect(canvas.node("shop")).toHaveAccessibleName("shop, would be set: internal");
  await expect(editor.undo).toBeDisabled();
  await inspector.heading.hover();
  await expect(canvas.connection("orders-api", "shop")).not.toHaveAccessibleName(/would become/);
});

test("the view goes to ghosts that stand outside it, and stays where they can be seen", async ({
  page,
  editor,
}) => {
  const { canvas, inspector } = editor;
  await openCall(editor);
  const api = canvas.node("orders-api");
  const before = await placeAtRest(editor, api);
  await inspector.fixPreferred.hover();
  await expect(canvas.ghost("VPC Link")).toBeVisible();
  expect(await placeAtRest(editor, api)).toEqual(before);
  await inspector.heading.hover();

  const middle = await canvas.spot(0.5, 0.5);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, 4000);
  await expect(api).toHaveCount(0);
  await inspector.fixPreferred.hover();
  await expect(canvas.ghost("VPC Link")).toBeVisible();
});

test("a finger asks for the ghosts by Preview @phone", async ({ editor }) => {
  const { canvas, inspector } = editor;
  await openCall(editor);
  const preview = inspector.region.getByRole("button", { name: /^Preview: / }).first();
  await preview.tap();
  await expect(preview).toHaveAttribute("aria-pressed", "true");
  await expect(canvas.ghost("VPC Link")).toBeInViewport();
  await expect(canvas.ghost("ALB")).toBeInViewport();
  await preview.tap();
  await expect(canvas.ghosts).toHaveCount(0);
  await expect(canvas.node("VPC Link")).toHaveCount(0);
});
