import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import { spannedSubnets } from "../exposure";
import type { NodeFacts } from "../facts";
import { type Plan, safe } from "../plan";
import { zoneOf, zonesOf } from "./zones";

/** A subnet of the same access in a zone that the balancer does not stand in yet. */
function addSubnet(alb: NodeFacts): readonly Plan[] {
  const spanned = spannedSubnets(alb);
  const known = zonesOf(alb);
  const access = spanned[0]?.get("access");
  const other = alb.diagram.within(alb.vpc, "subnet").find((subnet) => {
    const zone = zoneOf(subnet);
    return zone !== undefined && !known?.has(zone) && subnet.get("access") === access;
  });
  if (!other) return [];
  const subnets = [...spanned, other].map(({ id }) => ({ subnet: id }));
  return [safe("addSubnet", [{ op: "setProps", node: alb.id, props: { subnets } }])];
}

export const rule = defineRule({
  id: "ELBX002",
  stage: "wrong",
  docs: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html",
  ],
  exams: ["SAA"],
  situations: { oneZone: { status: "wrong", severity: "error", label: "wrongPlace" } },
  node: {
    kinds: ["alb"],
    check: (alb) => ((zonesOf(alb)?.size ?? 2) < 2 ? "oneZone" : undefined),
  },
  nodeFixes: addSubnet,
});

const spanning = (kind: string, zone: string | undefined) =>
  diagram()
    .node("vpc", "vpc", {}, { label: "shop-vpc" })
    .node("app-1", "subnet", { access: "private", az: "a" }, { parent: "vpc" })
    .node("app-2", "subnet", { access: "private", ...(zone && { az: zone }) }, { parent: "vpc" })
    .node("app-3", "subnet", { access: "private", az: "c" }, { parent: "vpc" })
    .node(
      "lb",
      kind,
      { subnets: [{ subnet: "app-1" }, { subnet: "app-2" }] },
      { parent: "vpc", label: "orders-lb" },
    )
    .done();

export const examples = (): RuleExamples<"oneZone"> => ({
  valid: {
    "two zones": { diagram: spanning("alb", "b") },
    "a zone nobody stated": { diagram: spanning("alb", undefined) },
    "an NLB may stand in one zone": { diagram: spanning("nlb", "a") },
  },
  invalid: {
    "two subnets of one zone": {
      diagram: spanning("alb", "a"),
      expect: [{ variant: "oneZone", about: "lb" }],
    },
  },
});
