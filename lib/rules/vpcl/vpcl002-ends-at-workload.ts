import { diagram } from "@/lib/model/build";
import { apiTypeOf, type Call, internalBalancerOf, isApi, linkVersionOf } from "../call";
import { defineRule, linkFault, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { api, compute, databases, endpoint, link } from "../kinds";
import {
  balancerFor,
  callFrom,
  edgeBetween,
  insertInto,
  newBalancer,
  type Plan,
  privateSubnetOf,
  removeFromWay,
  safe,
  suggest,
  targetTypeFor,
} from "../plan";
import { settle } from "../private-chain";

/** A container service that states how it is entered stands for its undrawn balancer. */
const statesItsEntry = (end: NodeFacts, call: Call) =>
  end.kind === "fargate" &&
  end.isStated("entry") &&
  (end.get("entry") === "internal" ||
    (end.get("entry") === "cloud-map" && isApi(call.origin) && apiTypeOf(call.origin) === "HTTP"));

const noBalancer = linkFault("balancerMissing", "misplaced", "missing");

export const rule = defineRule({
  id: "VPCL002",
  stage: "missing",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-private-integration.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/vpc-links-v1.html",
  ],
  exams: ["SAA", "ANS"],
  situations: {
    workload: noBalancer,
    publicWorkload: linkFault("linkUnneeded", "unneeded"),
    database: linkFault("notPossible", "misplaced"),
    endpoint: { ...noBalancer, needs: { vpcLink: "misplaced", privateEndpoint: "present" } },
  },
  call: {
    on: [
      { source: api, target: link },
      { source: link, target: [...compute, ...databases, ...endpoint, "on-premises"] },
    ],
    check(call) {
      const { link: on, origin, end } = call;
      if (!on || !end || (origin && !isApi(origin))) return undefined;
      if (end.kind === "vpc-endpoint") return "endpoint";
      if (end.traits.role === "database") return "database";
      if (end.kind !== "on-premises" && end.traits.role !== "compute") return undefined;
      if (statesItsEntry(end, call)) return undefined;
      return end.isPubliclyReachable ? "publicWorkload" : "workload";
    },
  },
  fixes(call, variant): readonly Plan[] {
    const { link: on, end } = call;
    const from = callFrom(call, on, end);
    if (!on || !end || !from) return [];
    if (variant === "database") {
      const home = privateSubnetOf(end.vpc)?.id ?? end.vpc?.id;
      const fn = { ref: "new:lambda", kind: "lambda", parent: home } as const;
      const chain = insertInto(from, [{ ...fn, props: home ? {} : { attached: true } }]);
      return [suggest("replaceLinkByLambda", [...chain, ...removeFromWay(on).slice(-1)])];
    }
    const drawn = internalBalancerOf(end);
    if (drawn) {
      const edge = from.edge.id;
      return [
        safe("endAtBalancer", [
          edgeBetween(on, drawn)
            ? { op: "removeEdge", edge }
            : { op: "retargetEdge", edge, target: drawn.id },
        ]),
      ];
    }
    const version = linkVersionOf(on);
    const needsAddresses = end.kind === "vpc-endpoint" || end.kind === "on-premises";
    const preferred = needsAddresses ? "nlb" : balancerFor(version);
    const kinds =
      version === "v1"
        ? (["nlb"] as const)
        : ([preferred, preferred === "alb" ? "nlb" : "alb"] as const);
    const chains = kinds.map((kind) => {
      const edits = [
        ...insertInto(from, [newBalancer(kind, end, targetTypeFor(end))]),
        ...settle(end, "internal"),
      ];
      return safe(kind === "alb" ? "insertAlb" : "insertNlb", edits);
    });
    return variant === "publicWorkload"
      ? [...chains, suggest("removeLink", removeFromWay(on))]
      : chains;
  },
});

const linkTo = (kind: string, props = {}) =>
  diagram()
    .node("api", "api-gateway")
    .node("link", "vpc-link")
    .node("end", kind, props)
    .edge("api", "link")
    .edge("link", "end");

const both = <const V extends string>(variant: V) => [
  { variant, about: "api->link" },
  { variant, about: "link->end" },
];

export const examples = (): RuleExamples<
  "workload" | "publicWorkload" | "database" | "endpoint"
> => ({
  valid: {
    "a link to an ALB": { diagram: linkTo("alb").done() },
    "pods whose internal Ingress is stated": {
      diagram: linkTo("fargate", { entry: "internal" }).done(),
    },
  },
  invalid: {
    "a link to an instance": { diagram: linkTo("ec2").done(), expect: both("workload") },
    "a link to pods without an entry": {
      diagram: linkTo("fargate", { entry: "none" }).done(),
      expect: both("workload"),
    },
    "a link to pods whose Ingress is public, as assumed": {
      diagram: linkTo("fargate").done(),
      expect: both("publicWorkload"),
    },
    "a link to an instance that is public": {
      diagram: linkTo("ec2", { publicIp: true }).done(),
      expect: both("publicWorkload"),
    },
    "a link to a database": { diagram: linkTo("rds").done(), expect: both("database") },
    "a link to an endpoint": {
      diagram: linkTo("vpc-endpoint")
        .node("inner", "api-gateway", { endpointType: "private" })
        .edge("end", "inner")
        .done(),
      expect: both("endpoint"),
    },
  },
});
