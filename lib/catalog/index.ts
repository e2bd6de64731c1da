import type { DiagramNode, Size } from "@/lib/model/types";
import { anywhere, nodeSize } from "./common";
import { account } from "./resources/account";
import { alb } from "./resources/alb";
import { apiGateway } from "./resources/api-gateway";
import { autoScalingGroup } from "./resources/auto-scaling-group";
import { availabilityZone } from "./resources/availability-zone";
import { cloudMap } from "./resources/cloud-map";
import { cloudfront } from "./resources/cloudfront";
import { dynamodb } from "./resources/dynamodb";
import { ec2 } from "./resources/ec2";
import { ecsCluster } from "./resources/ecs-cluster";
import { eksCluster } from "./resources/eks-cluster";
import { elasticache } from "./resources/elasticache";
import { endpointService } from "./resources/endpoint-service";
import { eventbridge } from "./resources/eventbridge";
import { externalApi } from "./resources/external-api";
import { fargate } from "./resources/fargate";
import { gatewayEndpoint } from "./resources/gateway-endpoint";
import { internetGateway } from "./resources/internet-gateway";
import { internetUser } from "./resources/internet-user";
import { kinesis } from "./resources/kinesis";
import { lambda } from "./resources/lambda";
import { mockIntegration } from "./resources/mock-integration";
import { natGateway } from "./resources/nat-gateway";
import { nlb } from "./resources/nlb";
import { onPremises } from "./resources/on-premises";
import { rds } from "./resources/rds";
import { rdsProxy } from "./resources/rds-proxy";
import { region } from "./resources/region";
import { s3 } from "./resources/s3";
import { secretsManager } from "./resources/secrets-manager";
import { securityGroup } from "./resources/security-group";
import { sns } from "./resources/sns";
import { sqs } from "./resources/sqs";
import { stepFunctions } from "./resources/step-functions";
import { stickyNote } from "./resources/sticky-note";
import { subnet } from "./resources/subnet";
import { text } from "./resources/text";
import { transitGateway } from "./resources/transit-gateway";
import { vpc } from "./resources/vpc";
import { vpcClient } from "./resources/vpc-client";
import { vpcEndpoint } from "./resources/vpc-endpoint";
import { vpcLink } from "./resources/vpc-link";
import { vpcPeering } from "./resources/vpc-peering";
import { searchEntries } from "./search";
import { categories, defineResource, type PaletteEntry, type Resource } from "./types";

const listed = [
  internetUser,
  vpcClient,
  onPremises,
  externalApi,
  apiGateway,
  mockIntegration,
  cloudfront,
  lambda,
  fargate,
  ec2,
  vpcLink,
  vpcEndpoint,
  alb,
  nlb,
  cloudMap,
  gatewayEndpoint,
  endpointService,
  vpc,
  subnet,
  securityGroup,
  region,
  availabilityZone,
  account,
  eksCluster,
  ecsCluster,
  autoScalingGroup,
  internetGateway,
  natGateway,
  vpcPeering,
  transitGateway,
  dynamodb,
  s3,
  rds,
  elasticache,
  rdsProxy,
  secretsManager,
  sqs,
  sns,
  kinesis,
  eventbridge,
  stepFunctions,
  stickyNote,
  text,
] as const;

/** The kinds the catalogue knows. */
export type Kind = (typeof listed)[number]["kind"];

/** Every resource, in palette order within its category. To add one: a file and a line above. */
export const resources: readonly Resource<Kind>[] = listed;

const byKind: ReadonlyMap<string, Resource<Kind>> = new Map(
  resources.map((resource) => [resource.kind, resource]),
);

/** Stands for every kind the catalogue does not know: a box that keeps its data. */
export const generic: Resource = defineResource({
  kind: "generic",
  category: "annotate",
  icon: "generic",
  size: nodeSize,
  traits: { role: "generic", placement: anywhere },
  props: {},
  presets: [],
  keywords: [],
});

export const isKnownKind = (kind: string): kind is Kind => byKind.has(kind);

/** What the catalogue knows of a kind; `generic` for one it does not know. */
export const resourceOf = (kind: string): Resource => byKind.get(kind) ?? generic;

/** How large a node is drawn, in pixels: its own size, else the one its kind starts with. */
export const sizeOf = (node: Pick<DiagramNode, "kind" | "size">): Size =>
  node.size ?? resourceOf(node.kind).size;

/** Every entry of the palette, category by category in their order. */
export const presets: readonly PaletteEntry[] = categories.flatMap((category) =>
  resources
    .filter((resource) => resource.category === category)
    .flatMap((resource) => resource.presets.map((preset) => ({ preset, resource }))),
);

const byPreset: ReadonlyMap<string, PaletteEntry> = new Map(
  presets.map((entry) => [entry.preset.id, entry]),
);

/** The palette entry of this id, or undefined. */
export const presetOf = (id: string): PaletteEntry | undefined => byPreset.get(id);

/**
 * The palette entries that match what a person typed, best first; all of them for an empty query.
 * `namesOf` gives an entry's names in every language.
 */
export const findPresets = (
  query: string,
  namesOf: (presetId: string) => readonly string[],
): readonly PaletteEntry[] => searchEntries(presets, query, namesOf);
