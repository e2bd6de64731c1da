import type { Kind } from "@/lib/catalog";
import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import { hasEndpointFor } from "../derive";
import type { NodeFacts } from "../facts";
import { lambda, publicSites } from "../kinds";
import { type Plan, suggest } from "../plan";

/**
 * It is an AWS service or an API with a public address, or invoked through the Lambda API. Calls to
 * somebody else's service may want the fixed address of a NAT gateway, and so the VPC.
 */
const isOutsideVpcs = (callee: NodeFacts): boolean =>
  callee.kind === "lambda" ||
  (callee.isPubliclyReachable && !callee.isInVpc && !publicSites.includes(callee.kind as Kind));

/** An endpoint in the VPC shows that the attachment is meant to keep calls off the internet. */
const needsNoVpc = (node: NodeFacts): boolean =>
  node.callees.length > 0 &&
  node.callees.every((callee) => isOutsideVpcs(callee) && !hasEndpointFor(node, callee.kind));

const detach = (node: NodeFacts): readonly Plan[] => [
  suggest("moveFunctionOutOfVpc", [
    ...(node.vpc
      ? [{ op: "moveNode" as const, node: node.id, parent: node.container("region")?.id }]
      : []),
    ...(node.isStated("attached")
      ? [{ op: "setProps" as const, node: node.id, props: { attached: false } }]
      : []),
  ]),
];

export const rule = defineRule({
  id: "LAMB005",
  stage: "hint",
  docs: [
    "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html",
  ],
  exams: ["DVA", "SAP"],
  situations: {
    nothingInVpc: { status: "direct", severity: "info", label: "notNeeded" },
  },
  node: {
    kinds: lambda,
    check: (node) => (node.isInVpc && needsNoVpc(node) ? "nothingInVpc" : undefined),
  },
  nodeFixes: detach,
});

const calling = (...kinds: readonly string[]) => {
  const built = diagram()
    .node("vpc", "vpc")
    .node("net", "subnet", { access: "private" }, { parent: "vpc" })
    .node("fn", "lambda", {}, { parent: "net", label: "resize-image" });
  for (const kind of kinds) {
    const home = kind === "rds" || kind === "vpc-endpoint" ? { parent: "net" } : {};
    built.node(kind, kind, {}, home).edge("fn", kind);
  }
  return built;
};

export const examples = (): RuleExamples<"nothingInVpc"> => ({
  valid: {
    "a database in the VPC is called too": { diagram: calling("s3", "rds").done() },
    "nothing is drawn that it calls": { diagram: calling().done() },
    "an endpoint keeps its calls off the internet": {
      diagram: calling("s3")
        .node("gate", "gateway-endpoint", { service: "s3" }, { parent: "vpc" })
        .done(),
    },
    "a service on the internet, which may know its callers by address": {
      diagram: calling("external-api").done(),
    },
    "a function outside every VPC": {
      diagram: diagram().node("fn", "lambda").node("files", "s3").edge("fn", "files").done(),
    },
  },
  invalid: {
    "only a bucket and a queue are called": {
      diagram: calling("s3", "sqs").done(),
      expect: [{ variant: "nothingInVpc", about: "fn" }],
    },
    "attached to a VPC that is not drawn": {
      diagram: diagram()
        .node("fn", "lambda", { attached: true }, { label: "resize-image" })
        .node("files", "s3", {}, { label: "images" })
        .edge("fn", "files")
        .done(),
      expect: [{ variant: "nothingInVpc", about: "fn" }],
    },
  },
});
