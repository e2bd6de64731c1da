import { diagram } from "@/lib/model/build";
import type { Call } from "../call";
import { defineRule, notReachable, type RuleExamples } from "../define";
import { balancers, compute, databases, endpoint } from "../kinds";
import { areJoined, isInOtherVpc } from "../network";
import { joinPlans } from "../network-plan";
import { type Plan, safe, suggest } from "../plan";

const otherVpc = { ...notReachable, status: "wrong", label: "wrongPlace" } as const;

/** Addresses as targets, and where nothing joins the VPCs what joins them. */
function mend(call: Call, variant: string): readonly Plan[] {
  const { source, target } = call;
  if (variant === "alb") return [];
  if (variant === "notJoined") return joinPlans(call);
  const useIp = { op: "setProps", node: source.id, props: { targetType: "ip" } } as const;
  if (areJoined(source, target)) return [safe("useIpTargets", [useIp])];
  const join = joinPlans(call).find(({ id }) => id === "addPeering");
  return join ? [suggest("joinAndUseIpTargets", [useIp, ...join.edits])] : [];
}

export const rule = defineRule({
  id: "ELBX006",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/application-load-balancer-target.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RegisterTargets.html",
  ],
  exams: ["SAP", "ANS"],
  situations: { instance: otherVpc, alb: otherVpc, notJoined: notReachable },
  call: {
    on: [{ source: balancers, target: [...compute, ...databases, ...balancers, ...endpoint] }],
    check({ source, target }) {
      if (!isInOtherVpc(source, target)) return undefined;
      if (source.kind === "nlb" && target.kind === "alb") return "alb";
      if (target.kind === "ec2" && source.get("targetType") === "instance") return "instance";
      return areJoined(source, target) ? undefined : "notJoined";
    },
  },
  fixes: mend,
});

const across = (props: Record<string, string>, isJoined: boolean, kind = "ec2") => {
  const built = diagram()
    .node("edge-vpc", "vpc", {}, { label: "edge-vpc", position: { x: 0, y: 0 } })
    .node("app-vpc", "vpc", {}, { label: "app-vpc", position: { x: 700, y: 0 } })
    .node("nlb", "nlb", props, { parent: "edge-vpc", label: "front-nlb" })
    .node("app", kind, {}, { parent: "app-vpc", label: "orders" })
    .edge("nlb", "app");
  return (
    isJoined
      ? built
          .node("peering", "vpc-peering", {}, { position: { x: 500, y: 400 } })
          .edge("edge-vpc", "peering")
          .edge("peering", "app-vpc")
      : built
  ).done();
};

export const examples = (): RuleExamples<"instance" | "alb" | "notJoined"> => ({
  valid: {
    "addresses as targets, and VPCs that are peered": {
      diagram: across({ targetType: "ip" }, true),
    },
  },
  invalid: {
    "instances as targets, in spite of the peering": {
      diagram: across({ targetType: "instance" }, true),
      expect: [{ variant: "instance", about: "nlb->app" }],
    },
    "instances as targets, and nothing that joins the VPCs": {
      diagram: across({ targetType: "instance" }, false),
      expect: [{ variant: "instance", about: "nlb->app" }],
    },
    "addresses as targets, and nothing that joins the VPCs": {
      diagram: across({ targetType: "ip" }, false),
      expect: [{ variant: "notJoined", about: "nlb->app" }],
    },
    "an ALB as target": {
      diagram: across({ targetType: "alb" }, true, "alb"),
      expect: [{ variant: "alb", about: "nlb->app" }],
    },
  },
});
