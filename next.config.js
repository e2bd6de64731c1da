import { resolve } from "node:path";

// "/edgewise" when the site is hosted below a path; empty at the root of a host.
const basePath = process.env.BASE_PATH ?? "";

/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  trailingSlash: true,
  images: { unoptimized: true },
  basePath,
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  reactStrictMode: true,
  turbopack: {
    // Without it a lockfile in a folder above is taken for the project's root.
    root: resolve(import.meta.dirname),
    // Messages are compiled here, and the formatter that is left needs no parser.
    rules: {
      "**/lib/i18n/{en,zh}/*.ts": { loaders: ["./scripts/compile-messages.mjs"], as: "*.ts" },
    },
    resolveAlias: {
      "use-intl/format-message": "use-intl/format-message/format-only",
      "next/dist/compiled/buffer": { browser: "./app/no-buffer.ts" },
    },
  },
  // Each language has its own root layout, so the page for a wrong address needs one as well.
  experimental: { globalNotFound: true },
};

export default config;
