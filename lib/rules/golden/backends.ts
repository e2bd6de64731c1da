import type { DiagramBuilder } from "@/lib/model/build";
import type { Props } from "@/lib/model/types";

/** What an API finds where it calls, in the words of AWS's pages; the oracle reads nothing else. */
export type Entry =
  /** An AWS service API, which API Gateway calls by itself. */
  | "service"
  /** An address that the internet reaches and no VPC link can end at. */
  | "site"
  | "public-alb"
  | "public-nlb"
  /** Private, and a VPC link may end there; which of the two balancers it is may be open. */
  | "balancer"
  | "alb"
  | "nlb"
  | "cloud-map"
  /** Private, with nothing a VPC link may end at. */
  | "none"
  /** It speaks no HTTP. */
  | "database"
  /** A private API, which answers through an execute-api endpoint only. */
  | "private-api"
  /** An execute-api endpoint behind a load balancer, leading to a private API. */
  | "nlb-to-private-api";

/** One thing an API calls. The node that is called has the id `it`. */
export interface Backend {
  readonly entry: Entry;
  /** What the study notes see there, where they see something. */
  readonly workload?: "serverless" | "ec2";
  /** For services: those an HTTP API has an integration for. */
  readonly isFirstClass?: boolean;
  /** It belongs to another account than the API, or stands in another Region or VPC. */
  readonly elsewhere?: "account" | "region" | "vpc";
  draw(from: DiagramBuilder): DiagramBuilder;
}

const inPrivate = { parent: "private" };
const inPublic = { parent: "public" };
const inIsolated = { parent: "isolated" };
const inVpc = { parent: "vpc" };

const it =
  (kind: string, props: Props = {}, place: { parent?: string } = {}) =>
  (from: DiagramBuilder) =>
    from.node("it", kind, props, place);

/** A load balancer or a Cloud Map service with something behind it. */
const before =
  (kind: string, behind: string, props: Props = {}, place: { parent?: string } = inVpc) =>
  (from: DiagramBuilder) =>
    from
      .node("it", kind, props, place)
      .node(
        "behind",
        behind,
        behind === "fargate" ? { platform: "ecs" } : {},
        behind === "on-premises" ? {} : inPrivate,
      )
      .edge("it", "behind");

const internal = { scheme: "internal" };
const open = { scheme: "internet-facing" };

const service = (kind: string, isFirstClass: boolean): Backend => ({
  entry: "service",
  isFirstClass,
  draw: it(kind),
});

const lambda = { entry: "service", workload: "serverless", isFirstClass: true } as const;
const site = { entry: "site" } as const;
const publicAlb = { entry: "public-alb" } as const;
const publicNlb = { entry: "public-nlb" } as const;
const serverless = { workload: "serverless" } as const;
const ec2 = { workload: "ec2" } as const;

const privateApi = { endpointType: "private", resourcePolicy: "sourceVpce" };

/** Everything an API may be drawn to call, by what it is and how it is placed. */
export const backends: Readonly<Record<string, Backend>> = {
  Lambda: { ...lambda, draw: it("lambda") },
  "Lambda, attached: stated": { ...lambda, draw: it("lambda", { attached: true }) },
  "Lambda, private subnet": { ...lambda, draw: it("lambda", {}, inPrivate) },
  "Lambda, public subnet": { ...lambda, draw: it("lambda", {}, inPublic) },

  "EKS Fargate": { ...site, ...serverless, draw: it("fargate", {}, inPrivate) },
  "EKS Fargate, public balancer": {
    ...site,
    ...serverless,
    draw: it("fargate", { platform: "eks", entry: "internet-facing" }, inPrivate),
  },
  "EKS Fargate, internal balancer": {
    entry: "balancer",
    ...serverless,
    draw: it("fargate", { platform: "eks", entry: "internal" }, inPrivate),
  },
  "EKS Fargate, Cloud Map": {
    entry: "cloud-map",
    ...serverless,
    draw: it("fargate", { platform: "eks", entry: "cloud-map" }, inPrivate),
  },
  "EKS Fargate, ClusterIP only": {
    entry: "none",
    ...serverless,
    draw: it("fargate", { platform: "eks", entry: "none" }, inPrivate),
  },

  "ECS Fargate": {
    ...site,
    ...serverless,
    draw: it("fargate", { platform: "ecs" }, inPrivate),
  },
  "ECS Fargate, public balancer": {
    ...site,
    ...serverless,
    draw: it("fargate", { platform: "ecs", entry: "internet-facing" }, inPrivate),
  },
  "ECS Fargate, internal balancer": {
    entry: "balancer",
    ...serverless,
    draw: it("fargate", { platform: "ecs", entry: "internal" }, inPrivate),
  },
  "ECS Fargate, Cloud Map": {
    entry: "cloud-map",
    ...serverless,
    draw: it("fargate", { platform: "ecs", entry: "cloud-map" }, inPrivate),
  },
  "ECS Fargate, private address only": {
    entry: "none",
    ...serverless,
    draw: it("fargate", { platform: "ecs", entry: "none" }, inPrivate),
  },
  "ECS Fargate, public address": {
    ...site,
    ...serverless,
    draw: it("fargate", { platform: "ecs", entry: "none", publicIp: true }, inPublic),
  },

  EC2: { entry: "none", ...ec2, draw: it("ec2") },
  "EC2, private subnet": { entry: "none", ...ec2, draw: it("ec2", {}, inPrivate) },
  "EC2, isolated subnet": { entry: "none", ...ec2, draw: it("ec2", {}, inIsolated) },
  "EC2, public address": { ...site, ...ec2, draw: it("ec2", { publicIp: true }, inPublic) },

  "ALB > EC2": { entry: "alb", ...ec2, draw: before("alb", "ec2") },
  "ALB > EC2, internal": { entry: "alb", ...ec2, draw: before("alb", "ec2", internal) },
  "ALB > EC2, internet-facing": { ...publicAlb, ...ec2, draw: before("alb", "ec2", open) },
  "ALB > EC2, public subnet": { ...publicAlb, ...ec2, draw: before("alb", "ec2", {}, inPublic) },
  "ALB > ECS": { entry: "alb", ...serverless, draw: before("alb", "fargate") },
  "ALB > ECS, internal": { entry: "alb", ...serverless, draw: before("alb", "fargate", internal) },
  "ALB > ECS, internet-facing": {
    ...publicAlb,
    ...serverless,
    draw: before("alb", "fargate", open),
  },
  "ALB > Lambda, internal": { entry: "alb", draw: before("alb", "lambda", internal) },
  "ALB > Lambda, internet-facing": { ...publicAlb, draw: before("alb", "lambda", open) },

  "NLB > EC2": { entry: "nlb", ...ec2, draw: before("nlb", "ec2") },
  "NLB > EC2, internal": { entry: "nlb", ...ec2, draw: before("nlb", "ec2", internal) },
  "NLB > EC2, internet-facing": { ...publicNlb, ...ec2, draw: before("nlb", "ec2", open) },
  "NLB > ECS": { entry: "nlb", ...serverless, draw: before("nlb", "fargate") },
  "NLB > ECS, internal": { entry: "nlb", ...serverless, draw: before("nlb", "fargate", internal) },
  "NLB > ECS, internet-facing": {
    ...publicNlb,
    ...serverless,
    draw: before("nlb", "fargate", open),
  },
  "NLB > ALB > EC2, internal": {
    entry: "nlb",
    ...ec2,
    draw: (from) =>
      from
        .node("it", "nlb", { ...internal, targetType: "alb" }, inVpc)
        .node("alb", "alb", internal, inVpc)
        .node("behind", "ec2", {}, inPrivate)
        .edge("it", "alb")
        .edge("alb", "behind"),
  },
  "NLB > on premises, internal": {
    entry: "nlb",
    draw: before("nlb", "on-premises", { ...internal, targetType: "ip" }),
  },
  "NLB > endpoint > private API": {
    entry: "nlb-to-private-api",
    draw: (from) =>
      from
        .node("it", "nlb", { ...internal, targetType: "ip" }, inVpc)
        .node("vpce", "vpc-endpoint", { service: "execute-api" }, inPrivate)
        .node("inner", "api-gateway", privateApi)
        .edge("it", "vpce")
        .edge("vpce", "inner"),
  },

  "Cloud Map > ECS": { entry: "cloud-map", draw: before("cloud-map", "fargate") },
  "Cloud Map > EC2": { entry: "cloud-map", draw: before("cloud-map", "ec2") },

  S3: service("s3", false),
  DynamoDB: service("dynamodb", false),
  SNS: service("sns", false),
  "Secrets Manager": service("secrets-manager", false),
  SQS: service("sqs", true),
  Kinesis: service("kinesis", true),
  EventBridge: service("eventbridge", true),
  "Step Functions": service("step-functions", true),
  Mock: service("mock-integration", false),

  RDS: { entry: "database", draw: it("rds") },
  "RDS, private subnet": { entry: "database", draw: it("rds", {}, inPrivate) },
  "RDS, publicly accessible": {
    entry: "database",
    draw: it("rds", { publiclyAccessible: true }, inPublic),
  },
  "RDS Proxy, private subnet": { entry: "database", draw: it("rds-proxy", {}, inPrivate) },
  "ElastiCache, private subnet": { entry: "database", draw: it("elasticache", {}, inPrivate) },

  "Public HTTP service": { ...site, draw: it("external-api") },
  CloudFront: { ...site, draw: it("cloudfront") },
  "REST API, Regional": { ...site, draw: it("api-gateway") },
  "REST API, edge": { ...site, draw: it("api-gateway", { endpointType: "edge" }) },
  "HTTP API": { ...site, draw: it("api-gateway", { apiType: "HTTP" }) },
  "REST API, private": { entry: "private-api", draw: it("api-gateway", privateApi) },

  "On premises": { entry: "none", draw: it("on-premises") },
  "On premises, Direct Connect": {
    entry: "none",
    draw: it("on-premises", { connection: "direct-connect" }),
  },
  "On premises, VPN": { entry: "none", draw: it("on-premises", { connection: "vpn" }) },
  "On premises, no line": { entry: "none", draw: it("on-premises", { connection: "none" }) },

  "ALB > EC2, internal, other account": {
    entry: "alb",
    ...ec2,
    elsewhere: "account",
    draw: before("alb", "ec2", { ...internal, account: "222222222222" }),
  },
  "NLB > EC2, internal, other Region": {
    entry: "nlb",
    ...ec2,
    elsewhere: "region",
    draw: (from) =>
      from
        .node("far", "region", { code: "eu-central-1" })
        .node("far-vpc", "vpc", {}, { parent: "far" })
        .node("it", "nlb", internal, { parent: "far-vpc" })
        .node("behind", "ec2", {}, { parent: "far-vpc" })
        .edge("it", "behind"),
  },
  "NLB > EC2, internal, other VPC": {
    entry: "nlb",
    ...ec2,
    elsewhere: "vpc",
    draw: (from) =>
      from
        .node("other", "vpc", {}, { parent: "region" })
        .node("it", "nlb", internal, { parent: "other" })
        .node("behind", "ec2", {}, { parent: "other" })
        .edge("it", "behind"),
  },
};
