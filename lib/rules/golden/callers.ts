import type { DiagramBuilder } from "@/lib/model/build";
import type { Props } from "@/lib/model/types";

/** One caller of an API. The node that calls has the id `who`. */
export interface Caller {
  /** Where it stands: in a VPC, behind a line into one, or outside all. */
  readonly stands: "vpc" | "line" | "internet" | "outside" | "service";
  /** False where its VPC is not drawn, so that what else is in it is not known. */
  readonly isPlaced?: false;
  /** Whether it reaches the internet from there. */
  readonly hasWayOut: boolean;
  draw(from: DiagramBuilder): DiagramBuilder;
}

const who =
  (kind: string, place?: string, props: Props = {}) =>
  (from: DiagramBuilder) =>
    from.node("who", kind, props, place === undefined ? {} : { parent: place });

const inside = { stands: "vpc", hasWayOut: true } as const;
const cutOff = { stands: "vpc", hasWayOut: false } as const;
const outside = { stands: "outside", hasWayOut: true } as const;

/** Everything that may be drawn to call an API, by what it is and how it is placed. */
export const callers: Readonly<Record<string, Caller>> = {
  "Internet user": { stands: "internet", hasWayOut: true, draw: who("internet-user") },
  "Public HTTP service": { stands: "internet", hasWayOut: true, draw: who("external-api") },
  CloudFront: { stands: "internet", hasWayOut: true, draw: who("cloudfront") },
  "Client in a VPC": { ...inside, isPlaced: false, draw: who("vpc-client") },
  "Client, private subnet": { ...inside, draw: who("vpc-client", "private") },
  "Client, public subnet": { ...inside, draw: who("vpc-client", "public") },
  "Client, isolated subnet": { ...cutOff, draw: who("vpc-client", "isolated") },
  "EC2, private subnet": { ...inside, draw: who("ec2", "private") },
  "EC2, isolated subnet": { ...cutOff, draw: who("ec2", "isolated") },
  "ECS Fargate, private subnet": {
    ...inside,
    draw: who("fargate", "private", { platform: "ecs" }),
  },
  "EKS Fargate, private subnet": {
    ...inside,
    draw: who("fargate", "private", { platform: "eks" }),
  },
  Lambda: { ...outside, draw: who("lambda") },
  "Lambda, attached: stated": {
    ...inside,
    isPlaced: false,
    draw: who("lambda", undefined, { attached: true }),
  },
  "Lambda, private subnet": { ...inside, draw: who("lambda", "private") },
  "Lambda, public subnet": { ...cutOff, draw: who("lambda", "public") },
  "On premises": { stands: "line", hasWayOut: true, draw: who("on-premises") },
  "On premises, VPN": {
    stands: "line",
    hasWayOut: true,
    draw: who("on-premises", undefined, { connection: "vpn" }),
  },
  "On premises, no line": {
    ...outside,
    draw: who("on-premises", undefined, { connection: "none" }),
  },
  SNS: { stands: "internet", hasWayOut: true, draw: who("sns") },
  "Step Functions": { ...outside, stands: "service", draw: who("step-functions") },
  EventBridge: { ...outside, stands: "service", draw: who("eventbridge") },
};
