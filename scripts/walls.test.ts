import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkWalls } from "./walls.mjs";

let top: string;

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "edgewise-walls-"));
  for (const file of [
    "lib/model/types.ts",
    "lib/rules/types.ts",
    "lib/i18n/index.ts",
    "lib/render/render-svg.ts",
    "components/ui/button.tsx",
    "components/session/session.ts",
    "components/panels/palette.tsx",
  ]) {
    plant(file, "export const value = 1;\nexport type Value = number;\n");
  }
});

afterEach(() => rmSync(top, { recursive: true }));

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(top, file)), { recursive: true });
  writeFileSync(join(top, file), text);
}

const modelType = 'import type { Value } from "@/lib/rules/types";\nexport type V = Value;';

test.each([
  ["a value against the direction", "lib/model/a.ts", 'import "@/lib/rules/types";'],
  ["a type against the direction", "lib/model/a.ts", modelType],
  ["a relative path", "lib/model/a.ts", 'import "../rules/types";'],
  ["a re-export", "lib/model/a.ts", 'export * from "@/lib/rules/types";'],
  ["a lazy import", "lib/model/a.ts", 'export const a = () => import("@/lib/rules/types");'],
  ["a type written inline", "lib/model/a.ts", 'export type A = import("@/lib/rules/types").Value;'],
  ["a worker", "lib/model/a.ts", 'new Worker(new URL("../rules/types.ts", import.meta.url));'],
  ["text in a rule", "lib/rules/a.ts", 'import "@/lib/i18n";'],
  [
    "a value where types alone may pass",
    "lib/i18n/a.ts",
    'import { value } from "@/lib/rules/types";',
  ],
  ["siblings of lib", "lib/exchange/a.ts", 'import "@/lib/render/render-svg";'],
  ["a component in lib", "lib/render/a.ts", 'import "@/components/ui/button";'],
  ["a diagram in ui", "components/ui/a.tsx", 'import type { Value } from "@/lib/model/types";'],
  ["canvas and panels", "components/canvas/a.tsx", 'import "@/components/panels/palette";'],
  ["React in lib", "lib/render/a.ts", 'import { useState } from "react";'],
  ["React Flow in panels", "components/panels/a.tsx", 'import "@xyflow/react";'],
  ["a type of React Flow in lib", "lib/model/a.ts", 'import type { Node } from "@xyflow/react";'],
  ["ELK in the canvas", "components/canvas/a.tsx", 'import ELK from "elkjs/lib/elk-api";'],
  ["use-intl's React part in lib", "lib/i18n/a.ts", 'import "use-intl/react";'],
  ["a file that is missing", "lib/model/a.ts", 'import "./nowhere";'],
  ["a folder without walls", "lib/misc/a.ts", "export const a = 1;"],
])("refuses %s", (_name, file, text) => {
  plant(file, text);
  expect(checkWalls(top).faults).toEqual([expect.stringContaining(file)]);
});

test.each([
  ["rules on the model", "lib/rules/a.ts", 'import { value } from "@/lib/model/types";'],
  ["types alone of rules in text", "lib/i18n/a.ts", modelType],
  ["text in pictures", "lib/render/a.ts", 'import "@/lib/i18n";'],
  ["use-intl's core in text", "lib/i18n/a.ts", 'import "use-intl/core";'],
  ["React Flow in the canvas", "components/canvas/a.tsx", 'import "@xyflow/react";'],
  ["ELK in layout", "lib/layout/a.ts", 'import "elkjs/lib/elk-api";'],
  ["anything in a test", "lib/model/a.test.ts", 'import "@/components/panels/palette";'],
  ["a circle of types", "lib/model/a.ts", 'import type { A } from "./a";\nexport type B = A;'],
])("lets pass %s", (_name, file, text) => {
  plant(file, text);
  expect(checkWalls(top).faults).toEqual([]);
});

test("refuses a circle, and names the files on it", () => {
  plant("lib/model/a.ts", 'import "./b";');
  plant("lib/model/b.ts", 'import "@/lib/model/c";');
  plant("lib/model/c.ts", 'export * from "./a";');
  expect(checkWalls(top).faults).toEqual([
    "A circle: lib/model/a.ts -> lib/model/b.ts -> lib/model/c.ts -> lib/model/a.ts",
  ]);
});
