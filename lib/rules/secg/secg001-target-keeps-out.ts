import { diagram } from "@/lib/model/build";
import { type Call, isPrivateApi } from "../call";
import { defineRule, type RuleExamples } from "../define";
import {
  api,
  balancers,
  compute,
  databases,
  endpoint,
  internetCallers,
  vpcCallers,
} from "../kinds";
import { admit, type Plan, suggest } from "../plan";
import { admits, ingressOf, isOutsideGroups, portOf, statedIngressOf } from "../security";
import { endsAtUndrawnBalancer } from "./outside";

const blocked = { status: "wrong", severity: "error", label: "blocked" } as const;

const inboundPort = (call: Call) => portOf(call, ingressOf(call.target));

/** Whoever calls from the internet has no group to be named by: a range admits it. */
function admitAnyone(call: Call): readonly Plan[] {
  const [group] = call.target.securityGroups;
  if (!group) return [];
  const port = inboundPort(call);
  const rule = { source: "0.0.0.0/0", ...(port !== undefined && { port }) };
  const props = { ingress: [...statedIngressOf(group), rule] };
  return [
    suggest("admitAnyone", [{ op: "setProps", node: group.id, props }], {
      group: { node: group.id },
    }),
  ];
}

export const rule = defineRule({
  id: "SECG001",
  stage: "filter",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html",
    "https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html",
  ],
  exams: ["SAA", "ANS"],
  situations: { group: blocked, outside: blocked },
  call: {
    on: [
      { source: vpcCallers, target: [...compute, ...databases, ...balancers, ...endpoint] },
      {
        source: [...internetCallers, "on-premises", "cloudfront", "sns", ...api],
        target: [...compute, ...databases, ...balancers],
      },
    ],
    check(call) {
      const { source, target, end } = call;
      // The endpoint before a private API has a rule of its own.
      if (!ingressOf(target) || isPrivateApi(end) || endsAtUndrawnBalancer(call)) return undefined;
      if (admits(target, source, inboundPort(call))) return undefined;
      if (!isOutsideGroups(source)) return "group";
      // Whoever finds no way to it at all is told so by another rule.
      return target.isPubliclyReachable || source.kind === "on-premises" ? "outside" : undefined;
    },
  },
  data: ({ target }): Record<string, { node: string }> => {
    const [group] = target.securityGroups;
    return group ? { group: { node: group.id } } : {};
  },
  fixes: (call, variant) =>
    variant === "outside" ? admitAnyone(call) : admit(call.target, call.source, inboundPort(call)),
});

const shop = (
  ingress: readonly { readonly source: string; readonly port: number }[],
  port?: number,
) =>
  diagram()
    .node("vpc", "vpc", {}, { label: "shop-vpc" })
    .node("app-sg", "security-group", {}, { parent: "vpc" })
    .node("db-sg", "security-group", { ingress }, { parent: "vpc" })
    .node("admin-sg", "security-group", {}, { parent: "vpc" })
    .node("app", "ec2", {}, { parent: "app-sg", label: "orders" })
    .node("db", "rds", {}, { parent: "db-sg", label: "orders-db" })
    .edge("app", "db", port === undefined ? {} : { props: { port } })
    .done();

const web = (source: string) =>
  diagram()
    .node("user", "internet-user")
    .node("vpc", "vpc", {}, { label: "shop-vpc" })
    .node("app-sg", "security-group", {}, { parent: "vpc" })
    .node("alb-sg", "security-group", { ingress: [{ source, port: 443 }] }, { parent: "vpc" })
    .node("alb", "alb", { scheme: "internet-facing" }, { parent: "alb-sg", label: "shop-alb" })
    .edge("user", "alb")
    .done();

export const examples = (): RuleExamples<"group" | "outside"> => ({
  valid: {
    "the caller's group is let in": { diagram: shop([{ source: "app-sg", port: 5432 }]) },
    "on the port that the connection states": {
      diagram: shop([{ source: "app-sg", port: 5433 }], 5433),
    },
    "everyone is let in": { diagram: web("0.0.0.0/0") },
    "an undrawn prefix list is let in": { diagram: web("pl-3b927c52") },
  },
  invalid: {
    "only another group is let in": {
      diagram: shop([{ source: "admin-sg", port: 5432 }]),
      expect: [{ variant: "group", about: "app->db" }],
    },
    "on another port than the connection's": {
      diagram: shop([{ source: "app-sg", port: 5432 }], 3306),
      expect: [{ variant: "group", about: "app->db" }],
    },
    "on another port than the database's": {
      diagram: shop([
        { source: "admin-sg", port: 5432 },
        { source: "app-sg", port: 22 },
      ]),
      expect: [{ variant: "group", about: "app->db" }],
    },
    "nobody on the internet is in a group": {
      diagram: web("app-sg"),
      expect: [{ variant: "outside", about: "user->alb" }],
    },
  },
});
