export interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export const isMacLike = (platform: string): boolean => /mac|iphone|ipad/i.test(platform);

/** The keys of a shortcut; the plus between them may also be one of them. */
const keysOf = (shortcut: string): readonly string[] => shortcut.split(/(?<=.)\+(?=.)/u);

/** Whether the keys pressed are this shortcut. A sign such as `?` is matched as typed, with Shift or without. */
export function matchesShortcut(shortcut: string, keys: Keys, isMac: boolean): boolean {
  const parts = keysOf(shortcut);
  const key = parts.at(-1) ?? "";
  const wantsMod = parts.includes("mod");
  const hasMod = isMac ? keys.metaKey : keys.ctrlKey;
  const hasOther = isMac ? keys.ctrlKey : keys.metaKey;
  if (hasMod !== wantsMod || hasOther || keys.altKey) return false;
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key);
  if (!isSign && keys.shiftKey !== parts.includes("shift")) return false;
  return keys.key.toLowerCase() === key.toLowerCase();
}

const macSigns: Readonly<Record<string, string>> = { mod: "⌘", shift: "⇧", delete: "⌫" };
const pcNames: Readonly<Record<string, string>> = { mod: "Ctrl", shift: "Shift", delete: "Del" };
const bothNames: Readonly<Record<string, string>> = { escape: "Esc", backspace: "⌫" };

/** The shortcut as it is printed on this keyboard. */
export function shortcutText(shortcut: string, isMac: boolean): string {
  const names = { ...(isMac ? macSigns : pcNames), ...bothNames };
  return keysOf(shortcut)
    .map((part) => names[part.toLowerCase()] ?? part.toUpperCase())
    .join(isMac ? "" : "+");
}
