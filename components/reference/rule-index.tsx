"use client";

import Search from "lucide-react/icons/search";
import { useDeferredValue, useEffect, useState } from "react";
import { ruleHref } from "@/components/session/rule-href";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { inputStyle } from "@/components/ui/text-field";
import type { Locale } from "@/lib/i18n/locales";
import { referenceTranslator } from "@/lib/i18n/reference";
import { Marker } from "./chip";
import { allRules, type Choice, choiceIn, choices, chosenFrom, queryOf } from "./choice";
import type { ListedGroup, ListedRule } from "./rule-list";

/** A filter's values with what they are called. */
export type FilterOptions = Readonly<
  Record<(typeof choices)[number], readonly { readonly value: string; readonly label: string }[]>
>;

interface RuleIndexProps {
  readonly groups: readonly ListedGroup[];
  readonly options: FilterOptions;
  readonly locale: Locale;
}

const anyOf = {
  severity: "anySeverity",
  group: "anyGroup",
  exam: "anyExam",
  basis: "anyBasis",
} as const satisfies Record<(typeof choices)[number], string>;

/** Keeps the choice in the address, so that the way back from a rule leads to the same list. */
function useChoice(): [Choice, (choice: Choice) => void] {
  const [choice, setChoice] = useState(allRules);
  useEffect(() => setChoice(choiceIn(window.location.search)), []);
  const change = (next: Choice) => {
    setChoice(next);
    const { pathname, hash } = window.location;
    window.history.replaceState(window.history.state, "", pathname + queryOf(next) + hash);
  };
  return [choice, change];
}

/** All rules by groups, with a search and filters. Without scripts it is the whole list. */
export function RuleIndex({ groups, options, locale }: RuleIndexProps) {
  const t = referenceTranslator(locale);
  const [choice, setChoice] = useChoice();
  const shown = chosenFrom(groups, useDeferredValue(choice));
  const count = shown.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <div className="gap-10 lg:grid lg:grid-cols-[220px_minmax(0,1fr)]">
      <nav
        aria-label={t("index.groups")}
        className="sticky top-20 max-h-[calc(100dvh-6rem)] self-start overflow-y-auto max-lg:hidden print:hidden"
      >
        <ul className="space-y-0.5 text-[13px] leading-[1.4]">
          {shown.map(({ code, name, rules }) => (
            <li key={code}>
              <a
                href={`#${code}`}
                className="flex justify-between gap-3 rounded-lg px-2.5 py-1.5 text-ink-muted hover:bg-hover hover:text-ink"
              >
                <span>{name}</span>
                <span className="tabular-nums">{rules.length}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="min-w-0">
        <section
          aria-label={t("index.filters")}
          className="needs-script grid grid-cols-2 gap-2 sm:grid-cols-4 print:hidden"
        >
          <label className="relative col-span-full block">
            <span className="sr-only">{t("index.search")}</span>
            <Search
              aria-hidden
              className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-ink-muted"
            />
            <input
              type="search"
              value={choice.query}
              placeholder={t("index.search")}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setChoice({ ...choice, query: event.target.value })}
              className={`${inputStyle} h-10 pl-9 text-[14px]`}
            />
          </label>
          {choices.map((name) => (
            <Select
              key={name}
              aria-label={t(`index.${name}`)}
              value={choice[name]}
              onChange={(event) => setChoice({ ...choice, [name]: event.target.value })}
            >
              <option value="">{t(`index.${anyOf[name]}`)}</option>
              {options[name].map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          ))}
        </section>
        <p role="status" className="needs-script mt-2.5 text-[12px] text-ink-muted print:hidden">
          {t("index.results", { count })}
        </p>
        {shown.map((group) => (
          <Group key={group.code} group={group} locale={locale} />
        ))}
        {count === 0 && (
          <div className="py-14 text-center">
            <p className="mb-3 text-ink-muted">{t("index.nothing")}</p>
            <Button onClick={() => setChoice(allRules)}>{t("index.clear")}</Button>
          </div>
        )}
      </div>
    </div>
  );
}

function Group({ group: { code, name, rules }, locale }: { group: ListedGroup; locale: Locale }) {
  return (
    <section id={code} className="scroll-mt-16 pt-6">
      <h2 className="flex items-baseline gap-2 border-b border-line pb-2 text-[17px] leading-6 font-semibold">
        {name}
        <span className="text-[13px] font-normal text-ink-muted tabular-nums">{rules.length}</span>
      </h2>
      <ul className="mt-2 grid gap-x-6 gap-y-0.5 md:grid-cols-2">
        {rules.map((rule) => (
          <Row key={rule.id} rule={rule} locale={locale} />
        ))}
      </ul>
    </section>
  );
}

function Row({ rule, locale }: { rule: ListedRule; locale: Locale }) {
  const [first] = rule.signs;
  const labels = [...new Set(rule.signs.map(({ label }) => label))];
  return (
    <li className="break-inside-avoid">
      <a
        href={ruleHref(rule.id, locale)}
        className="-mx-2.5 flex h-full items-start gap-2.5 rounded-lg px-2.5 py-2 hover:bg-hover"
      >
        <span className="pt-[3px]">
          <Marker status={first?.status ?? "unknown"} />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block leading-[1.4] font-medium">{rule.title}</span>
          <span className="mt-0.5 block text-[12px] leading-[1.4] text-ink-muted">
            {[rule.id, ...labels].join(" · ")}
          </span>
        </span>
      </a>
    </li>
  );
}
