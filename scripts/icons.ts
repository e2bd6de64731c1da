/**
 * Writes `lib/catalog/aws-icons.generated.ts` from the SVG files of the AWS Architecture Icons.
 * Run `npx tsx scripts/icons.ts` after adding a line to the table or updating the icons' package.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Icon name -> file below the package's `icons/`. */
const files: Readonly<Record<string, string>> = {
  "internet-user": "resource/Users",
  "vpc-client": "resource/Client",
  "on-premises": "architecture-group/Corporatedatacenter",
  "api-gateway": "architecture-service/AmazonAPIGateway",
  "mock-integration": "resource/JSONScript",
  lambda: "architecture-service/AWSLambda",
  fargate: "architecture-service/AWSFargate",
  ec2: "architecture-service/AmazonEC2",
  // AWS draws no VPC link; a VPC link rides on PrivateLink, whose icon is a cloud with a link in it.
  "vpc-link": "architecture-service/AWSPrivateLink",
  "vpc-endpoint": "resource/AmazonVPCEndpoints",
  alb: "resource/ElasticLoadBalancingApplicationLoadBalancer",
  nlb: "resource/ElasticLoadBalancingNetworkLoadBalancer",
  "cloud-map": "architecture-service/AWSCloudMap",
  region: "architecture-group/Region",
  vpc: "architecture-group/VirtualprivatecloudVPC",
  "public-subnet": "architecture-group/Publicsubnet",
  "private-subnet": "architecture-group/Privatesubnet",
  "internet-gateway": "resource/AmazonVPCInternetGateway",
  "nat-gateway": "resource/AmazonVPCNATGateway",
  dynamodb: "architecture-service/AmazonDynamoDB",
  s3: "architecture-service/AmazonSimpleStorageService",
  rds: "architecture-service/AmazonRDS",
  elasticache: "architecture-service/AmazonElastiCache",
  sqs: "architecture-service/AmazonSimpleQueueService",
  eventbridge: "architecture-service/AmazonEventBridge",
  "step-functions": "architecture-service/AWSStepFunctions",
  "external-api": "resource/Internet",
  cloudfront: "architecture-service/AmazonCloudFront",
  sns: "architecture-service/AmazonSimpleNotificationService",
  kinesis: "architecture-service/AmazonKinesisDataStreams",
  "secrets-manager": "architecture-service/AWSSecretsManager",
  "rds-proxy": "resource/AmazonRDSProxyInstance",
  "gateway-endpoint": "resource/AmazonVPCEndpoints",
  "endpoint-service": "architecture-service/AWSPrivateLink",
  "vpc-peering": "resource/AmazonVPCPeeringConnection",
  "transit-gateway": "architecture-service/AWSTransitGateway",
  account: "architecture-group/AWSAccount",
  "eks-cluster": "architecture-service/AmazonElasticKubernetesService",
  "ecs-cluster": "architecture-service/AmazonElasticContainerService",
  "auto-scaling-group": "architecture-group/AutoScalinggroup",
};

export const outputPath = fileURLToPath(
  new URL("../lib/catalog/aws-icons.generated.ts", import.meta.url),
);

/** The ink of AWS's light variants, which cannot be seen on a dark background. */
const darkInk = /fill="#2[0-9a-f]{3}3[0-9a-f]"/i;

function readIcon(source: string): { viewBox: string; body: string; onPlate: boolean } {
  const folder = dirname(createRequire(import.meta.url).resolve("aws-icons/package.json"));
  const svg = readFileSync(join(folder, "icons", `${source}.svg`), "utf8").trim();
  const [, root = "", content = ""] = /^<svg([^>]*)>(.*)<\/svg>$/s.exec(svg) ?? [];
  const attributes = new Map([...root.matchAll(/([\w:-]+)="([^"]*)"/g)].map((m) => [m[1], m[2]]));
  const viewBox = attributes.get("viewBox");
  if (!viewBox) throw new Error(`${source}: not an SVG file with a viewBox`);
  if (/\sid=|url\(|<style|href=/.test(content)) {
    throw new Error(`${source}: refers to ids or styles, which would clash when drawn twice`);
  }
  // The title names AWS's file: it draws nothing, but would pop up as a tooltip and be read aloud.
  const shapes = content.replace(/^\s*<title>[^<]*<\/title>/, "");
  const rest = [...attributes].filter(([name]) => name !== "viewBox" && name !== "xmlns");
  const inherited = rest.map(([name, value]) => ` ${name}="${value}"`).join("");
  return {
    viewBox,
    body: inherited ? `<g${inherited}>${shapes}</g>` : shapes,
    onPlate: darkInk.test(shapes),
  };
}

/** The text of the generated file. */
export function generateIcons(): string {
  const rows = Object.entries(files).map(
    ([name, source]) => `  ${JSON.stringify(name)}: ${JSON.stringify(readIcon(source))},\n`,
  );
  return [
    "// Written by scripts/icons.ts from the AWS Architecture Icons, shapes and colours unmodified.\n",
    "// The icons belong to Amazon.com, Inc. or its affiliates; see NOTICE.\n",
    'import type { Icon } from "./types";\n\n',
    "export const awsIcons: Readonly<Record<string, Icon>> = {\n",
    ...rows,
    "};\n",
  ].join("");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(outputPath, generateIcons());
}
