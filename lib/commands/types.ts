import type { Diagram } from "@/lib/model/types";

/** Why an edit was not made. Each code has a text in `lib/i18n`. */
export type RefusalCode =
  | "notFound"
  | "alreadyConnected"
  | "selfConnection"
  | "insideItself"
  | "notAContainer"
  | "nothingToDo"
  | "reasonMissing";

/** What every command returns: the new diagram, or why there is none. The input is never changed. */
export type Outcome<Extra = unknown> =
  | ({ readonly ok: true; readonly diagram: Diagram } & Extra)
  | { readonly ok: false; readonly code: RefusalCode };

export const refuse = (code: RefusalCode) => ({ ok: false, code }) as const;

/** Makes a new id; passed in, so that commands stay pure and tests repeatable. */
export type MakeId = (prefix: string) => string;
