import PencilRuler from "lucide-react/icons/pencil-ruler";
import type { CSSProperties } from "react";
import { exampleHref } from "@/components/session/rule-href";
import { cx } from "@/components/ui/cx";
import { basisTexts } from "@/lib/i18n/labels";
import type { Locale } from "@/lib/i18n/locales";
import { referenceTranslator } from "@/lib/i18n/reference";
import type { RuleEntry } from "./rule-list";
import type { Picture } from "./rule-page";

/** How small a picture is made to fit before it is scrolled instead. */
const smallest = { phone: 0.62, desk: 0.7 } as const;
/** Pictures up to this width always fit, even on a phone; in pixels. */
const alwaysFits = 600;

interface ExamplePictureProps {
  readonly rule: RuleEntry;
  readonly picture: Picture;
  readonly locale: Locale;
  /** What it shows, for those who hear the link below it alone. */
  readonly about: string;
  /** The number in the picture of what the rule speaks of. */
  readonly mark?: number | undefined;
}

/** An example's picture in the theme that is shown, and the way into the editor; print has the light one. */
export function ExamplePicture({ rule, picture, locale, about, mark }: ExamplePictureProps) {
  const t = referenceTranslator(locale);
  const { svg, width, basis } = picture;
  const least = (scale: number) => (width <= alwaysFits ? "0" : `${Math.round(width * scale)}px`);
  const sizes = {
    maxWidth: width,
    "--least-phone": least(smallest.phone),
    "--least-desk": least(smallest.desk),
  } as CSSProperties;
  return (
    <figure className="-mx-4 overflow-hidden border-y border-line bg-canvas break-inside-avoid sm:mx-0 sm:rounded-xl sm:border-x">
      <div
        className="overflow-x-auto [scrollbar-width:thin]"
        tabIndex={width > alwaysFits ? 0 : undefined}
      >
        {(["light", "dark"] as const).map((theme) => (
          <div
            key={theme}
            className={cx(
              "mx-auto min-w-(--least-phone) sm:min-w-(--least-desk) [&>svg]:block [&>svg]:h-auto [&>svg]:w-full",
              theme === "light" ? "dark:hidden" : "hidden dark:block",
            )}
            style={sizes}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own renderer, which escapes every text
            dangerouslySetInnerHTML={{ __html: svg[theme] }}
          />
        ))}
      </div>
      <figcaption className="flex flex-wrap items-center gap-x-4 border-t border-line bg-panel px-4 py-1 text-[12px] text-ink-muted sm:pr-1.5 print:border-0">
        {mark !== undefined && <span>{t("rule.marked", { number: String(mark) })}</span>}
        {basis !== "aws" && (
          <span>{t("rule.judgedBy", { basis: basisTexts[basis].name[locale] })}</span>
        )}
        <a
          href={exampleHref(rule.id, picture, locale)}
          className="-mr-2 ml-auto inline-flex min-h-8 items-center gap-1.5 rounded-lg px-2.5 text-[13px] font-medium text-accent-text hover:bg-hover sm:mr-0 touch:min-h-11 print:hidden"
        >
          <PencilRuler aria-hidden className="size-4" />
          {t("rule.open")}
          <span className="sr-only">: {about}</span>
        </a>
      </figcaption>
    </figure>
  );
}
