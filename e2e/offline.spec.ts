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

        // Read from what is sent: it holds from there, and the first page moves on to another.
        const sent = await (await page.request.get(route)).text();
        const policies = [
          ...sent.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g),
        ];
        expect(policies).toHaveLength(1);
        const policy = policies[0]?.[1] ?? "";
        expect(policy).toContain("default-src 'self'");
        expect(policy, "names no other origin").not.toMatch(/https?:|wss?:|\*|unsafe-eval/);
        expect(policy).toMatch(/script-src 'self'( 'sha256-[^']+')*;/);
      });
    }
  });
}
