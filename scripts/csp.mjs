// A static site has no headers of its own, so each page carries its content security policy.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;

/** The hash by which a policy allows one inline script. */
const hashOf = (text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

/**
 * The policy of a page: nothing from elsewhere, and of inline scripts only those written in it.
 *
 * @param {string} html
 */
export function policyOf(html) {
  const inline = [...html.matchAll(scripts)]
    .filter(([, attributes]) => !/\bsrc\s*=/i.test(attributes))
    .map(([, , text]) => hashOf(text));
  return [
    "default-src 'self'",
    ["script-src 'self'", ...new Set(inline)].join(" "),
    // React Flow places its nodes by style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * The page with its policy, ahead of every script. It stands behind the statement of the character
 * set, which browsers look for in the first 1024 bytes only.
 *
 * @param {string} html
 */
export function withPolicy(html) {
  const head = /<head\b[^>]*>(?:\s*<meta charset="[^"]*"\s*\/?>)?/i.exec(html);
  if (!head) throw new Error("A page without a head cannot carry a policy");
  const place = head.index + head[0].length;
  if (/<script\b/i.test(html.slice(0, place))) throw new Error("A script stands before the head");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}"/>`;
  return html.slice(0, place) + meta + html.slice(place);
}

/**
 * Writes its policy into every page of a site.
 *
 * @param {string} folder
 */
export function addPolicies(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith(".html")) continue;
    const path = join(folder, name);
    writeFileSync(path, withPolicy(readFileSync(path, "utf8")));
  }
}
