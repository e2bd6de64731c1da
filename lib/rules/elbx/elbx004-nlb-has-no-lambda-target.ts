import { diagram } from "@/lib/model/build";
import type { FixEdit } from "@/lib/model/edits";
import type { Call } from "../call";
import { defineRule, notPossible, type RuleExamples } from "../define";
import { lambda } from "../kinds";
import { type Plan, safe, suggest } from "../plan";

/** An ALB where the NLB stood: its callers and this target move over; the rest stays. */
function replaceByAlb({ edge, source }: Call): readonly Plan[] {
  const ref = "new:alb" as const;
  const [holder] = source.containers;
  const isAlone = source.callees.length === 1;
  const incoming = [...source.diagram.source.edges.values()].filter(
    ({ target, kind }) => target === source.id && kind === "calls",
  );
  const edits: readonly FixEdit[] = [
    {
      op: "addNode",
      ref,
      kind: "alb",
      props: { scheme: source.get("scheme"), targetType: "lambda" },
      ...(holder && { parent: holder.id }),
      between: [edge.source, edge.target],
    },
    { op: "retargetEdge", edge: edge.id, source: ref },
    ...incoming.map(
      (into): FixEdit =>
        isAlone
          ? { op: "retargetEdge", edge: into.id, target: ref }
          : { op: "addEdge", source: into.source, target: ref },
    ),
    ...(isAlone ? [{ op: "removeNode" as const, node: source.id }] : []),
  ];
  return [isAlone ? safe("replaceNlbByAlb", edits) : suggest("insertAlbBesideNlb", edits)];
}

export const rule = defineRule({
  id: "ELBX004",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html",
  ],
  exams: ["SAA", "DVA"],
  situations: { lambda: notPossible },
  call: { on: [{ source: ["nlb"], target: lambda }], check: () => "lambda" },
  fixes: replaceByAlb,
});

const to = (balancer: string, further = false) => {
  const built = diagram()
    .node("user", "internet-user")
    .node("lb", balancer, { scheme: "internet-facing" }, { label: "front" })
    .node("fn", "lambda", {}, { label: "resize" })
    .edge("user", "lb")
    .edge("lb", "fn");
  return (
    further ? built.node("app", "ec2", {}, { label: "app" }).edge("lb", "app") : built
  ).done();
};

export const examples = (): RuleExamples<"lambda"> => ({
  valid: { "an ALB and a function": { diagram: to("alb") } },
  invalid: {
    "an NLB and a function": {
      diagram: to("nlb"),
      expect: [{ variant: "lambda", about: "lb->fn" }],
    },
    "an NLB with further targets": {
      diagram: to("nlb", true),
      expect: [{ variant: "lambda", about: "lb->fn" }],
    },
  },
});
