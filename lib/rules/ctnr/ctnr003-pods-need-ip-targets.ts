import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import { balancers, containers } from "../kinds";
import { registersInstances, useIpTargets } from "./targets";

export const rule = defineRule({
  id: "CTNR003",
  stage: "wrong",
  docs: [
    "https://docs.aws.amazon.com/eks/latest/userguide/fargate.html",
    "https://docs.aws.amazon.com/eks/latest/userguide/alb-ingress.html",
  ],
  exams: ["ANS"],
  situations: { instance: { status: "wrong", severity: "error", label: "wrongTargetType" } },
  call: {
    on: [{ source: balancers, target: containers }],
    check: (call) =>
      call.target.get("platform") === "eks" && registersInstances(call) ? "instance" : undefined,
  },
  fixes: useIpTargets,
});

const behind = (targetType: string, props: Record<string, string>) =>
  diagram()
    .node("vpc", "vpc")
    .node("net", "subnet", { access: "private" }, { parent: "vpc" })
    .node("lb", "alb", { targetType }, { parent: "vpc", label: "ingress" })
    .node("pods", "fargate", props, { parent: "net", label: "checkout" })
    .edge("lb", "pods")
    .done();

export const examples = (): RuleExamples<"instance"> => ({
  valid: {
    "targets by address": { diagram: behind("ip", { platform: "eks" }) },
    "tasks of ECS have a rule of their own": { diagram: behind("instance", { platform: "ecs" }) },
  },
  invalid: {
    "pods on Fargate with instance targets": {
      diagram: behind("instance", { platform: "eks" }),
      expect: [{ variant: "instance", about: "lb->pods" }],
    },
    "EKS, as assumed": {
      diagram: behind("instance", {}),
      expect: [{ variant: "instance", about: "lb->pods" }],
    },
  },
});
