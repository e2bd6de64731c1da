import { canvas } from "./canvas";
import { editor } from "./editor";
import { render } from "./render";

export const en = { canvas, editor, render };

/** English is complete; every other language must have the same keys, with a text of its own. */
export type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
export type Messages = Texts<typeof en>;
