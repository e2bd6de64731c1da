import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSite, explainPort } from "./serve.mjs";

let top: string;
let server: Server;

beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), "edgewise-serve-"));
  const out = join(top, "out");
  mkdirSync(join(out, "en"), { recursive: true });
  mkdirSync(join(out, "_next/static"), { recursive: true });
  writeFileSync(join(top, "secret.txt"), "secret");
  writeFileSync(join(out, "404.html"), "nothing here");
  writeFileSync(join(out, "en/index.html"), `<p>${"Edgewise ".repeat(500)}</p>`);
  writeFileSync(join(out, "_next/static/a.js"), "a()");
  symlinkSync(join(top, "secret.txt"), join(out, "link.txt"));
  server = createSite({ folder: out, basePath: "/edgewise" });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.close();
  rmSync(top, { recursive: true });
});

/** Asks for exactly this path; `fetch` would tidy it first. */
function ask(path: string, method = "GET", headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status?: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
        let body = "";
        response.setEncoding("latin1");
        response.on("data", (chunk) => {
          body += chunk;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode, headers: response.headers, body }),
        );
      })
        .on("error", reject)
        .end();
    },
  );
}

test("serves a page with its type and without a trailing index.html", async () => {
  const page = await ask("/edgewise/en/?x=1");
  expect(page.status).toBe(200);
  expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(page.body).toContain("Edgewise");
});

test.each([
  ["br", "gzip, br", "br"],
  ["gzip", "gzip", "gzip"],
  ["nothing that was refused", "br;q=0, gzip;q=0", undefined],
])("packs with %s", async (_name, accepted, encoding) => {
  const page = await ask("/edgewise/en/", "GET", { "accept-encoding": accepted });
  expect(page.headers["content-encoding"]).toBe(encoding);
  expect(Number(page.headers["content-length"])).toBe(page.body.length);
});

test("lets a browser keep what carries its version in its name, and ask again for the rest", async () => {
  expect((await ask("/edgewise/_next/static/a.js")).headers["cache-control"]).toContain(
    "immutable",
  );
  const page = await ask("/edgewise/en/");
  expect(page.headers["cache-control"]).toBe("no-cache");
  const again = await ask("/edgewise/en/", "GET", { "if-none-match": String(page.headers.etag) });
  expect(again.status).toBe(304);
});

test.each([
  ["a folder without its slash", "/edgewise/en?x=1", 308, "/edgewise/en/?x=1"],
  ["the top of the host", "/", 302, "/edgewise/"],
])("sends on %s", async (_name, path, status, location) => {
  const answer = await ask(path);
  expect([answer.status, answer.headers.location]).toEqual([status, location]);
});

test.each([
  ["an unknown address", "/edgewise/nope"],
  ["a path above the site", "/edgewise/../secret.txt"],
  ["the same, encoded", "/edgewise/%2e%2e/secret.txt"],
  ["the same, slash encoded", "/edgewise/..%2fsecret.txt"],
  ["the same, with backslashes", "/edgewise/..%5csecret.txt"],
  ["a link that leads out", "/edgewise/link.txt"],
  ["a zero byte", "/edgewise/en%00"],
  ["a broken escape", "/edgewise/%zz"],
  ["a path beside the base path", "/edgewisely/en/"],
])("has the page for wrong addresses for %s", async (_name, path) => {
  const answer = await ask(path);
  expect([answer.status, answer.body]).toEqual([404, "nothing here"]);
});

test("only hands out", async () => {
  expect((await ask("/edgewise/en/", "POST")).status).toBe(405);
  expect(await ask("/edgewise/en/", "HEAD")).toMatchObject({ status: 200, body: "" });
});

test("a taken port is named together with the way to another", () => {
  const words = explainPort({ code: "EADDRINUSE", message: "" });
  expect(words).toMatch(/Port \d+ is taken.*PORT=\d+ npm start/);
});
