import { diagram } from "@/lib/model/build";
import type { Props } from "@/lib/model/types";
import { defineRule, type RuleExamples, reached } from "../define";
import { balancers, compute } from "../kinds";
import { insertInto, type Plan, privateSubnetOf, suggest } from "../plan";

/** These start and stop work by service APIs; a network call into a VPC is not theirs. */
export const rule = defineRule({
  id: "BASE019",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html",
    "https://docs.aws.amazon.com/step-functions/latest/dg/connect-ecs.html",
    "https://docs.aws.amazon.com/step-functions/latest/dg/connect-eks.html",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/connection-private.html",
  ],
  exams: ["SAA", "DVA"],
  situations: {
    task: reached,
    pods: reached,
    instance: { ...reached, severity: "info" },
    // A connection over a VPC Lattice resource gateway would reach it; none can be drawn yet.
    private: {
      status: "warn",
      severity: "warning",
      label: "notReachable",
      needs: { vpcLink: "notNeeded", privateEndpoint: "notNeeded" },
    },
  },
  call: {
    on: [
      {
        source: ["step-functions", "eventbridge"],
        target: [...compute, ...balancers, "ecs-cluster", "eks-cluster"],
      },
    ],
    check({ source, target }) {
      const isTask = target.is(...compute) && target.get("platform") === "ecs";
      if (isTask || target.kind === "ecs-cluster") return "task";
      if (target.kind === "eks-cluster" || target.kind === "fargate") {
        return source.kind === "step-functions" ? "pods" : undefined;
      }
      if (target.isPubliclyReachable) return undefined;
      return target.kind === "ec2" ? "instance" : "private";
    },
  },
  fixes(call, variant): readonly Plan[] {
    if (variant !== "private" && variant !== "instance") return [];
    const { target } = call;
    const home = privateSubnetOf(target.vpc)?.id ?? target.vpc?.id;
    const props: Props = home ? {} : { attached: true };
    const fn = { ref: "new:lambda", kind: "lambda", props, parent: home } as const;
    return [suggest("insertCallingLambda", insertInto(call, [fn]))];
  },
});

const starts = (source: string, target: string, props: Record<string, string> = {}) =>
  diagram()
    .node("who", source, {}, { label: "nightly" })
    .node("vpc", "vpc", {}, { label: "shop-vpc" })
    .node("net", "subnet", { access: "private" }, { parent: "vpc", label: "app" })
    .node("it", target, props, { parent: "net", label: "report" })
    .edge("who", "it")
    .done();

const found = <const V extends string>(variant: V) => [{ variant, about: "who->it" }];

export const examples = (): RuleExamples<"task" | "pods" | "instance" | "private"> => ({
  valid: {
    "a load balancer with a public address": {
      diagram: diagram()
        .node("bus", "eventbridge")
        .node("alb", "alb", { scheme: "internet-facing" })
        .edge("bus", "alb")
        .done(),
    },
    "a function": { diagram: starts("eventbridge", "lambda") },
  },
  invalid: {
    "a rule that starts a task": {
      diagram: starts("eventbridge", "fargate"),
      expect: found("task"),
    },
    "a workflow that starts a task": {
      diagram: starts("step-functions", "fargate", { platform: "ecs" }),
      expect: found("task"),
    },
    "a workflow that runs a job on EKS": {
      diagram: starts("step-functions", "eks-cluster"),
      expect: found("pods"),
    },
    "a rule and a private instance": {
      diagram: starts("eventbridge", "ec2"),
      expect: found("instance"),
    },
    "a workflow and an internal load balancer": {
      diagram: starts("step-functions", "alb", { scheme: "internal" }),
      expect: found("private"),
    },
  },
});
