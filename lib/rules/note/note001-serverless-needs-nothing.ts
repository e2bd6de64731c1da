import { diagram } from "@/lib/model/build";
import { defineRule, direct, type RuleExamples } from "../define";
import { api, balancers, containers, lambda } from "../kinds";
import { workloadOf } from "./workload";

export const rule = defineRule({
  id: "NOTE001",
  stage: "impossible",
  bases: ["notes"],
  isFinal: true,
  docs: ["https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html"],
  exams: ["SAP"],
  situations: { lambda: direct, attachedLambda: direct, fargate: direct },
  call: {
    on: [{ source: api, target: [...lambda, ...containers, ...balancers] }],
    check({ target }) {
      const workload = workloadOf(target);
      if (workload === "container") return "fargate";
      if (workload !== "lambda" || target.kind !== "lambda") return undefined;
      return target.isInVpc ? "attachedLambda" : "lambda";
    },
  },
});

const to = (kind: string, props = {}) =>
  diagram().node("api", "api-gateway").node("it", kind, props).edge("api", "it").done();

export const examples = (): RuleExamples<"lambda" | "attachedLambda" | "fargate"> => ({
  valid: { "EC2 is not serverless": { diagram: to("ec2"), basis: "notes" } },
  invalid: {
    "a function": {
      diagram: to("lambda"),
      basis: "notes",
      expect: [{ variant: "lambda", about: "api->it" }],
    },
    "a function in a VPC": {
      diagram: to("lambda", { attached: true }),
      basis: "notes",
      expect: [{ variant: "attachedLambda", about: "api->it" }],
    },
    "EKS on Fargate behind an internal Ingress": {
      diagram: to("fargate", { entry: "internal" }),
      basis: "notes",
      expect: [{ variant: "fargate", about: "api->it" }],
    },
  },
});
