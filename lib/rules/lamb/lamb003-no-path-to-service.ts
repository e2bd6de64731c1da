import { diagram } from "@/lib/model/build";
import { defineRule, notReachable, type RuleExamples } from "../define";
import { gatewayServices, hasEndpointFor } from "../derive";
import { lambda, services } from "../kinds";
import { endpointTo, isFunctionInPublicSubnet, natFor } from "../way-out";

const noWay = { ...notReachable, label: "egressMissing" } as const;

export const rule = defineRule({
  id: "LAMB003",
  stage: "missing",
  docs: [
    "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html",
  ],
  exams: ["SAA"],
  situations: { gateway: noWay, interface: noWay },
  call: {
    on: [{ source: lambda, target: [...services, ...lambda] }],
    check({ source, target }) {
      if (!source.isInVpc || source.egress.value !== "none") return undefined;
      if (isFunctionInPublicSubnet(source) || hasEndpointFor(source, target.kind)) return undefined;
      if (target.get("functionUrl") === true) return undefined;
      return gatewayServices.includes(target.kind) ? "gateway" : "interface";
    },
  },
  fixes: (call) => [...endpointTo(call), ...natFor(call.source, call.target)],
});

const from = (access: string, kind: string, label: string) =>
  diagram()
    .node("vpc", "vpc")
    .node("net", "subnet", { access }, { parent: "vpc" })
    .node("fn", "lambda", {}, { parent: "net", label: "save-order" })
    .node("it", kind, {}, { label })
    .edge("fn", "it");

export const examples = (): RuleExamples<"gateway" | "interface"> => ({
  valid: {
    "a private subnet, with a NAT gateway as assumed": {
      diagram: from("private", "dynamodb", "orders").done(),
    },
    "a gateway endpoint in the VPC": {
      diagram: from("isolated", "dynamodb", "orders")
        .node("gate", "gateway-endpoint", { service: "dynamodb" }, { parent: "vpc" })
        .done(),
    },
    "an interface endpoint in the VPC": {
      diagram: from("isolated", "sqs", "jobs")
        .node("vpce", "vpc-endpoint", { service: "sqs" }, { parent: "net" })
        .done(),
    },
    "a function outside every VPC": {
      diagram: diagram()
        .node("fn", "lambda", {}, { label: "save-order" })
        .node("table", "dynamodb", {}, { label: "orders" })
        .edge("fn", "table")
        .done(),
    },
  },
  invalid: {
    "an isolated subnet and a table": {
      diagram: from("isolated", "dynamodb", "orders").done(),
      expect: [{ variant: "gateway", about: "fn->it" }],
    },
    "an isolated subnet and a queue": {
      diagram: from("isolated", "sqs", "jobs").done(),
      expect: [{ variant: "interface", about: "fn->it" }],
    },
    "the endpoint of another service": {
      diagram: from("isolated", "secrets-manager", "db-password")
        .node("gate", "gateway-endpoint", { service: "s3" }, { parent: "vpc" })
        .done(),
      expect: [{ variant: "interface", about: "fn->it" }],
    },
    "another function, which is invoked through the Lambda API": {
      diagram: from("isolated", "lambda", "send-mail").done(),
      expect: [{ variant: "interface", about: "fn->it" }],
    },
  },
});
