import { resourceOf } from "@/lib/catalog";
import type { FixEdit } from "@/lib/model/edits";
import type { EdgeId } from "@/lib/model/types";
import type { Rule } from "./define";
import type { NodeFacts } from "./facts";
import { type Match, matchesOf } from "./judge";
import type { LiveJudge } from "./live";
import type { Plan } from "./plan";
import { changesOf } from "./trial";
import type { Finding, Fix } from "./types";

/** How many states the search for a repair of several steps looks at, and how many steps it takes. */
const mostStates = 24;
const mostSteps = 4;

/** What opens something to everybody; never the first choice. */
const opens = (props: Readonly<Record<string, unknown>>): boolean =>
  props.scheme === "internet-facing" ||
  props.entry === "internet-facing" ||
  props.publicIp === true ||
  props.publiclyAccessible === true ||
  props.access === "public" ||
  props.endpointType === "regional" ||
  props.endpointType === "edge";

/** What an edit costs: how much of the design it changes, and what it adds to run and to pay. */
function costOf(edit: FixEdit): number {
  switch (edit.op) {
    case "setProps":
      if (opens(edit.props)) return 50;
      return "apiType" in edit.props ? 5 : 1;
    case "addNode": {
      if (opens(edit.props)) return 50;
      const { role } = resourceOf(edit.kind).traits;
      return role === "gateway" ? 3 : role === "function" || role === "compute" ? 5 : 2;
    }
    case "setEdgeProps":
      return 1;
    case "moveNode":
      return 4;
    case "removeNode":
    case "removeEdge":
      return 1;
    case "addEdge":
    case "retargetEdge":
      return 0;
  }
}

/** A choice that is the person's to make comes after what can be done without asking. */
const costOfSuggestion = 20;

const costOfPlan = ({ edits, safety }: Plan): number =>
  edits.reduce((sum, edit) => sum + costOf(edit), safety === "suggest" ? costOfSuggestion : 0);

interface Candidate {
  readonly plan: Plan;
  readonly match: Match;
}

/** What the rules propose for a connection, the rule that speaks first first; each plan once. */
function candidatesFor(edge: EdgeId, ground: LiveJudge): readonly Candidate[] {
  const line = ground.line(edge);
  if (!line) return [];
  const found = new Map<string, Candidate>();
  for (const match of matchesOf(line, line.source.diagram)) {
    for (const plan of plansOf(match)) {
      if (!found.has(plan.id) && changesSomething(plan, ground))
        found.set(plan.id, { plan, match });
    }
  }
  return [...found.values()];
}

/** Whether a plan leads anywhere: what states only what is stated already is none. */
const changesSomething = ({ edits }: Plan, ground: LiveJudge): boolean =>
  edits.some((edit) => {
    if (edit.op === "moveNode") return ground.node(edit.node)?.parent !== edit.parent;
    if (edit.op !== "setProps" && edit.op !== "setEdgeProps") return true;
    const part = edit.op === "setProps" ? ground.node(edit.node)?.node : ground.edge(edit.edge);
    const props = part?.props ?? {};
    return Object.entries(edit.props).some(
      ([name, value]) => JSON.stringify(props[name]) !== JSON.stringify(value),
    );
  });

/** A rule whose fixes fail has none. */
function plansOf({ rule, call, variant }: Match): readonly Plan[] {
  try {
    return rule.fixes?.(call, variant) ?? [];
  } catch {
    return [];
  }
}

/** Whether a connection is right as it is; one that is gone is out of the way. */
function isRight(edge: EdgeId, ground: LiveJudge): boolean {
  if (!ground.has(edge)) return true;
  const status = ground.outcomeOf(edge)?.situation.status;
  return status === "direct" || status === "via";
}

/** What can be done about a connection, the cheapest that makes it right first (rules of costs above). */
export function repairsOf(edge: EdgeId, ground: LiveJudge): readonly Fix[] {
  const outcome = ground.outcomeOf(edge);
  const candidates = candidatesFor(edge, ground);
  if (!outcome || candidates.length === 0) return [];
  const isFine = isRight(edge, ground);
  return ground.countingErrors((newErrors) => {
    const tried = candidates.map(({ plan, match }, i) => {
      const isComplete = ground.attempt(
        changesOf(plan.edits, ground),
        () => isRight(edge, ground) && newErrors() === 0,
      );
      // What mends a lesser finding need not make the connection right, so it is only suggested.
      const isSafe = plan.safety === "safe" && match.rule === outcome.rule && isComplete;
      const fix = { ...plan, safety: isSafe ? "safe" : "suggest", rule: match.rule.id } as const;
      return { fix, isComplete, cost: costOfPlan(plan), order: i };
    });
    const complete = tried.filter(({ isComplete }) => isComplete && !isFine);
    const rest = tried.filter((fix) => !complete.includes(fix)).map(({ fix }) => fix);
    const first = complete.toSorted((a, b) => a.cost - b.cost || a.order - b.order);
    const wholeWay =
      isFine || first.length > 0
        ? undefined
        : searchRepair(edge, ground, newErrors, outcome.rule.id);
    const fixes = [...(wholeWay ? [wholeWay] : []), ...first.map(({ fix }) => fix), ...rest];
    return fixes.map((fix, i) => ({ ...fix, isPreferred: i === 0 }));
  });
}

/** What can be done about a finding on a node: `safe` where it is gone then and no error is new. */
export function repairsOfNode(finding: Finding, ground: LiveJudge): readonly Fix[] {
  const { subject } = finding;
  const node = "node" in subject ? ground.node(subject.node) : undefined;
  const rule = node?.diagram.book.find(finding.rule);
  if (!node || !rule) return [];
  const isThere = () => ground.findingsOfNode(node.id).some(({ id }) => id === finding.id);
  const isOwn = isThere();
  return ground.countingErrors((newErrors) =>
    nodePlansOf(rule, node)
      .filter((plan) => changesSomething(plan, ground))
      .map((plan, i) => {
        const isMended = ground.attempt(
          changesOf(plan.edits, ground),
          () => !(isOwn && isThere()) && newErrors() === 0,
        );
        const safety = plan.safety === "safe" && isMended ? "safe" : "suggest";
        return { ...plan, safety, rule: rule.id, isPreferred: i === 0 };
      }),
  );
}

function nodePlansOf(rule: Rule, node: NodeFacts): readonly Plan[] {
  try {
    return rule.nodeFixes?.(node) ?? [];
  } catch {
    return [];
  }
}

interface State {
  readonly steps: readonly Plan[];
  readonly cost: number;
}

/**
 * The cheapest sequence of what the rules propose that makes a connection right and adds no error:
 * each step is carried out on the ground, and what the rules then say of the connection leads on.
 * Uniform-cost search over few states (after "Debugging Network Reachability with Blocked Paths",
 * CAV 2021: name everything that stands in the way at once).
 */
function searchRepair(
  edge: EdgeId,
  ground: LiveJudge,
  newErrors: () => number,
  rule: string,
): Omit<Fix, "isPreferred"> | undefined {
  const open: State[] = [{ steps: [], cost: 0 }];
  for (let looked = 0; looked < mostStates; looked++) {
    open.sort((a, b) => a.cost - b.cost);
    const state = open.shift();
    if (!state) return undefined;
    const edits = state.steps.flatMap((step) => step.edits);
    const next = ground.attempt(changesOf(edits, ground), () => {
      if (state.steps.length > 1 && isRight(edge, ground) && newErrors() === 0) return "right";
      return state.steps.length < mostSteps ? candidatesFor(edge, ground) : [];
    });
    if (next === "right") return asOneFix(state, edits, rule);
    for (const { plan, match } of next) {
      const { severity } = match.situation;
      const isKnown = state.steps.some((step) => step.id === plan.id);
      if (severity === "ok" || severity === "info" || isKnown || !follows(plan, edits, ground))
        continue;
      open.push({ steps: [...state.steps, plan], cost: state.cost + costOfPlan(plan) });
    }
  }
  return undefined;
}

/** Whether a plan can be carried out after others: it names no line they made and no name twice. */
function follows({ edits }: Plan, before: readonly FixEdit[], ground: LiveJudge): boolean {
  const refs = new Set(before.flatMap((edit) => (edit.op === "addNode" ? edit.ref : [])));
  return edits.every((edit) => {
    if (edit.op === "addNode") return !refs.has(edit.ref);
    return "edge" in edit ? ground.edge(edit.edge) !== undefined : true;
  });
}

function asOneFix(
  { steps }: State,
  edits: readonly FixEdit[],
  rule: string,
): Omit<Fix, "isPreferred"> {
  const isSafe = steps.every(({ safety }) => safety === "safe");
  return {
    id: "wholeWay",
    rule,
    safety: isSafe ? "safe" : "suggest",
    data: {},
    edits,
    steps: steps.map(({ id, data }) => ({ id, data })),
  };
}
