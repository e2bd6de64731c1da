import { diagram } from "@/lib/model/build";
import { defineRule, notReachable, type RuleExamples } from "../define";
import { hasEndpointFor } from "../derive";
import { compute, lambda, publicSites, services } from "../kinds";
import {
  endpointTo,
  hasWayOut,
  isFunctionInPublicSubnet,
  lacksPublicAddress,
  natFor,
} from "../way-out";

const noWay = { ...notReachable, label: "egressMissing" } as const;

export const rule = defineRule({
  id: "EC2N003",
  stage: "missing",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html",
  ],
  exams: ["SAA"],
  situations: { service: noWay, internet: noWay, noAddress: noWay },
  call: {
    on: [
      { source: ["vpc-client", ...compute], target: [...services, ...lambda] },
      { source: ["vpc-client", ...compute, ...lambda], target: publicSites },
    ],
    check({ source, target }) {
      if (!source.isInVpc || hasWayOut(source) || isFunctionInPublicSubnet(source)) {
        return undefined;
      }
      if (target.get("functionUrl") === true || hasEndpointFor(source, target.kind)) {
        return undefined;
      }
      if (lacksPublicAddress(source)) return "noAddress";
      return publicSites.some((kind) => kind === target.kind) ? "internet" : "service";
    },
  },
  fixes: (call) => [...endpointTo(call), ...natFor(call.source, call.target)],
});

const from = (
  subnet: { readonly access?: string; readonly route?: string },
  kind: string,
  props: { readonly publicIp?: boolean } = {},
) =>
  diagram()
    .node("vpc", "vpc")
    .node("net", "subnet", subnet, { parent: "vpc" })
    .node("app", "ec2", { ...props }, { parent: "net", label: "billing" })
    .node("it", kind, {}, { label: kind === "s3" ? "invoices" : "payments" })
    .edge("app", "it");

export const examples = (): RuleExamples<"service" | "internet" | "noAddress"> => ({
  valid: {
    "a private subnet, with a NAT gateway as assumed": {
      diagram: from({ access: "private" }, "external-api").done(),
    },
    "a public subnet": { diagram: from({ access: "public" }, "external-api").done() },
    "an isolated subnet with an endpoint for the service": {
      diagram: from({ access: "isolated" }, "s3")
        .node("gate", "gateway-endpoint", { service: "s3" }, { parent: "vpc" })
        .done(),
    },
  },
  invalid: {
    "an isolated subnet and a bucket": {
      diagram: from({ access: "isolated" }, "s3").done(),
      expect: [{ variant: "service", about: "app->it" }],
    },
    "an isolated subnet and a queue": {
      diagram: from({ access: "isolated" }, "sqs").done(),
      expect: [{ variant: "service", about: "app->it" }],
    },
    "a public subnet and no public address": {
      diagram: from({ access: "public" }, "external-api", { publicIp: false }).done(),
      expect: [{ variant: "noAddress", about: "app->it" }],
    },
    "a subnet with no default route and a service on the internet": {
      diagram: from({ route: "none" }, "external-api").done(),
      expect: [{ variant: "internet", about: "app->it" }],
    },
  },
});
