import type { Messages } from "../en";
import { canvas } from "./canvas";
import { editor } from "./editor";
import { render } from "./render";

export const zh: Messages = { canvas, editor, render };
