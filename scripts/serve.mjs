// Serves the exported site. Node's own modules only.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { at } from "./project.mjs";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

const compressible = /^(text|application\/(json|xml|manifest|wasm))|^image\/svg/;

const encoders = {
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => gzipSync(body),
};

/** Reads, packs and keeps what was asked for, until the file changes on the disk. */
function createCache() {
  const files = new Map();
  return (path) => {
    const { mtimeMs } = statSync(path);
    const known = files.get(path);
    if (known?.mtimeMs === mtimeMs) return known;
    const body = readFileSync(path);
    const tag = createHash("sha256").update(body).digest("base64url").slice(0, 22);
    const file = { mtimeMs, tag, type: typeOf(path), bodies: { identity: body } };
    files.set(path, file);
    return file;
  };
}

const typeOf = (path) => types[extname(path).toLowerCase()] ?? "application/octet-stream";

function encodingFor(file, accepted = "") {
  if (!compressible.test(file.type) || file.bodies.identity.length < 1024) return "identity";
  const offers = accepted.split(",").filter((offer) => !/;\s*q=0(\.0*)?\s*$/.test(offer));
  const names = offers.map((offer) => offer.split(";")[0].trim().toLowerCase());
  return Object.keys(encoders).find((name) => names.includes(name)) ?? "identity";
}

/** The file an address stands for, inside the folder; undefined if there is none. */
function fileAt(folder, pathname) {
  const path = join(folder, pathname);
  const stats = statSync(path, { throwIfNoEntry: false });
  const found = stats?.isDirectory() ? join(path, "index.html") : path;
  if (!statSync(found, { throwIfNoEntry: false })?.isFile()) return undefined;
  // A link must not lead out either.
  return realpathSync(found).startsWith(folder + sep) ? found : undefined;
}

/** The path of a request below the base path, or undefined if it is not a path of this site. */
function pathOf(url, basePath) {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    if (path.includes("\0") || path.includes("\\")) return undefined;
    if (path.split("/").includes("..")) return undefined;
    if (path !== basePath && !path.startsWith(`${basePath}/`)) return undefined;
    return path.slice(basePath.length) || "/";
  } catch {
    return undefined;
  }
}

/**
 * A server of a folder of files, not yet listening.
 *
 * @param {{ folder: string, basePath?: string }} options
 */
export function createSite({ folder, basePath = "" }) {
  const top = realpathSync(folder);
  const read = createCache();

  return createServer((request, response) => {
    const send = (status, path) => {
      const file = read(path);
      const encoding = encodingFor(file, request.headers["accept-encoding"]);
      file.bodies[encoding] ??= encoders[encoding](file.bodies.identity);
      const tag = `"${file.tag}-${encoding}"`;
      response.setHeader("Content-Type", file.type);
      response.setHeader("ETag", tag);
      response.setHeader("Vary", "Accept-Encoding");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "no-referrer");
      // The names of these files change with what is in them.
      const lasting = path.startsWith(join(top, "_next", "static") + sep);
      response.setHeader("Cache-Control", lasting ? "max-age=31536000, immutable" : "no-cache");
      if (status === 200 && request.headers["if-none-match"] === tag) {
        response.writeHead(304).end();
        return;
      }
      if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
      response.setHeader("Content-Length", file.bodies[encoding].length);
      response.writeHead(status);
      response.end(request.method === "HEAD" ? undefined : file.bodies[encoding]);
    };

    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const pathname = pathOf(request.url ?? "/", basePath);
    if (pathname === undefined && basePath && request.url === "/") {
      response.writeHead(302, { Location: `${basePath}/` }).end();
      return;
    }
    const path = pathname === undefined ? undefined : fileAt(top, pathname);
    if (path?.endsWith(`${sep}index.html`) && !/(\/|\/index\.html)$/.test(pathname)) {
      const { search } = new URL(request.url, "http://localhost");
      response.writeHead(308, { Location: `${basePath}${encodeURI(pathname)}/${search}` }).end();
      return;
    }
    const missing = join(top, "404.html");
    if (path) send(200, path);
    else if (existsSync(missing)) send(404, missing);
    else response.writeHead(404).end();
  });
}

const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, resolve);
  });

/**
 * Serves a folder until the process ends.
 *
 * Without HOST it listens on this machine alone, under both of its addresses, because `localhost`
 * means one or the other depending on the system.
 *
 * @param {{ folder?: string, basePath?: string }} [options]
 * @returns {Promise<string>} the address; it rejects with the system's error if the port cannot be had
 */
export async function serve({ folder = at("out"), basePath = process.env.BASE_PATH ?? "" } = {}) {
  const port = Number(process.env.PORT || 3000);
  const hosts = process.env.HOST ? [process.env.HOST] : ["127.0.0.1", "::1"];
  for (const host of hosts) {
    try {
      await listen(createSite({ folder, basePath }), port, host);
    } catch (error) {
      // A machine without IPv6 is served under the one address it has.
      if (host === "::1" && error.code !== "EADDRINUSE") continue;
      throw error;
    }
  }
  return `http://${process.env.HOST || "localhost"}:${port}${basePath}/`;
}

/**
 * Says why a port could not be had, in words that help.
 *
 * @param {{ code?: string, message: string }} error
 */
export function explainPort(error) {
  const port = Number(process.env.PORT || 3000);
  if (error.code === "EADDRINUSE") {
    return `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`;
  }
  if (error.code === "EACCES") {
    return `Port ${port} may not be used by this account. Choose one above 1023: PORT=3000 npm start`;
  }
  return `Port ${port} cannot be used: ${error.message}`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(await serve());
  } catch (error) {
    console.error(explainPort(error));
    process.exit(1);
  }
}
