import { diagram } from "@/lib/model/build";
import type { Call } from "../call";
import { defineRule, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { isPassedThrough, pathsBetween } from "../path";
import { suggest } from "../plan";

/** What serves its own VPC alone, and nobody outside it. */
const isForOwnVpc = (node: NodeFacts) => node.is("nat-gateway", "gateway-endpoint");

const wayBeside = ({ source, target }: Call) =>
  pathsBetween(source, target).find((path) => source.isInVpc || !path.some(isForOwnVpc));

/** Stands after what says that a connection works, beside which it is told. */
export const rule = defineRule({
  id: "DIAG007",
  stage: "ok",
  docs: ["https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html"],
  exams: ["ANS"],
  situations: { shortcut: { status: "unknown", severity: "info", label: "notJudged" } },
  call: {
    on: [{ source: "any", target: "any" }],
    check(call) {
      // What is passed through may lead to several places at once.
      if (call.edge.kind !== "calls" || isPassedThrough(call.source)) return undefined;
      // A line to or from a gateway or a hub also stands for the calls it is a part of.
      if (call.source !== call.line.source || call.target !== call.line.target) return undefined;
      return wayBeside(call) ? "shortcut" : undefined;
    },
  },
  data: (call): Record<string, { node: string }> => {
    const through = wayBeside(call)?.[1];
    return through ? { through: { node: through.id } } : {};
  },
  fixes: ({ edge }) => [suggest("removeShortcut", [{ op: "removeEdge", edge: edge.id }])],
});

const chain = () =>
  diagram()
    .node("api", "api-gateway", {}, { label: "orders-api" })
    .node("vpc", "vpc", {}, { label: "orders-vpc" })
    .node("link", "vpc-link")
    .node("alb", "alb", {}, { parent: "vpc", label: "orders-alb" })
    .node("app", "ec2", {}, { parent: "vpc", label: "orders" })
    .edge("api", "link")
    .edge("link", "alb")
    .edge("alb", "app");

export const examples = (): RuleExamples<"shortcut"> => ({
  valid: {
    "one way alone": { diagram: chain().done() },
    "a way through a transit gateway alone": {
      diagram: diagram()
        .node("office", "on-premises", { connection: "vpn" }, { label: "office" })
        .node("tgw", "transit-gateway", {}, { label: "hub" })
        .node("vpc", "vpc", {}, { label: "shop-vpc" })
        .node("app", "ec2", {}, { parent: "vpc", label: "shop" })
        .edge("office", "tgw")
        .edge("tgw", "app")
        .done(),
    },
    "a way that a NAT gateway does not open": {
      diagram: diagram()
        .node("user", "internet-user")
        .node("vpc", "vpc", {}, { label: "shop-vpc" })
        .node("nat", "nat-gateway", {}, { parent: "vpc" })
        .node("app", "ec2", {}, { parent: "vpc", label: "shop" })
        .edge("user", "nat")
        .edge("nat", "app")
        .edge("user", "app")
        .done(),
    },
    "a way through a function is a call of its own": {
      diagram: diagram()
        .node("app", "ec2", {}, { label: "orders" })
        .node("fn", "lambda", { attached: true }, { label: "report" })
        .node("db", "rds", {}, { label: "orders-db" })
        .edge("app", "fn")
        .edge("fn", "db")
        .edge("app", "db")
        .done(),
    },
  },
  invalid: {
    "a line past the load balancer": {
      diagram: chain().edge("api", "app").done(),
      expect: [{ variant: "shortcut", about: "api->app" }],
    },
    "a line past an endpoint": {
      diagram: diagram()
        .node("vpc", "vpc", {}, { label: "shop-vpc" })
        .node("app", "ec2", {}, { parent: "vpc", label: "shop" })
        .node("vpce", "vpc-endpoint", { service: "sqs" }, { parent: "vpc" })
        .node("queue", "sqs", {}, { label: "mails" })
        .edge("app", "vpce")
        .edge("vpce", "queue")
        .edge("app", "queue")
        .done(),
      expect: [{ variant: "shortcut", about: "app->queue" }],
    },
  },
});
