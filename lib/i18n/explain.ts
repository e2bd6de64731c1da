import type { Diagram, Json, Props } from "@/lib/model/types";
import type { Assumption, Finding, Fix, Hop, Need, TextData, Verdict } from "@/lib/rules/types";
import { explainEdits, tellingValues } from "./edits";
import { fill, nameOf } from "./fill";
import { fixTexts } from "./fixes";
import { chipText, needTexts, questionTexts } from "./labels";
import type { Locale } from "./locales";
import { kindName, nodeName, propName, valueName } from "./names";
import { pageTitles } from "./pages";
import { ruleTexts } from "./rules";
import { voices } from "./voices";
import { hopNotes, voiceTitles } from "./words";

/** A verdict in sentences: the five blocks, in the order they are shown. */
export interface Explanation {
  /** 1. The verdict in one sentence that stands alone. */
  readonly headline: string;
  /** The two literal answers. */
  readonly answers: readonly {
    readonly question: string;
    readonly need: Need;
    readonly answer: string;
  }[];
  /** 2. At most three steps, in the diagram's own names. */
  readonly why: readonly string[];
  /** 3. The whole way, hop by hop, missing ones included. */
  readonly hops: readonly { readonly hop: Hop; readonly name: string; readonly note: string }[];
  /** 4. What can be done, the preferred first, each with what it would change. */
  readonly fixes: readonly {
    readonly fix: Fix;
    readonly title: string;
    readonly hint: string;
    readonly changes: readonly string[];
  }[];
  /** 5. Where it is written; the voice that the basis does not follow, apart from the rest. */
  readonly references: readonly { readonly title: string; readonly url: string }[];
  readonly voice?: {
    readonly speaker: "notes" | "aws";
    readonly agrees: boolean;
    readonly title: string;
    readonly text: string;
  };
  readonly exam?: string;
  /** What was assumed, and what would follow from another value. */
  readonly assumptions: readonly {
    readonly assumption: Assumption;
    readonly text: string;
    readonly others: readonly { readonly value: Json; readonly text: string }[];
  }[];
  /** Everything else found on this connection. */
  readonly also: readonly {
    readonly finding: Finding;
    readonly title: string;
    readonly text: string;
  }[];
}

const textOf = (rule: string, variant: string, locale: Locale) => {
  const text = ruleTexts[rule]?.[locale];
  return { title: text?.title ?? rule, exam: text?.exam, says: text?.says[variant] };
};

/** A finding in a title and a sentence; the diagram gives the names. */
export function findingText(
  finding: Finding,
  diagram: Diagram,
  locale: Locale,
): { readonly title: string; readonly text: string } {
  const { title, says } = textOf(finding.rule, finding.variant, locale);
  const sentences = says ? [says.verdict, ...says.why] : [];
  const text = sentences
    .map((sentence) => fill(sentence, finding.data, diagram, locale))
    .join(locale === "zh" ? "" : " ");
  return { title, text };
}

/** A resource that is not drawn, by its kind and what matters of its settings. */
const undrawnName = (kind: string, props: Props, locale: Locale): string =>
  [kindName(kind, locale), ...tellingValues(props, locale)].join(" · ");

function explainHop(hop: Hop, diagram: Diagram, locale: Locale) {
  const node = hop.node === undefined ? undefined : diagram.nodes.get(hop.node);
  return {
    hop,
    name: node ? nodeName(node, locale) : undrawnName(hop.kind, hop.props ?? {}, locale),
    note: hopNotes[hop.state][locale],
  };
}

/** A fix in words, with the names of the finding it mends. */
export function explainFix(fix: Fix, about: TextData, diagram: Diagram, locale: Locale) {
  const titles = fix.steps?.map((step) => {
    const title = fixTexts[step.id]?.[locale].title ?? step.id;
    return fill(title, { ...about, ...step.data }, diagram, locale);
  });
  const steps = titles?.join(locale === "zh" ? "；" : "; ");
  const data = { ...about, ...fix.data, ...(steps && { steps }) };
  const text = fixTexts[fix.id]?.[locale];
  return {
    fix,
    title: text ? fill(text.title, data, diagram, locale) : fix.id,
    hint: text ? fill(text.hint, data, diagram, locale) : "",
    changes: explainEdits(fix.edits, diagram, locale),
  };
}

function explainAssumption(assumption: Assumption, diagram: Diagram, locale: Locale) {
  const { node, prop, value, counterfactuals } = assumption;
  const colon = locale === "zh" ? "：" : ": ";
  return {
    assumption,
    text: `${nameOf(diagram, node, locale)} · ${propName(prop, locale)}${colon}${valueName(prop, value, locale)}`,
    others: counterfactuals.map((other) => ({
      value: other.value,
      text: `${valueName(prop, other.value, locale)}${colon}${chipText(other, locale)}`,
    })),
  };
}

const saysNeeded = (need: Need | undefined) => need !== "notNeeded" && need !== "unneeded";

/** The voice that the basis does not follow: the notes beside AWS, or AWS beside the notes. */
function otherVoice(verdict: Verdict, locale: Locale): Pick<Explanation, "voice"> {
  const { notesTopic, basis, needs, otherAnswer } = verdict;
  if (notesTopic === undefined) return {};
  const { lines, notes, aws, agrees } = voices[notesTopic];
  const speaker = basis === "notes" ? "aws" : "notes";
  const isSameAnswer = saysNeeded(otherAnswer) === saysNeeded(needs.vpcLink);
  const stance = !isSameAnswer ? "differs" : agrees ? "agrees" : "otherReason";
  const place = /\D/.test(lines) ? `lines ${lines}` : `line ${lines}`;
  return {
    voice: {
      speaker,
      agrees: stance === "agrees",
      title: voiceTitles[speaker][stance][locale]
        .replace("{place}", place)
        .replace("{lines}", lines.replaceAll(", ", "、")),
      text: (speaker === "aws" ? aws : notes)[locale],
    },
  };
}

/** The guides that rules cite, by the folder of their address. */
const guides: Readonly<Record<string, string>> = {
  apigateway: "API Gateway",
  lambda: "Lambda",
  vpc: "VPC",
  eks: "EKS",
  elasticloadbalancing: "Elastic Load Balancing",
  eventbridge: "EventBridge",
  sns: "SNS",
  streams: "Kinesis",
  secretsmanager: "Secrets Manager",
  "step-functions": "Step Functions",
  "cloud-map": "Cloud Map",
  AmazonCloudFront: "CloudFront",
  AmazonECR: "ECR",
  AmazonECS: "ECS",
  AmazonElastiCache: "ElastiCache",
  AmazonRDS: "RDS",
  AmazonS3: "S3",
  AWSEC2: "EC2",
  whitepapers: "AWS whitepaper",
};

/** What a page is about; its address says it where nobody has named it. */
export function referenceOf(url: string, locale: Locale) {
  const { pathname, hostname } = new URL(url);
  const parts = pathname.split("/").filter(Boolean);
  const slug = (parts.at(-1) ?? hostname).replace(/\.html$/, "");
  const page = pageTitles[slug]?.[locale] ?? slug.replaceAll(/[-_]/g, " ");
  const guide = hostname === "repost.aws" ? "AWS re:Post" : (guides[parts[0] ?? ""] ?? hostname);
  return { title: `${guide}${locale === "zh" ? "：" : ": "}${page}`, url };
}

/** The pages that prove the rule, and the one that proves what AWS says where the notes decide. */
function pagesOf({ basis, docs, notesTopic }: Verdict): readonly string[] {
  const page = basis === "notes" && notesTopic ? voices[notesTopic].url : undefined;
  return [...new Set(page ? [page, ...docs] : docs)];
}

/** The verdict in one sentence that stands alone. */
export function headlineOf(verdict: Verdict, locale: Locale): string {
  const { says } = textOf(verdict.primary, verdict.variant, locale);
  return says
    ? fill(says.verdict, verdict.data, verdict.diagram, locale)
    : chipText(verdict, locale);
}

/**
 * Puts a verdict into words: what is so, why, the whole way, what can be done, where it is written.
 * Works on the diagram the verdict was made for.
 */
export function explain(verdict: Verdict, locale: Locale): Explanation {
  const { diagram, data } = verdict;
  const { says, exam } = textOf(verdict.primary, verdict.variant, locale);
  const answer = (question: keyof typeof questionTexts) => ({
    question: questionTexts[question][locale],
    need: verdict.needs[question],
    answer: needTexts[verdict.needs[question]][locale],
  });
  return {
    headline: headlineOf(verdict, locale),
    answers: [answer("vpcLink"), answer("privateEndpoint")],
    why: says?.why.map((step) => fill(step, data, diagram, locale)) ?? [],
    hops: verdict.hops.map((hop) => explainHop(hop, diagram, locale)),
    fixes: verdict.fixes.map((fix) => explainFix(fix, verdict.data, diagram, locale)),
    references: pagesOf(verdict).map((url) => referenceOf(url, locale)),
    ...otherVoice(verdict, locale),
    ...(exam === undefined ? {} : { exam }),
    assumptions: verdict.assumptions.map((one) => explainAssumption(one, diagram, locale)),
    also: verdict.also.map((finding) => ({ finding, ...findingText(finding, diagram, locale) })),
  };
}
