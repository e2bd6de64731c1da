import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { policyOf, withPolicy } from "./csp.mjs";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const page =
  '<!DOCTYPE html><html><head><meta charSet="utf-8"/><script src="/a.js" async=""></script>' +
  '<script id="x">let a = "中";\n</script></head><body><script>b()</script></body></html>';

test("allows the inline scripts of the page and no others", () => {
  const scripts = policyOf(page).split("; ")[1];
  expect(scripts).toBe(`script-src 'self' ${hash('let a = "中";\n')} ${hash("b()")}`);
});

test("stands behind the character set and ahead of every script", () => {
  const html = withPolicy(page);
  const place = html.indexOf('<meta http-equiv="Content-Security-Policy"');
  expect(place).toBe(html.indexOf("<meta charSet") + '<meta charSet="utf-8"/>'.length);
  expect(place).toBeLessThan(html.indexOf("<script"));
});

test("refuses a page that could not be protected", () => {
  expect(() => withPolicy("<p>no head</p>")).toThrow("head");
  expect(() => withPolicy("<script>a()</script><head></head>")).toThrow("script");
});
