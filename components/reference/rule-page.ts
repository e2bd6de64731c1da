import { referenceOf } from "@/lib/i18n/explain";
import { fill } from "@/lib/i18n/fill";
import { fixTexts } from "@/lib/i18n/fixes";
import { basisTexts } from "@/lib/i18n/labels";
import type { Locale } from "@/lib/i18n/locales";
import { referenceTranslator } from "@/lib/i18n/reference";
import { ruleTexts } from "@/lib/i18n/rules";
import { type Diagram, emptyDiagram } from "@/lib/model/types";
import { problemsOf } from "@/lib/render/problems";
import { renderSvg } from "@/lib/render/render-svg";
import { type Theme, themes } from "@/lib/render/status-style";
import { validate } from "@/lib/rules";
import type { Rule } from "@/lib/rules/define";
import { factsOf } from "@/lib/rules/diagram-facts";
import type { Basis, Fix, Judgement, RuleId, TextData } from "@/lib/rules/types";
import { placeExample } from "./place-example";
import { examplesOf, type NumberedExample, ruleOf } from "./rule-examples";
import { entryOf, listRules, type RuleEntry, type RuleGroup, type Sign, signOf } from "./rule-list";

/** An example as a picture for either theme. */
export interface Picture {
  /** Of the example, for its address. */
  readonly number: number;
  readonly svg: Readonly<Record<Theme, string>>;
  /** In pixels. */
  readonly width: number;
  /** What its verdicts follow. */
  readonly basis: Basis;
}

export interface FixPart {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly safety: Fix["safety"];
}

/** What a rule says in one situation, in the names of the picture beside it. */
export interface SituationPart {
  readonly variant: string;
  readonly sign: Sign;
  readonly verdict: string;
  readonly why: readonly string[];
  readonly fixes: readonly FixPart[];
  readonly picture: Picture | undefined;
  /** The number in the picture of what is spoken of, where it has one. */
  readonly mark: number | undefined;
  /** What stands on the connection instead, where another rule goes first. */
  readonly ahead: Said | undefined;
}

/** What a rule says somewhere, in short. */
export interface Said {
  readonly rule: RuleEntry;
  readonly sign: Sign;
}

/** A case that looks like the rule's and is not, with what is said of it instead. */
export interface SilentPart {
  readonly picture: Picture;
  readonly instead: readonly Said[];
}

export interface RulePage {
  readonly entry: RuleEntry;
  readonly group: RuleGroup;
  readonly situations: readonly SituationPart[];
  readonly silent: readonly SilentPart[];
  readonly references: readonly { readonly title: string; readonly url: string }[];
  readonly exam: string | undefined;
  readonly bases: readonly {
    readonly basis: Basis;
    readonly name: string;
    readonly line: string;
  }[];
  readonly previous: RuleEntry | undefined;
  readonly next: RuleEntry | undefined;
}

interface Judged extends NumberedExample {
  /** Placed, with the title of the rule. */
  readonly diagram: Diagram;
  readonly judgement: Judgement;
}

/** A rule's examples with places and a title, judged. */
export function judgedExamples(rule: Rule, locale: Locale): readonly Judged[] {
  const title = ruleTexts[rule.id]?.[locale].title ?? rule.id;
  return examplesOf(rule.id).map((example) => {
    const judge = (diagram: Diagram) => validate(diagram, { basis: example.basis });
    const { diagram: drawn } = example.example;
    const diagram = { ...placeExample(drawn, judge(drawn), locale), title };
    return { ...example, diagram, judgement: judge(diagram) };
  });
}

const picturePadding = 20;

function draw(
  { diagram, judgement, number, basis }: Judged,
  locale: Locale,
  options: { readonly title: string; readonly numbers: boolean },
): Picture {
  const svgIn = (theme: Theme) =>
    renderSvg(
      { ...diagram, title: options.title },
      {
        judgement,
        theme,
        locale,
        padding: picturePadding,
        background: false,
        legend: false,
        numbers: options.numbers,
      },
    );
  const [light, dark] = themes.map(svgIn);
  if (light === undefined || dark === undefined) throw new Error("A theme is missing");
  const width = Number(/ width="(\d+)"/.exec(light)?.[1]);
  return { number, svg: { light, dark }, width, basis };
}

/** What the rule says about a part of an example: values for its texts, and what can be done. */
function spokenOf(
  rule: Rule,
  variant: string,
  about: string,
  { diagram, judgement, basis }: Judged,
): { readonly data: TextData; readonly fixes: readonly Pick<Fix, "id" | "safety" | "data">[] } {
  const own = judgement.verdicts.get(about);
  const finding = judgement.findings.find(
    ({ subject, ...one }) =>
      one.rule === rule.id &&
      one.variant === variant &&
      ("edge" in subject ? subject.edge : subject.node) === about,
  );
  const verdicts = own ? [own] : [...judgement.verdicts.values()];
  const node = diagram.nodes.has(about) ? factsOf(diagram, basis).get(about) : undefined;
  const found = [
    ...verdicts.flatMap(({ fixes }) => fixes).filter((fix) => fix.rule === rule.id),
    ...((node && rule.nodeFixes?.(node)) ?? []),
  ];
  return {
    data: finding?.data ?? own?.data ?? {},
    fixes: [...new Map(found.map((fix) => [fix.id, fix])).values()],
  };
}

/** The number that a picture shows on a connection or node, where there is one. */
function markOf(about: string, { diagram, judgement }: Judged): number | undefined {
  const problem = problemsOf(diagram, judgement).find((one) =>
    "node" in one ? one.node === about : one.edges.includes(about),
  );
  return problem?.number;
}

/** The example of a situation and what it is about; rather one where the rule decides a connection. */
function showing(
  { id }: Rule,
  variant: string,
  examples: readonly Judged[],
): { readonly example: Judged; readonly about: string } | undefined {
  const all = examples.flatMap((example) =>
    example.expect
      .filter((expected) => expected.variant === variant)
      .map(({ about }) => ({ example, about })),
  );
  const decides = ({ example, about }: (typeof all)[number]) =>
    example.judgement.verdicts.get(about)?.primary === id;
  return all.find(decides) ?? all[0];
}

function situationPart(
  rule: Rule,
  variant: string,
  examples: readonly Judged[],
  locale: Locale,
): SituationPart {
  const sign = signOf(rule, variant, locale);
  const says = ruleTexts[rule.id]?.[locale].says[variant];
  if (!sign || !says) throw new Error(`${rule.id} has no situation or no text ${variant}`);
  const shown = showing(rule, variant, examples);
  if (!shown) {
    const inGeneral = (text: string) => fill(text, {}, emptyDiagram(), locale);
    const [verdict, why] = [inGeneral(says.verdict), says.why.map(inGeneral)];
    return {
      variant,
      sign,
      verdict,
      why,
      fixes: [],
      picture: undefined,
      mark: undefined,
      ahead: undefined,
    };
  }
  const { example, about } = shown;
  const { diagram, judgement } = example;
  const { data, fixes } = spokenOf(rule, variant, about, example);
  const say = (text: string, more: TextData = {}) =>
    fill(text, { ...data, ...more }, diagram, locale);
  const verdict = say(says.verdict);
  const own = judgement.verdicts.get(about);
  const isAboutNode = diagram.nodes.has(about);
  const hasSeveral = problemsOf(diagram, judgement).length > 1;
  const numbers = isAboutNode || hasSeveral;
  return {
    variant,
    sign,
    verdict,
    why: says.why.map((step) => say(step)),
    fixes: fixes.flatMap(({ id, safety, data: more }) => {
      const text = fixTexts[id]?.[locale];
      return text ? [{ id, safety, title: say(text.title, more), hint: say(text.hint, more) }] : [];
    }),
    picture: draw(example, locale, { title: verdict, numbers }),
    mark: numbers ? markOf(about, example) : undefined,
    ahead: own && own.primary !== rule.id ? saidBy(own.primary, own.variant, locale) : undefined,
  };
}

function saidBy(id: RuleId, variant: string, locale: Locale): Said | undefined {
  const rule = ruleOf(id);
  const sign = rule && signOf(rule, variant, locale);
  return rule && sign && { rule: entryOf(rule, locale), sign };
}

/** What the verdicts and the graver findings of an example say, each rule once. */
function insteadOf({ judgement }: Judged, locale: Locale): readonly Said[] {
  const said = [
    ...[...judgement.verdicts.values()].map(({ primary, variant }) => ({ rule: primary, variant })),
    ...judgement.findings.filter(
      ({ subject, severity }) => "node" in subject && severity !== "info",
    ),
  ];
  const found = new Map<RuleId, Said>();
  for (const { rule, variant } of said) {
    const one = saidBy(rule, variant, locale);
    if (one && !found.has(rule)) found.set(rule, one);
  }
  return [...found.values()];
}

/**
 * Everything a rule's page shows in one language, from the rule, its texts and its examples. The
 * examples are judged and drawn, so that text and picture agree.
 * @returns undefined where there is no such rule.
 */
export function rulePage(id: RuleId, locale: Locale): RulePage | undefined {
  const rule = ruleOf(id);
  const groups = listRules(locale);
  const all = groups.flatMap((group) => group.rules);
  const at = all.findIndex((one) => one.id === id);
  const entry = all[at];
  const group = groups.find(({ code }) => code === entry?.group);
  if (!rule || !entry || !group) return undefined;
  const examples = judgedExamples(rule, locale);
  const title = referenceTranslator(locale)("rule.silentPicture", { id });
  return {
    entry,
    group,
    situations: Object.keys(rule.situations).map((variant) =>
      situationPart(rule, variant, examples, locale),
    ),
    silent: examples
      .filter(({ expect }) => expect.length === 0)
      .map((example) => ({
        picture: draw(example, locale, { title, numbers: false }),
        instead: insteadOf(example, locale),
      })),
    references: rule.docs.map((url) => referenceOf(url, locale)),
    exam: ruleTexts[id]?.[locale].exam,
    bases: entry.bases.map((basis) => ({
      basis,
      name: basisTexts[basis].name[locale],
      line: basisTexts[basis].line[locale],
    })),
    previous: all[at - 1],
    next: all[at + 1],
  };
}
