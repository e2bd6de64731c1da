import { diagram } from "@/lib/model/build";
import type { Call } from "../call";
import { defineRule, type RuleExamples, reached } from "../define";
import type { NodeFacts } from "../facts";
import { api, balancers, compute, databases, initiators, services } from "../kinds";
import { areJoined, hubBetween, isInOtherVpc } from "../network";
import { isFunctionInPublicSubnet } from "../way-out";

type Variant = "out" | "onwards" | "in" | "arrives" | "endpoint" | "service";

const world = ["internet-user", "external-api", "cloudfront"] as const;
const isOfWorld = (node: NodeFacts) => (world as readonly string[]).includes(node.kind);

const isPublic = (node: NodeFacts) => isOfWorld(node) || (!node.vpc && node.isPubliclyReachable);

/** A NAT gateway serves its own VPC, and others over a transit gateway. */
function isServedBy(source: NodeFacts, nat: NodeFacts): boolean {
  if (!source.isInVpc) return false;
  if (!isInOtherVpc(source, nat)) return true;
  return areJoined(source, nat) && hubBetween(source, nat)?.kind === "transit-gateway";
}

function leavesBy(source: NodeFacts, gateway: NodeFacts): Variant | undefined {
  if (gateway.kind === "gateway-endpoint") {
    return source.isInVpc && !isInOtherVpc(source, gateway) ? "endpoint" : undefined;
  }
  if (gateway.kind === "nat-gateway") return isServedBy(source, gateway) ? "out" : undefined;
  if (isOfWorld(source)) return "in";
  const usesGateway = source.access.value === "public" && !isFunctionInPublicSubnet(source);
  return source.isInVpc && usesGateway && !isInOtherVpc(source, gateway) ? "out" : undefined;
}

function check({ source, target }: Call): Variant | undefined {
  switch (source.kind) {
    case "gateway-endpoint":
      return source.get("service") === target.kind ? "service" : undefined;
    case "nat-gateway": {
      if (source.get("connectivity") === "private") return undefined;
      const isWayOut = target.kind === "internet-gateway" && !isInOtherVpc(source, target);
      return isWayOut || isPublic(target) ? "onwards" : undefined;
    }
    case "internet-gateway":
      if (isPublic(target)) return "onwards";
      return target.isPubliclyReachable && !isInOtherVpc(source, target) ? "arrives" : undefined;
    default:
      return leavesBy(source, target);
  }
}

export const rule = defineRule({
  id: "BASE004",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html",
  ],
  exams: ["SAA"],
  situations: {
    out: reached,
    onwards: reached,
    in: reached,
    arrives: reached,
    endpoint: reached,
    service: reached,
  },
  call: {
    on: [
      { source: initiators, target: ["nat-gateway", "internet-gateway", "gateway-endpoint"] },
      { source: world, target: ["internet-gateway"] },
      {
        source: ["nat-gateway", "internet-gateway"],
        target: ["internet-gateway", ...world, ...services, ...api],
      },
      { source: ["internet-gateway"], target: [...balancers, ...compute, ...databases] },
      { source: ["gateway-endpoint"], target: services },
    ],
    check,
  },
});

const shop = () =>
  diagram()
    .node("vpc", "vpc")
    .node("front", "subnet", { access: "public" }, { label: "front", parent: "vpc" })
    .node("back", "subnet", { access: "private" }, { label: "back", parent: "vpc" })
    .node("app", "ec2", {}, { label: "app", parent: "back" });

export const examples = (): RuleExamples<Variant> => ({
  valid: {
    "an internet gateway and an instance in a private subnet": {
      diagram: shop()
        .node("igw", "internet-gateway", {}, { parent: "vpc" })
        .edge("app", "igw")
        .edge("igw", "app")
        .done(),
    },
    "the NAT gateway of another VPC": {
      diagram: shop()
        .node("blog", "vpc")
        .node("nat", "nat-gateway", {}, { parent: "blog" })
        .edge("app", "nat")
        .done(),
    },
    "a private NAT gateway and the internet": {
      diagram: diagram()
        .node("nat", "nat-gateway", { connectivity: "private" })
        .node("pay", "external-api")
        .edge("nat", "pay")
        .done(),
    },
  },
  invalid: {
    "the way out of a private subnet": {
      diagram: shop()
        .node("nat", "nat-gateway", {}, { parent: "front" })
        .node("igw", "internet-gateway", {}, { parent: "vpc" })
        .node("pay", "external-api", {}, { label: "payments" })
        .edge("app", "nat")
        .edge("nat", "igw")
        .edge("igw", "pay")
        .done(),
      expect: [
        { variant: "out", about: "app->nat" },
        { variant: "onwards", about: "nat->igw" },
        { variant: "onwards", about: "igw->pay" },
      ],
    },
    "the way in to a public load balancer": {
      diagram: shop()
        .node("user", "internet-user")
        .node("igw", "internet-gateway", {}, { parent: "vpc" })
        .node("alb", "alb", {}, { parent: "front" })
        .edge("user", "igw")
        .edge("igw", "alb")
        .done(),
      expect: [
        { variant: "in", about: "user->igw" },
        { variant: "arrives", about: "igw->alb" },
      ],
    },
    "through a gateway endpoint": {
      diagram: shop()
        .node("route", "gateway-endpoint", {}, { parent: "vpc" })
        .node("photos", "s3", {}, { label: "photos" })
        .edge("app", "route")
        .edge("route", "photos")
        .done(),
      expect: [
        { variant: "endpoint", about: "app->route" },
        { variant: "service", about: "route->photos" },
      ],
    },
  },
});
