import { diagram } from "@/lib/model/build";
import { defineRule, notReachable, type RuleExamples } from "../define";
import { closedSubnetOf, spannedSubnets } from "../exposure";
import type { NodeFacts } from "../facts";
import { api, balancers, internetCallers } from "../kinds";
import { type Plan, safe } from "../plan";

const closed = { ...notReachable, status: "wrong", label: "wrongPlace" } as const;

/** Open to the internet, by its own words, in subnets it names that are not. */
const contradiction = (balancer: NodeFacts): "listed" | undefined =>
  balancer.get("scheme") === "internet-facing" && closedSubnetOf(balancer) ? "listed" : undefined;

/** Where it is drawn may be a sketch, so that alone is told of the balancer and of no call. */
function contradictionInPlace(balancer: NodeFacts): "listed" | "drawn" | undefined {
  const { subnet } = balancer;
  const isPlacedOnly = balancer.isStated("scheme") && spannedSubnets(balancer).length === 0;
  if (!subnet || !isPlacedOnly || balancer.get("scheme") !== "internet-facing") {
    return contradiction(balancer);
  }
  const { value, source } = subnet.fact("access");
  return value !== "public" && source !== "assumed" ? "drawn" : undefined;
}

/** Public subnets of its VPC, one for each it names now as far as there are enough. */
function publicSubnetsFor(balancer: NodeFacts): readonly NodeFacts[] {
  const open = balancer.diagram
    .within(balancer.vpc, "subnet")
    .filter((subnet) => subnet.get("access") === "public");
  const kept = spannedSubnets(balancer).filter((subnet) => open.includes(subnet));
  const wanted = Math.max(spannedSubnets(balancer).length, 1);
  return [...new Set([...kept, ...open])].slice(0, wanted);
}

function moveToPublic(balancer: NodeFacts): readonly Plan[] {
  const open = publicSubnetsFor(balancer);
  if (open.length < Math.max(spannedSubnets(balancer).length, 1)) return [];
  const [first] = open;
  const isClosedIn = balancer.subnet && balancer.subnet.get("access") !== "public";
  const props = { subnets: open.map(({ id }) => ({ subnet: id })) };
  return [
    safe("moveToPublicSubnets", [
      ...(spannedSubnets(balancer).length > 0
        ? [{ op: "setProps" as const, node: balancer.id, props }]
        : []),
      ...(isClosedIn && first
        ? [{ op: "moveNode" as const, node: balancer.id, parent: first.id }]
        : []),
    ]),
  ];
}

export const rule = defineRule({
  id: "ELBX001",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html",
  ],
  exams: ["SAA"],
  situations: { listed: closed, drawn: closed },
  call: {
    on: [{ source: [...internetCallers, ...api, "sns", "cloudfront"], target: balancers }],
    check: ({ source, target }) =>
      source.get("origin") === "vpc-origin" ? undefined : contradiction(target),
    subject: ({ target }) => target,
  },
  node: { kinds: balancers, check: contradictionInPlace },
  fixes: ({ target }) => moveToPublic(target),
  nodeFixes: moveToPublic,
});

const shop = (subnets: readonly string[]) =>
  diagram()
    .node("vpc", "vpc", {}, { label: "shop-vpc" })
    .node("web-a", "subnet", { access: "public", az: "a" }, { parent: "vpc" })
    .node("web-b", "subnet", { access: "public", az: "b" }, { parent: "vpc" })
    .node("app-a", "subnet", { access: "private", az: "a" }, { parent: "vpc" })
    .node(
      "alb",
      "alb",
      { scheme: "internet-facing", subnets: subnets.map((subnet) => ({ subnet })) },
      { parent: "vpc", label: "shop-alb" },
    )
    .node("user", "internet-user")
    .edge("user", "alb")
    .done();

export const examples = (): RuleExamples<"listed" | "drawn"> => ({
  valid: {
    "public subnets": { diagram: shop(["web-a", "web-b"]) },
    "no subnets stated": { diagram: shop([]) },
  },
  invalid: {
    "one of its subnets is private": {
      diagram: shop(["web-b", "app-a"]),
      expect: [{ variant: "listed", about: "alb" }],
    },
    "drawn in a private subnet": {
      diagram: diagram()
        .node("vpc", "vpc")
        .node("web-a", "subnet", { access: "public" }, { parent: "vpc" })
        .node("app-a", "subnet", { access: "private" }, { parent: "vpc" })
        .node("nlb", "nlb", { scheme: "internet-facing" }, { parent: "app-a" })
        .done(),
      expect: [{ variant: "drawn", about: "nlb" }],
    },
  },
});
