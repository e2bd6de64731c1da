import type { Diagram, NodeId } from "@/lib/model/types";

export const fileExtension = ".edgewise.json";
export const fileType = "application/json";

/** What a file may hold. Text is counted in characters, a file on disk in bytes. */
export const limits = { text: 20 * 1024 * 1024, nodes: 20_000, edges: 100_000 } as const;

/** Why a file cannot be opened. */
export const problemCodes = [
  "notJson",
  "notADiagram",
  "newerVersion",
  "tooBig",
  "badNode",
  "unreadable",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What was put right, or kept although the catalogue does not know it. */
export const repairCodes = [
  "badTitle",
  "unknownField",
  "duplicateId",
  "badLabel",
  "badPosition",
  "badSize",
  "missingParent",
  "parentCycle",
  "parentNotContainer",
  "unknownKind",
  "badProps",
  "unknownProp",
  "invalidProp",
  "droppedProp",
  "badEdge",
  "danglingEdge",
  "badEdgeKind",
  "badAccepted",
  "duplicateAcceptance",
  "longReason",
  "badRules",
  "badRule",
  "badRuleLevel",
] as const;
export type RepairCode = (typeof repairCodes)[number];

/** A problem or a repair as data: its text in `lib/i18n` takes the path and the values. */
interface Notice<Code extends string> {
  readonly code: Code;
  /** Where in the file, such as `nodes[3].props.scheme`; empty for the file as a whole. */
  readonly path: string;
  readonly values: Readonly<Record<string, string | number>>;
}
export type Problem = Notice<ProblemCode>;
export type Repair = Notice<RepairCode>;

export type Parsed =
  | {
      readonly ok: true;
      readonly diagram: Diagram;
      readonly repairs: readonly Repair[];
      /** Nodes without a usable position; they stand at their parent's origin. */
      readonly unplaced: readonly NodeId[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A name for a diagram's file that every operating system takes. */
export function fileName(title: string): string {
  const safe = title
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cs}<>:"/\\|?*]+/gu, " ")
    .trim()
    .replace(/\s+/g, "-")
    .replace(/^[.-]+|[.-]+$/g, "");
  return `${[...safe].slice(0, 60).join("") || "diagram"}${fileExtension}`;
}
