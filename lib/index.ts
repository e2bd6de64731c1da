// biome-ignore-all lint/performance/noBarrelFile: what the package exports stands in one file.
/**
 * Edgewise as a library: read a diagram, judge it, put the verdicts into words. Runs in Node and in
 * browsers, without a DOM.
 *
 * ```ts
 * const parsed = parse(text);
 * if (parsed.ok) {
 *   for (const verdict of validate(parsed.diagram).verdicts.values()) {
 *     console.log(explain(verdict, "en").headline);
 *   }
 * }
 * ```
 */
export { parse } from "./exchange/parse";
export { serialise } from "./exchange/serialise";
export { type Explanation, explain, findingText } from "./i18n/explain";
export { chipText } from "./i18n/labels";
export type { Locale } from "./i18n/locales";
export { diagram } from "./model/build";
export type { Acceptance, Diagram, DiagramEdge, DiagramNode, RuleLevel } from "./model/types";
export { createJudge, type Judge, type ValidateOptions, validate } from "./rules";
export type { LiveJudgement } from "./rules/follow";
export type {
  Assumption,
  Basis,
  Finding,
  Fix,
  Hop,
  Judgement,
  Need,
  Needs,
  OpenJudgement,
  Setting,
  Severity,
  Status,
  Verdict,
} from "./rules/types";
