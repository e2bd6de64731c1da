import { diagram } from "@/lib/model/build";
import { defineRule, notReachable, type RuleExamples } from "../define";
import { compute } from "../kinds";
import { hasIdlePublicIp } from "./idle-public-ip";
import { insertPublicAlb } from "./public-alb";

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
      if (target.isPubliclyReachable || hasIdlePublicIp(target)) return undefined;
      return target.kind === "ec2" ? "instance" : "container";
    },
  },
  fixes: insertPublicAlb,
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
