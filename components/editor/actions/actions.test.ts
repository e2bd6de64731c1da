import { describe, expect, it } from "vitest";
import { messages } from "@/lib/i18n";
import { locales } from "@/lib/i18n/locales";
import { actions } from "./index";
import { type Keys, matchesShortcut, shortcutText } from "./shortcuts";

const repeated = (values: readonly string[]) =>
  values.filter((value, i) => values.indexOf(value) !== i);

describe("actions", () => {
  it("have ids of their own", () => {
    expect(repeated(actions.map(({ id }) => id))).toEqual([]);
  });

  it("have shortcuts of their own", () => {
    expect(repeated(actions.flatMap(({ shortcuts }) => shortcuts))).toEqual([]);
  });

  it.each(locales)("have a label each in %s, and no label is left over", (locale) => {
    const labels: Readonly<Record<string, string>> = messages[locale].editor.actions;
    expect(actions.map(({ label }) => label).sort()).toEqual(Object.keys(labels).sort());
    for (const { label } of actions) expect(labels[label]?.trim()).not.toBe("");
  });
});

const press = (key: string, held: Partial<Keys> = {}): Keys => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe("matchesShortcut", () => {
  it.each([
    ["Ctrl is the command key on a PC", "mod+z", press("z", { ctrlKey: true }), false, true],
    ["Cmd is the command key on a Mac", "mod+z", press("z", { metaKey: true }), true, true],
    ["Ctrl is another key on a Mac", "mod+z", press("z", { ctrlKey: true }), true, false],
    ["a plus is a key too", "+", press("+", { shiftKey: true }), false, true],
    ["a plus is no other key", "+", press("="), false, false],
    ["a letter alone is no command", "mod+z", press("z"), false, false],
    ["a command is no letter alone", "n", press("n", { ctrlKey: true }), false, false],
    [
      "Shift counts for letters",
      "mod+z",
      press("Z", { ctrlKey: true, shiftKey: true }),
      false,
      false,
    ],
    [
      "Shift is asked for",
      "mod+shift+z",
      press("Z", { ctrlKey: true, shiftKey: true }),
      false,
      true,
    ],
    ["a sign is taken as typed", "?", press("?", { shiftKey: true }), false, true],
    ["a sign on another keyboard", "/", press("/", { shiftKey: true }), false, true],
    ["Alt makes another sign", "n", press("n", { altKey: true }), false, false],
    ["a named key", "delete", press("Delete"), false, true],
  ])("%s", (_name, shortcut, keys, isMac, matches) => {
    expect(matchesShortcut(shortcut, keys, isMac)).toBe(matches);
  });
});

describe("shortcutText", () => {
  it.each([
    ["mod+shift+z", false, "Ctrl+Shift+Z"],
    ["mod+shift+z", true, "⌘⇧Z"],
    ["?", false, "?"],
    ["escape", false, "Esc"],
  ])("%s, Mac %s: %s", (shortcut, isMac, text) => {
    expect(shortcutText(shortcut, isMac)).toBe(text);
  });
});
