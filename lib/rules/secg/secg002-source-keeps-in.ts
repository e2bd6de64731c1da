import { diagram } from "@/lib/model/build";
import type { Call } from "../call";
import { defineRule, type RuleExamples } from "../define";
import {
  api,
  balancers,
  compute,
  databases,
  endpoint,
  link,
  publicSites,
  services,
  vpcCallers,
} from "../kinds";
import { type Plan, safe } from "../plan";
import { egressRulesOf, letsOut, portOf, statedEgressOf } from "../security";

const outboundPort = (call: Call) => portOf(call, egressRulesOf(call.source));

/** Lets the first group out to the target: by its group in a VPC, by any address outside. */
function letOut(call: Call): readonly Plan[] {
  const { source, target } = call;
  const [group] = source.securityGroups;
  if (!group) return [];
  const port = outboundPort(call) ?? (target.isInVpc ? undefined : 443);
  const to = target.isInVpc ? (target.securityGroups[0] ?? target).id : "0.0.0.0/0";
  const rule = { target: to, ...(port !== undefined && { port }) };
  const props = { egress: [...statedEgressOf(group), rule] };
  return [
    safe("letOut", [{ op: "setProps", node: group.id, props }], { group: { node: group.id } }),
  ];
}

export const rule = defineRule({
  id: "SECG002",
  stage: "filter",
  docs: ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"],
  exams: ["ANS"],
  situations: { blocked: { status: "wrong", severity: "error", label: "blocked" } },
  call: {
    on: [
      {
        source: vpcCallers,
        target: [
          ...compute,
          ...databases,
          ...balancers,
          ...endpoint,
          ...api,
          ...services,
          ...publicSites,
        ],
      },
      { source: link, target: balancers },
    ],
    check(call) {
      const { source, target } = call;
      // A function that is attached to no VPC has no interface for a group to guard.
      if (!egressRulesOf(source) || (source.kind === "lambda" && !source.isInVpc)) return undefined;
      return letsOut(source, target, outboundPort(call)) ? undefined : "blocked";
    },
  },
  data: ({ source }): Record<string, { node: string }> => {
    const [group] = source.securityGroups;
    return group ? { group: { node: group.id } } : {};
  },
  fixes: letOut,
});

const app = (egress: readonly { readonly target: string; readonly port: number }[] | undefined) =>
  diagram()
    .node("vpc", "vpc", {}, { label: "shop-vpc" })
    .node("app-sg", "security-group", egress ? { egress } : {}, { parent: "vpc" })
    .node("db-sg", "security-group", {}, { parent: "vpc" })
    .node("cache-sg", "security-group", {}, { parent: "vpc" })
    .node("app", "fargate", { platform: "ecs" }, { parent: "app-sg", label: "orders" })
    .node("db", "rds", {}, { parent: "db-sg", label: "orders-db" })
    .edge("app", "db", { props: { port: 5432 } })
    .done();

export const examples = (): RuleExamples<"blocked"> => ({
  valid: {
    "a group without outbound rules of its own lets everything out": { diagram: app(undefined) },
    "the database's group may be called": { diagram: app([{ target: "db-sg", port: 5432 }]) },
    "any address may be called": { diagram: app([{ target: "0.0.0.0/0", port: 5432 }]) },
  },
  invalid: {
    "only the cache may be called": {
      diagram: app([{ target: "cache-sg", port: 6379 }]),
      expect: [{ variant: "blocked", about: "app->db" }],
    },
    "nothing may be called": {
      diagram: app([]),
      expect: [{ variant: "blocked", about: "app->db" }],
    },
    "only the database may be called, and a queue is": {
      diagram: diagram()
        .node("vpc", "vpc", {}, { label: "shop-vpc" })
        .node(
          "app-sg",
          "security-group",
          { egress: [{ target: "db", port: 5432 }] },
          { parent: "vpc" },
        )
        .node("app", "ec2", {}, { parent: "app-sg", label: "orders" })
        .node("db", "rds", {}, { parent: "vpc", label: "orders-db" })
        .node("queue", "sqs", {}, { label: "mails" })
        .edge("app", "queue")
        .done(),
      expect: [{ variant: "blocked", about: "app->queue" }],
    },
  },
});
