import { diagram } from "@/lib/model/build";
import { defineRule, notReachable, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { compute, internetCallers } from "../kinds";
import { type Plan, suggest } from "../plan";
import { accessProps, isCutOff, publicSubnetOf } from "../way-out";
import { hasIdlePublicIp } from "./idle-public-ip";
import { insertPublicAlb } from "./public-alb";

const check = (node: NodeFacts) => (hasIdlePublicIp(node) ? "noRoute" : undefined);

function makeReachable(node: NodeFacts): readonly Plan[] {
  const { subnet, vpc } = node;
  const home = publicSubnetOf(vpc);
  if (home) {
    return [suggest("moveToPublicSubnet", [{ op: "moveNode", node: node.id, parent: home.id }])];
  }
  return subnet
    ? [
        suggest("makeSubnetPublic", [
          { op: "setProps", node: subnet.id, props: accessProps(subnet, "public") },
        ]),
      ]
    : [];
}

export const rule = defineRule({
  id: "EC2N002",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html",
    "https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html",
  ],
  exams: ["SAA", "ANS"],
  situations: { noRoute: notReachable },
  call: {
    on: [{ source: [...internetCallers, "on-premises"], target: compute }],
    check: ({ source, target }) => (isCutOff(source, target) ? check(target) : undefined),
    subject: ({ target }) => target,
  },
  node: { kinds: compute, check },
  fixes: (call) => [...insertPublicAlb(call), ...makeReachable(call.target)],
  nodeFixes: makeReachable,
});

const inSubnet = (access: string, withPublicSubnet = false) => {
  const built = diagram()
    .node("user", "internet-user", {}, { label: "Customers" })
    .node("vpc", "vpc")
    .node("net", "subnet", { access }, { parent: "vpc" })
    .node("box", "ec2", { publicIp: true }, { parent: "net", label: "web-server" })
    .edge("user", "box");
  return withPublicSubnet
    ? built.node("dmz", "subnet", { access: "public" }, { parent: "vpc" })
    : built;
};

export const examples = (): RuleExamples<"noRoute"> => ({
  valid: {
    "a public subnet": { diagram: inSubnet("public").done() },
    "no subnet is drawn": {
      diagram: diagram()
        .node("vpc", "vpc")
        .node("box", "ec2", { publicIp: true }, { parent: "vpc" })
        .done(),
    },
  },
  invalid: {
    "a private subnet": {
      diagram: inSubnet("private").done(),
      expect: [{ variant: "noRoute", about: "box" }],
    },
    "a private subnet beside a public one": {
      diagram: inSubnet("private", true).done(),
      expect: [{ variant: "noRoute", about: "box" }],
    },
    "a task with a public address and nobody that calls it": {
      diagram: diagram()
        .node("vpc", "vpc")
        .node("net", "subnet", { access: "private", route: "nat" }, { parent: "vpc" })
        .node(
          "task",
          "fargate",
          { platform: "ecs", entry: "none", publicIp: true },
          { parent: "net", label: "worker" },
        )
        .done(),
      expect: [{ variant: "noRoute", about: "task" }],
    },
  },
});
