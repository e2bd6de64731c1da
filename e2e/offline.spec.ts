import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures";

const out = join(import.meta.dirname, "..", "out");

const routes = readdirSync(out, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith("index.html"))
  .map((path) => path.slice(0, -"index.html".length));

/** The policy a page is sent with; it holds from there, and no page has a second one. */
function policyOf(route: string): string {
  const sent = readFileSync(join(out, route, "index.html"), "utf8");
  const found = [...sent.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/g)];
  expect(found, route).toHaveLength(1);
  return found[0]?.[1] ?? "";
}

/** One page of each kind: the pages of the rules are made alike. */
const kinds = new Map(routes.map((route) => [route.replace(/rules\/[^/]+\//, "rules/*"), route]));

test("every page is sent with a policy that names no other origin", () => {
  expect(routes).toContain("");
  expect(routes.length).toBeGreaterThan(200);
  for (const route of routes) {
    const policy = policyOf(route);
    expect(policy, route).toContain("default-src 'self'");
    expect(policy, route).not.toMatch(/https?:|wss?:|\*|unsafe-eval/);
    expect(policy, route).toMatch(/script-src 'self'( 'sha256-[^']+')*;/);
  }
});

for (const [kind, route] of kinds) {
  // Whatever a page asks of another origin fails the test, here as everywhere.
  test(`/${kind} asks nobody else`, async ({ page }) => {
    await page.goto(route, { waitUntil: "networkidle" });
    await expect(page.locator("body")).toBeVisible();
  });
}
