import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { containers } from "../kinds";
import { natFor } from "../way-out";
import { addImageEndpoints, missingForImages } from "./image-endpoints";

const cannotPull = (node: NodeFacts) =>
  node.vpc &&
  node.get("platform") === "ecs" &&
  node.egress.value === "none" &&
  missingForImages(node).length > 0
    ? "noPath"
    : undefined;

const fixesFor = (node: NodeFacts) => [...addImageEndpoints(node), ...natFor(node)];

export const rule = defineRule({
  id: "CTNR004",
  stage: "missing",
  docs: [
    "https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/vpc-endpoints.html",
    "https://repost.aws/knowledge-center/ecs-fargate-docker-timeout-error",
  ],
  exams: ["SAA", "SAP"],
  situations: { noPath: { status: "missing", severity: "error", label: "imageMissing" } },
  call: {
    on: [{ source: "any", target: containers }],
    check: ({ target }) => cannotPull(target),
    subject: ({ target }) => target,
  },
  node: { kinds: containers, check: cannotPull },
  fixes: ({ target }) => fixesFor(target),
  nodeFixes: fixesFor,
});

const behindAlb = (subnet: Record<string, string>, ...services: readonly string[]) => {
  const built = diagram()
    .node("vpc", "vpc")
    .node("net", "subnet", subnet, { parent: "vpc" })
    .node("lb", "alb", { scheme: "internal" }, { parent: "vpc", label: "orders-lb" })
    .node("tasks", "fargate", { platform: "ecs" }, { parent: "net", label: "orders" })
    .edge("lb", "tasks");
  for (const service of services) {
    const isRoute = service === "s3";
    built.node(
      service,
      isRoute ? "gateway-endpoint" : "vpc-endpoint",
      { service },
      { parent: isRoute ? "vpc" : "net", label: service },
    );
  }
  return built.done();
};

export const examples = (): RuleExamples<"noPath"> => ({
  valid: {
    "a private subnet, with a NAT gateway as assumed": {
      diagram: behindAlb({ access: "private" }),
    },
    "the three endpoints": {
      diagram: behindAlb({ access: "isolated" }, "ecr.api", "ecr.dkr", "s3"),
    },
    "a task whose VPC is not drawn": {
      diagram: diagram().node("tasks", "fargate", { platform: "ecs" }).done(),
    },
  },
  invalid: {
    "an isolated subnet": {
      diagram: behindAlb({ access: "isolated" }),
      expect: [{ variant: "noPath", about: "tasks" }],
    },
    "a subnet with no default route, and the endpoint for S3 missing": {
      diagram: behindAlb({ route: "none" }, "ecr.api", "ecr.dkr"),
      expect: [{ variant: "noPath", about: "tasks" }],
    },
  },
});
