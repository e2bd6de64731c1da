import type { Localized } from "@/lib/i18n/locales";
import type { Diagram } from "@/lib/model/types";

/** A ready diagram that people open to look at, to change and to learn from. */
export interface Example {
  /** Stable; part of links. */
  readonly id: string;
  readonly title: Localized;
  readonly description: Localized;
  /** The diagram with its title and its notes in each language; everything else is the same. */
  readonly diagram: Localized<Diagram>;
}
