import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures";

const out = join(import.meta.dirname, "..", "out");

const routes = readdirSync(out, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith("index.html"))
  .map((path) => path.slice(0, -"index.html".length));

// One page after another in a test costs less than a browser context for each of many alike pages.
const groupSize = 12;
const groups = Array.from({ length: Math.ceil(routes.length / groupSize) }, (_, index) =>
  routes.slice(index * groupSize, (index + 1) * groupSize),
);

test("the site has pages", () => {
  expect(routes).toContain("");
});

for (const group of groups) {
  test(`/${group[0]} and ${group.length - 1} more ask nobody else and say so`, async ({ page }) => {
    for (const route of group) {
      await test.step(`/${route}`, async () => {
        await page.goto(route, { waitUntil: "networkidle" });

        const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
        await expect(policy).toHaveCount(1);
        const content = (await policy.getAttribute("content")) ?? "";
        expect(content).toContain("default-src 'self'");
        expect(content, "names no other origin").not.toMatch(/https?:|wss?:|\*|unsafe-eval/);
        expect(content).toMatch(/script-src 'self'( 'sha256-[^']+')*;/);
      });
    }
  });
}
