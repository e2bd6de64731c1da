import { diagram } from "@/lib/model/build";
import { defineRule, direct, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { endpoint, vpcCallers } from "../kinds";
import { areJoined } from "../network";
import { admits } from "../security";

const overPrivateLink = { ...direct, label: "viaPrivateLink" } as const;

const leadsToProvider = (node: NodeFacts) => node.get("service") === "vpce-svc";

/** What a provider may put behind an endpoint service, of the kinds that can be drawn. */
const hasProvider = ({ callees }: NodeFacts) =>
  callees.length === 0 || callees.some(({ kind }) => kind === "nlb");

export const rule = defineRule({
  id: "XRAC004",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-share-your-services.html",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/create-endpoint-service.html",
    "https://docs.aws.amazon.com/whitepapers/latest/building-scalable-secure-multi-vpc-network-infrastructure/aws-privatelink.html",
  ],
  exams: ["SAA", "SAP", "ANS"],
  situations: {
    consumer: overPrivateLink,
    service: overPrivateLink,
    provider: overPrivateLink,
  },
  call: {
    on: [
      { source: [...vpcCallers, "on-premises"], target: endpoint },
      { source: endpoint, target: ["endpoint-service"] },
      { source: ["endpoint-service"], target: ["nlb"] },
    ],
    check({ source, target, end }) {
      if (source.kind === "endpoint-service") return "provider";
      if (target.kind === "endpoint-service") {
        return leadsToProvider(source) && hasProvider(target) ? "service" : undefined;
      }
      if (end?.kind !== "endpoint-service" || !leadsToProvider(target)) return undefined;
      if (!hasProvider(end)) return undefined;
      if (source.kind === "on-premises" ? source.get("connection") === "none" : !source.isInVpc) {
        return undefined;
      }
      return areJoined(source, target) && admits(target, source) ? "consumer" : undefined;
    },
  },
});

const shared = (service?: string) =>
  diagram()
    .node("ours", "vpc", { cidr: "10.0.0.0/16", account: "111111111111" }, { label: "ours" })
    .node("theirs", "vpc", { cidr: "10.0.0.0/16", account: "222222222222" }, { label: "theirs" })
    .node("app", "ec2", {}, { label: "app", parent: "ours" })
    .node("vpce", "vpc-endpoint", service === undefined ? {} : { service }, { parent: "ours" })
    .node("offer", "endpoint-service", {}, { label: "payments", parent: "theirs" })
    .node("nlb", "nlb", { scheme: "internal" }, { parent: "theirs" })
    .node("pay", "fargate", {}, { label: "pay", parent: "theirs" })
    .edge("app", "vpce")
    .edge("vpce", "offer")
    .edge("offer", "nlb")
    .edge("nlb", "pay")
    .done();

export const examples = (): RuleExamples<"consumer" | "service" | "provider"> => ({
  valid: {
    "a load balancer that no endpoint service can have": {
      diagram: diagram()
        .node("app", "ec2")
        .node("vpce", "vpc-endpoint")
        .node("offer", "endpoint-service")
        .node("alb", "alb", { scheme: "internal" })
        .edge("app", "vpce")
        .edge("vpce", "offer")
        .edge("offer", "alb")
        .done(),
    },
    "an endpoint for an AWS service": {
      diagram: diagram()
        .node("app", "ec2")
        .node("vpce", "vpc-endpoint", { service: "sqs" })
        .node("queue", "sqs")
        .edge("app", "vpce")
        .edge("vpce", "queue")
        .done(),
    },
  },
  invalid: {
    "a service of another account, in a VPC with the same range": {
      diagram: shared(),
      expect: [
        { variant: "consumer", about: "app->vpce" },
        { variant: "service", about: "vpce->offer" },
        { variant: "provider", about: "offer->nlb" },
      ],
    },
    "an endpoint that states another service": {
      diagram: shared("sqs"),
      expect: [{ variant: "provider", about: "offer->nlb" }],
    },
  },
});
