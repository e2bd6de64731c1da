import type { Kind } from "@/lib/catalog";

/** Groups of kinds that rules speak of together. */
export const api: readonly Kind[] = ["api-gateway"];
export const link: readonly Kind[] = ["vpc-link"];
export const endpoint: readonly Kind[] = ["vpc-endpoint"];
export const lambda: readonly Kind[] = ["lambda"];
export const balancers: readonly Kind[] = ["alb", "nlb"];
export const containers: readonly Kind[] = ["fargate"];
export const compute: readonly Kind[] = ["ec2", "fargate"];
export const databases: readonly Kind[] = ["rds", "rds-proxy", "elasticache"];
export const services: readonly Kind[] = [
  "dynamodb",
  "s3",
  "sqs",
  "sns",
  "kinesis",
  "secrets-manager",
  "step-functions",
  "eventbridge",
];
/** Who calls from the internet: people, and services of others. */
export const internetCallers: readonly Kind[] = ["internet-user", "external-api"];
/** What anyone calls at a name on the internet, and is in no VPC. */
export const publicSites: readonly Kind[] = ["external-api", "cloudfront"];
/** What opens connections from inside a VPC of its own accord. */
export const initiators: readonly Kind[] = ["vpc-client", "ec2", "fargate", "lambda", "rds-proxy"];
/** What opens connections from inside a VPC. */
export const vpcCallers: readonly Kind[] = ["vpc-client", "ec2", "fargate", "lambda", "alb", "nlb"];
/** Whatever can open a call to an API. */
export const apiCallers: readonly Kind[] = [
  ...vpcCallers,
  "internet-user",
  "on-premises",
  "step-functions",
  "eventbridge",
];
