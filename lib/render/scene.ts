import type { translator } from "@/lib/i18n";
import type { Locale } from "@/lib/i18n/locales";
import type { Diagram, NodeId } from "@/lib/model/types";
import type { Judgement } from "@/lib/rules/types";
import type { Rect } from "./geometry";
import type { Palette } from "./palette";
import type { Theme } from "./status-style";

/** What the parts of one picture share. */
export interface Scene {
  readonly diagram: Diagram;
  readonly judgement: Judgement | undefined;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly palette: Palette;
  readonly rects: ReadonlyMap<NodeId, Rect>;
  readonly t: ReturnType<typeof translator>;
  /** What is drawn more than once: symbols by id, to be written once. */
  readonly symbols: Map<string, string>;
}
