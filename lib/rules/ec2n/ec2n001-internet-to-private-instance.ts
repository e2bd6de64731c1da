import { diagram } from "@/lib/model/build";
import { defineRule, notReachable, type RuleExamples } from "../define";
import { compute, internetCallers } from "../kinds";
import { isCutOff } from "../way-out";
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
    on: [{ source: [...internetCallers, "on-premises"], target: compute }],
    check({ source, target }) {
      if (target.isPubliclyReachable || !isCutOff(source, target)) return undefined;
      if (hasIdlePublicIp(target)) return undefined;
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
    "an office with no line into AWS": {
      diagram: diagram()
        .node("office", "on-premises", { connection: "none" }, { label: "Head office" })
        .node("vpc", "vpc")
        .node("net", "subnet", { access: "private" }, { parent: "vpc" })
        .node("box", "ec2", {}, { parent: "net", label: "billing" })
        .edge("office", "box")
        .done(),
      expect: [{ variant: "instance", about: "office->box" }],
    },
    "pods behind an internal Ingress": {
      diagram: to("fargate", { entry: "internal" }),
      expect: [{ variant: "container", about: "user->box" }],
    },
  },
});
