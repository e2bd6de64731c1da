import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples, reached } from "../define";
import { hasEndpointFor, servesService } from "../derive";
import { lambda, services, vpcCallers } from "../kinds";
import { hasWayOut } from "../way-out";

export const rule = defineRule({
  id: "DATA006",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html",
  ],
  exams: ["SAA"],
  situations: { throughEndpoint: reached, throughInternetPath: reached },
  call: {
    on: [
      { source: vpcCallers, target: services },
      { source: ["vpc-client", "ec2", "fargate", ...lambda], target: lambda },
      { source: ["vpc-endpoint"], target: [...services, ...lambda] },
    ],
    check({ source, target }) {
      if (source.kind === "vpc-endpoint") {
        return servesService(source, target.kind) ? "throughEndpoint" : undefined;
      }
      if (!source.isInVpc) return undefined;
      if (hasEndpointFor(source, target.kind)) return "throughEndpoint";
      return hasWayOut(source) ? "throughInternetPath" : undefined;
    },
  },
});

const to = (withEndpoint: boolean) => {
  const built = diagram()
    .node("vpc", "vpc")
    .node("net", "subnet", { access: withEndpoint ? "isolated" : "private" }, { parent: "vpc" })
    .node("box", "ec2", {}, { parent: "net" })
    .node("queue", "sqs")
    .edge("box", "queue");
  return (
    withEndpoint ? built.node("vpce", "vpc-endpoint", { service: "sqs" }, { parent: "net" }) : built
  ).done();
};

export const examples = (): RuleExamples<"throughEndpoint" | "throughInternetPath"> => ({
  valid: {
    "an isolated subnet without an endpoint": {
      diagram: diagram()
        .node("vpc", "vpc")
        .node("net", "subnet", { access: "isolated" }, { parent: "vpc" })
        .node("box", "ec2", {}, { parent: "net" })
        .node("queue", "sqs")
        .edge("box", "queue")
        .done(),
    },
  },
  invalid: {
    "an endpoint for the service": {
      diagram: to(true),
      expect: [{ variant: "throughEndpoint", about: "box->queue" }],
    },
    "a gateway endpoint for the service": {
      diagram: diagram()
        .node("vpc", "vpc")
        .node("net", "subnet", { access: "isolated" }, { parent: "vpc" })
        .node("gate", "gateway-endpoint", { service: "s3" }, { parent: "vpc" })
        .node("box", "ec2", {}, { parent: "net" })
        .node("files", "s3")
        .edge("box", "files")
        .done(),
      expect: [{ variant: "throughEndpoint", about: "box->files" }],
    },
    "a function, through an endpoint for Lambda": {
      diagram: diagram()
        .node("vpc", "vpc")
        .node("net", "subnet", { access: "isolated" }, { parent: "vpc" })
        .node("box", "ec2", {}, { parent: "net" })
        .node("vpce", "vpc-endpoint", {}, { parent: "net" })
        .node("fn", "lambda")
        .edge("box", "vpce")
        .edge("vpce", "fn")
        .done(),
      expect: [{ variant: "throughEndpoint", about: "vpce->fn" }],
    },
    "a NAT gateway, as assumed": {
      diagram: to(false),
      expect: [{ variant: "throughInternetPath", about: "box->queue" }],
    },
  },
});
