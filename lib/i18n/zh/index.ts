import type { Messages } from "../en";
import { canvas } from "./canvas";
import { editor } from "./editor";
import { files } from "./files";
import { render } from "./render";

export const zh: Messages = { canvas, editor, files, render };
