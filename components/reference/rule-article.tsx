import ArrowLeft from "lucide-react/icons/arrow-left";
import ArrowRight from "lucide-react/icons/arrow-right";
import ChevronRight from "lucide-react/icons/chevron-right";
import GraduationCap from "lucide-react/icons/graduation-cap";
import type { ReactNode } from "react";
import { ruleHref, siteHref } from "@/components/session/rule-href";
import { cx } from "@/components/ui/cx";
import { PageLink } from "@/components/ui/page-link";
import type { Locale } from "@/lib/i18n/locales";
import { referenceTranslator } from "@/lib/i18n/reference";
import { bases as allBases } from "@/lib/rules/types";
import { Chip, Marker } from "./chip";
import { ExamplePicture } from "./picture";
import type { RuleEntry } from "./rule-list";
import type { FixPart, RulePage, Said, SilentPart, SituationPart } from "./rule-page";

interface Props {
  readonly page: RulePage;
  readonly locale: Locale;
}

/** A rule's page, made while building. */
export function RuleArticle({ page, locale }: Props) {
  return (
    <div className="gap-10 lg:grid lg:grid-cols-[248px_minmax(0,1fr)]">
      <GroupList page={page} locale={locale} />
      <main id="content" className="min-w-0">
        <Heading page={page} locale={locale} />
        <Situations page={page} locale={locale} />
        <Silent page={page} locale={locale} />
        <Proof page={page} locale={locale} />
        <Neighbours page={page} locale={locale} />
      </main>
    </div>
  );
}

/** The other rules of the group, beside the page where there is room. */
function GroupList({ page: { entry, group }, locale }: Props) {
  const t = referenceTranslator(locale);
  return (
    <nav
      aria-label={t("rule.inGroup")}
      className="sticky top-20 max-h-[calc(100dvh-6rem)] self-start overflow-y-auto max-lg:hidden print:hidden"
    >
      <p className="px-2.5 pb-2 text-[12px] font-semibold text-ink-muted">{group.name}</p>
      <ul className="space-y-0.5 text-[13px] leading-[1.4]">
        {group.rules.map((rule) => (
          <li key={rule.id}>
            <a
              href={ruleHref(rule.id, locale)}
              aria-current={rule.id === entry.id ? "page" : undefined}
              className="flex gap-2 rounded-lg px-2.5 py-1.5 text-ink-muted hover:bg-hover hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:text-ink"
            >
              <span className="pt-px">
                <Marker status={rule.signs[0]?.status ?? "unknown"} size={16} />
              </span>
              <span className="min-w-0">{rule.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Heading({ page: { entry, group, situations, bases }, locale }: Props) {
  const t = referenceTranslator(locale);
  return (
    <header>
      <nav aria-label={t("frame.path")} className="print:hidden">
        <ol className="flex flex-wrap items-center gap-x-1 text-[12px] text-ink-muted">
          <li>
            <a
              href={siteHref(locale, "rules")}
              className="inline-block py-1 hover:text-ink hover:underline touch:py-3"
            >
              {t("frame.rules")}
            </a>
          </li>
          <li className="flex items-center gap-1">
            <ChevronRight aria-hidden className="size-3.5" />
            <a
              href={`${siteHref(locale, "rules")}#${entry.group}`}
              className="inline-block py-1 hover:text-ink hover:underline touch:py-3"
            >
              {group.name}
            </a>
          </li>
          <li aria-current="page" className="flex items-center gap-1">
            <ChevronRight aria-hidden className="size-3.5" />
            {entry.id}
          </li>
        </ol>
      </nav>
      <h1 className="mt-1 text-[24px] leading-8 font-bold tracking-tight text-balance sm:text-[28px] sm:leading-9">
        {entry.title}
      </h1>
      <dl className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-[12px] text-ink-muted">
        <div className="flex gap-1.5">
          <dt>{t("rule.id")}</dt>
          <dd className="font-semibold text-ink">{entry.id}</dd>
        </div>
        <div className="flex flex-wrap gap-x-1.5">
          <dt>{t("rule.bases")}</dt>
          <dd className="font-semibold text-ink">{bases.map(({ name }) => name).join(" · ")}</dd>
        </div>
        {entry.exams.length > 0 && (
          <div className="flex gap-1.5">
            <dt>{t("index.exam")}</dt>
            <dd className="font-semibold text-ink">{entry.exams.join(" · ")}</dd>
          </div>
        )}
      </dl>
      {situations.length > 2 && (
        <ol className="mt-4 grid gap-x-6 gap-y-0.5 text-[13px] sm:grid-cols-2 print:hidden">
          {situations.map(({ variant, sign, verdict }) => (
            <li key={variant}>
              <a
                href={`#${variant}`}
                className="-mx-2 flex gap-2 rounded-lg px-2 py-1 hover:bg-hover touch:py-2.5"
              >
                <span className="pt-[3px]">
                  <Marker status={sign.status} />
                </span>
                <span className="min-w-0">{verdict}</span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </header>
  );
}

/** A titled part of the page. */
function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-9">
      <h2 className="mb-3 text-[17px] leading-6 font-semibold">{title}</h2>
      {children}
    </section>
  );
}

function Situations({ page: { entry, situations }, locale }: Props) {
  const t = referenceTranslator(locale);
  const count =
    situations.length > 1 ? ` · ${t("rule.situations", { count: situations.length })}` : "";
  return (
    <Part title={t("rule.says") + count}>
      <div className="space-y-5">
        {situations.map((situation) => (
          <Situation key={situation.variant} {...{ rule: entry, situation, locale }} />
        ))}
      </div>
    </Part>
  );
}

interface SituationProps {
  readonly rule: RuleEntry;
  readonly situation: SituationPart;
  readonly locale: Locale;
}

function Situation({ rule, situation, locale }: SituationProps) {
  const t = referenceTranslator(locale);
  const { variant, sign, verdict, why, fixes, picture, mark, ahead } = situation;
  return (
    <article
      id={variant}
      className="scroll-mt-16 rounded-2xl border border-line p-4 target:border-accent sm:p-5"
    >
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
        <Chip status={sign.status} label={sign.label} />
        <span className="text-[12px] text-ink-muted">{sign.severityText}</span>
      </p>
      <h3 className="mt-3 text-[17px] leading-6 font-semibold text-pretty">{verdict}</h3>
      {picture && (
        <div className="mt-3.5">
          <ExamplePicture {...{ rule, picture, locale, mark }} about={verdict} />
        </div>
      )}
      {ahead && (
        <p className="mt-2.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-[13px] text-ink-muted">
          {t("rule.ahead")} <Saying said={ahead} locale={locale} />
        </p>
      )}
      <div className={cx("mt-4 grid gap-x-8 gap-y-4", fixes.length > 0 && "md:grid-cols-2")}>
        <section>
          <h4 className="mb-2 text-[12px] font-semibold text-ink-muted">{t("rule.why")}</h4>
          <ol className="space-y-2">
            {why.map((step, i) => (
              <li key={step} className="flex gap-2.5">
                <span
                  aria-hidden
                  className="mt-px grid size-5 shrink-0 place-items-center rounded-full bg-hover text-[12px] font-medium text-ink-muted"
                >
                  {i + 1}
                </span>
                <span className="min-w-0 [overflow-wrap:break-word]">{step}</span>
              </li>
            ))}
          </ol>
        </section>
        {fixes.length > 0 && <Fixes fixes={fixes} locale={locale} />}
      </div>
    </article>
  );
}

function Fixes({ fixes, locale }: { fixes: readonly FixPart[]; locale: Locale }) {
  const t = referenceTranslator(locale);
  return (
    <section>
      <h4 className="mb-2 text-[12px] font-semibold text-ink-muted">{t("rule.fix")}</h4>
      <ul className="space-y-2">
        {fixes.map(({ id, title, hint, safety }) => (
          <li key={id} className="rounded-xl border border-line px-3 py-2.5 break-inside-avoid">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="font-semibold">{title}</span>
              <span className="text-[12px] text-ink-muted">{t(`rule.${safety}`)}</span>
            </p>
            <p className="text-[13px] text-ink-muted">{hint}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What another rule says, and the way to it. */
function Saying({ said: { rule, sign }, locale }: { said: Said; locale: Locale }) {
  return (
    <>
      <Chip status={sign.status} label={sign.label} />
      <a
        href={ruleHref(rule.id, locale)}
        className="inline-block min-h-6 py-0.5 text-accent-text underline-offset-2 hover:underline touch:py-2.5"
      >
        {rule.title}
      </a>
    </>
  );
}

function Silent({ page: { entry, silent }, locale }: Props) {
  const t = referenceTranslator(locale);
  if (silent.length === 0) return null;
  return (
    <Part title={t("rule.silent")}>
      <p className="-mt-2 mb-3 text-ink-muted">{t("rule.silentText")}</p>
      <div className="space-y-5">
        {silent.map((part) => (
          <SilentCase key={part.picture.number} {...{ rule: entry, part, locale }} />
        ))}
      </div>
    </Part>
  );
}

interface SilentCaseProps {
  readonly rule: RuleEntry;
  readonly part: SilentPart;
  readonly locale: Locale;
}

function SilentCase({ rule, part: { picture, instead }, locale }: SilentCaseProps) {
  const t = referenceTranslator(locale);
  return (
    <article className="rounded-2xl border border-line p-4 sm:p-5">
      <ExamplePicture
        {...{ rule, picture, locale }}
        about={t("rule.silentPicture", { id: rule.id })}
      />
      {instead.length === 0 ? (
        <p className="mt-3 text-ink-muted">{t("rule.nothing")}</p>
      ) : (
        <>
          <h3 className="mt-3.5 mb-1.5 text-[12px] font-semibold text-ink-muted">
            {t("rule.instead")}
          </h3>
          <ul className="space-y-1.5">
            {instead.map((said) => (
              <li key={said.rule.id} className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
                <Saying said={said} locale={locale} />
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

/** The exam, and where it is written. */
function Proof({ page: { exam, entry, references, bases }, locale }: Props) {
  const t = referenceTranslator(locale);
  return (
    <div className="mt-9 grid gap-5 md:grid-cols-2">
      <section>
        <h2 className="mb-2 text-[17px] leading-6 font-semibold">{t("rule.references")}</h2>
        <ul className="space-y-0.5">
          {references.map(({ title, url }) => (
            <li key={url}>
              <PageLink title={title} url={url} />
            </li>
          ))}
        </ul>
        {bases.length < allBases.length && (
          <>
            <h2 className="mt-6 mb-2 text-[17px] leading-6 font-semibold">{t("rule.bases")}</h2>
            <ul className="space-y-1.5">
              {bases.map(({ basis, name, line }) => (
                <li key={basis}>
                  <span className="block font-medium">{name}</span>
                  <span className="block text-[13px] text-ink-muted">{line}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {exam && (
        <section className="flex gap-3 self-start rounded-2xl bg-voice p-4 break-inside-avoid sm:p-5">
          <GraduationCap aria-hidden className="mt-0.5 size-5 shrink-0 text-voice-ink" />
          <div>
            <h2 className="font-semibold text-voice-ink">
              {t("rule.exams")} · {entry.exams.join(" · ")}
            </h2>
            <p className="mt-1">{exam}</p>
          </div>
        </section>
      )}
    </div>
  );
}

function Neighbours({ page: { previous, next }, locale }: Props) {
  const t = referenceTranslator(locale);
  const link = (rule: RuleEntry | undefined, isNext: boolean) =>
    rule ? (
      <a
        href={ruleHref(rule.id, locale)}
        rel={isNext ? "next" : "prev"}
        className={cx(
          "flex items-center gap-3 rounded-2xl border border-line px-4 py-3 hover:bg-hover",
          isNext && "flex-row-reverse text-right",
        )}
      >
        {isNext ? (
          <ArrowRight aria-hidden className="size-5 shrink-0 text-ink-muted" />
        ) : (
          <ArrowLeft aria-hidden className="size-5 shrink-0 text-ink-muted" />
        )}
        <span className="min-w-0 flex-1">
          <span className="block text-[12px] text-ink-muted">
            {t(isNext ? "rule.next" : "rule.previous")} · {rule.id}
          </span>
          <span className="block font-semibold">{rule.title}</span>
        </span>
      </a>
    ) : (
      <span />
    );
  return (
    <nav
      aria-label={t("rule.neighbours")}
      className="mt-10 grid gap-3 border-t border-line pt-6 sm:grid-cols-2 print:hidden"
    >
      {link(previous, false)}
      {link(next, true)}
    </nav>
  );
}
