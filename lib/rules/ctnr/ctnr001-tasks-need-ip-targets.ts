import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import { balancers, containers } from "../kinds";
import { registersInstances, useIpTargets } from "./targets";

export const rule = defineRule({
  id: "CTNR001",
  stage: "wrong",
  docs: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html",
  ],
  exams: ["SAA", "DVA", "ANS"],
  situations: { instance: { status: "wrong", severity: "error", label: "wrongTargetType" } },
  call: {
    on: [{ source: balancers, target: containers }],
    check: (call) =>
      call.target.get("platform") === "ecs" && registersInstances(call) ? "instance" : undefined,
  },
  fixes: useIpTargets,
});

const behind = (balancer: string, props: Record<string, string>, platform = "ecs") =>
  diagram()
    .node("vpc", "vpc")
    .node("net", "subnet", { access: "private" }, { parent: "vpc" })
    .node("lb", balancer, props, { parent: "vpc", label: "orders-lb" })
    .node("tasks", "fargate", { platform, entry: "none" }, { parent: "net", label: "orders" })
    .edge("lb", "tasks")
    .done();

export const examples = (): RuleExamples<"instance"> => ({
  valid: {
    "targets by address": { diagram: behind("alb", { targetType: "ip" }) },
    "a target type that is not stated": { diagram: behind("alb", {}) },
    "pods have a rule of their own": {
      diagram: behind("alb", { targetType: "instance" }, "eks"),
    },
  },
  invalid: {
    "an ALB with instance targets": {
      diagram: behind("alb", { targetType: "instance" }),
      expect: [{ variant: "instance", about: "lb->tasks" }],
    },
    "an NLB with instance targets": {
      diagram: behind("nlb", { targetType: "instance" }),
      expect: [{ variant: "instance", about: "lb->tasks" }],
    },
  },
});
