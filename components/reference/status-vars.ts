import type { CSSProperties } from "react";
import { statusStyles } from "@/lib/render/status-style";
import type { Status } from "@/lib/rules/types";

/**
 * The colours of a status in both themes. The pages of the rules are made before anyone has chosen
 * a theme, so that the choice between the two is left to CSS: see `statusColours`.
 */
export const statusVars = (status: Status): CSSProperties => {
  const { light, dark } = statusStyles;
  return {
    "--light-line": light[status].line,
    "--dark-line": dark[status].line,
    "--light-ink": light[status].chipInk,
    "--dark-ink": dark[status].chipInk,
  } as CSSProperties;
};

/** Beside `statusVars`: gives `--line-colour` and `--ink-colour` in the theme that is shown. */
export const statusColours =
  "[--line-colour:var(--light-line)] [--ink-colour:var(--light-ink)] dark:[--line-colour:var(--dark-line)] dark:[--ink-colour:var(--dark-ink)]";
