import { diagram } from "@/lib/model/build";
import { defineRule, notReachable, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { compute } from "../kinds";
import { insertInto, suggest, targetTypeFor } from "../plan";

/** A public subnet of the workload's VPC, which an internet-facing load balancer stands in. */
function publicSubnetOf(vpc: NodeFacts | undefined): NodeFacts | undefined {
  if (!vpc) return undefined;
  for (const node of vpc.diagram.nodes()) {
    if (node.kind === "subnet" && node.vpc === vpc && node.get("access") === "public") return node;
  }
  return undefined;
}

export const rule = defineRule({
  id: "EC2N001",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html",
  ],
  exams: ["SAA"],
  situations: { instance: notReachable, container: notReachable },
  call: {
    on: [{ source: ["internet-user"], target: compute }],
    check({ target }) {
      if (target.isPubliclyReachable) return undefined;
      return target.kind === "ec2" ? "instance" : "container";
    },
  },
  fixes: (call) => [
    suggest(
      "insertPublicAlb",
      insertInto(call, [
        {
          ref: "new:alb",
          kind: "alb",
          props: { scheme: "internet-facing", targetType: targetTypeFor(call.target) },
          parent: publicSubnetOf(call.target.vpc)?.id ?? call.target.vpc?.id,
        },
      ]),
    ),
  ],
});

const to = (kind: string, props = {}) =>
  diagram().node("user", "internet-user").node("box", kind, props).edge("user", "box").done();

export const examples = (): RuleExamples<"instance" | "container"> => ({
  valid: { "an instance with a public address": { diagram: to("ec2", { publicIp: true }) } },
  invalid: {
    "a private instance": {
      diagram: to("ec2"),
      expect: [{ variant: "instance", about: "user->box" }],
    },
    "pods behind an internal Ingress": {
      diagram: to("fargate", { entry: "internal" }),
      expect: [{ variant: "container", about: "user->box" }],
    },
  },
});
