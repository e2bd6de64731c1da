import { diagram } from "@/lib/model/build";
import type { FixEdit } from "@/lib/model/edits";
import { type Call, isApi, isPrivateApi } from "../call";
import { defineRule, endpointMissing, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { api, endpoint } from "../kinds";
import { attachTo, insertInto, type Plan, privateSubnetOf, safe, suggest } from "../plan";

const unreachable = { ...endpointMissing, label: "notReachable" } as const;

export const rule = defineRule({
  id: "PAPI011",
  stage: "missing",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/connection-private.html",
  ],
  exams: ["SAP", "ANS"],
  situations: {
    lambda: unreachable,
    lambdaToEndpoint: {
      ...unreachable,
      label: "attachmentMissing",
      needs: { vpcLink: "notNeeded", privateEndpoint: "present" },
    },
    onPremises: unreachable,
    onPremisesToEndpoint: {
      ...unreachable,
      needs: { vpcLink: "notNeeded", privateEndpoint: "present" },
    },
    // A connection over a VPC Lattice resource gateway would reach it; none can be drawn yet.
    service: { ...unreachable, status: "warn", severity: "warning" },
    serviceToEndpoint: {
      ...unreachable,
      status: "warn",
      severity: "warning",
      needs: { vpcLink: "notNeeded", privateEndpoint: "present" },
    },
  },
  call: {
    on: [
      {
        source: ["lambda", "on-premises", "step-functions", "eventbridge"],
        target: [...api, ...endpoint],
      },
      { source: endpoint, target: api },
    ],
    check({ origin, end, endpoint: drawn }) {
      if (!origin || isApi(origin) || !isPrivateApi(end)) return undefined;
      if (origin.kind === "lambda" && !origin.isInVpc) return drawn ? "lambdaToEndpoint" : "lambda";
      if (origin.kind === "on-premises") {
        if (origin.get("connection") !== "none") return undefined;
        return drawn ? "onPremisesToEndpoint" : "onPremises";
      }
      if (!origin.is("step-functions", "eventbridge")) return undefined;
      return drawn ? "serviceToEndpoint" : "service";
    },
  },
  fixes(call, variant): readonly Plan[] {
    const { origin, end } = call;
    if (!origin || !end) return [];
    const opened = suggest("makeRegional", [
      { op: "setProps", node: end.id, props: { endpointType: "regional" } },
    ]);
    if (variant === "lambdaToEndpoint" && call.endpoint) {
      return [safe("attachLambda", attachTo(origin, call.endpoint))];
    }
    return variant === "lambda" ? [attachWithEndpoint(call, origin), opened] : [opened];
  },
});

/** Attaches the function where an endpoint stands, or puts both into the first VPC drawn. */
function attachWithEndpoint(call: Call, lambda: NodeFacts): Plan {
  const { facts } = call;
  const standing = facts
    .ofKind("vpc-endpoint")
    .find((node) => node.get("service") === "execute-api");
  if (standing) {
    return safe("attachLambda", [
      ...attachTo(lambda, standing),
      { op: "retargetEdge", edge: call.edge.id, target: standing.id },
      ...(standing.callees.includes(call.target)
        ? []
        : [{ op: "addEdge", source: standing.id, target: call.target.id } satisfies FixEdit]),
    ]);
  }
  const vpc = [...facts.nodes()].find((node) => node.kind === "vpc");
  const home = privateSubnetOf(vpc) ?? vpc;
  const edits: FixEdit[] = home
    ? [{ op: "moveNode", node: lambda.id, parent: home.id }]
    : [{ op: "setProps", node: lambda.id, props: { attached: true } }];
  const chain = insertInto(call, [
    {
      ref: "new:vpc-endpoint",
      kind: "vpc-endpoint",
      props: { service: "execute-api" },
      parent: home?.id,
    },
  ]);
  return safe("attachLambdaWithEndpoint", [...edits, ...chain]);
}

const to = (kind: string, props = {}) =>
  diagram()
    .node("from", kind, props)
    .node("api", "api-gateway", { endpointType: "private", resourcePolicy: "sourceVpce" })
    .edge("from", "api")
    .done();

const through = (kind: string, props = {}) =>
  diagram()
    .node("from", kind, props)
    .node("vpce", "vpc-endpoint")
    .node("api", "api-gateway", { endpointType: "private", resourcePolicy: "sourceVpce" })
    .edge("from", "vpce")
    .edge("vpce", "api")
    .done();

const both = <const V extends string>(variant: V) => [
  { variant, about: "from->vpce" },
  { variant, about: "vpce->api" },
];

export const examples = (): RuleExamples<
  | "lambda"
  | "lambdaToEndpoint"
  | "onPremises"
  | "onPremisesToEndpoint"
  | "service"
  | "serviceToEndpoint"
> => ({
  valid: { "an attached function": { diagram: to("lambda", { attached: true }) } },
  invalid: {
    "a function outside every VPC": {
      diagram: to("lambda"),
      expect: [{ variant: "lambda", about: "from->api" }],
    },
    "a company network with no line into AWS": {
      diagram: to("on-premises", { connection: "none" }),
      expect: [{ variant: "onPremises", about: "from->api" }],
    },
    "Step Functions": {
      diagram: to("step-functions"),
      expect: [{ variant: "service", about: "from->api" }],
    },
    "a function outside every VPC and an endpoint": {
      diagram: through("lambda"),
      expect: both("lambdaToEndpoint"),
    },
    "a company network with no line, and an endpoint": {
      diagram: through("on-premises", { connection: "none" }),
      expect: both("onPremisesToEndpoint"),
    },
    "EventBridge and an endpoint": {
      diagram: through("eventbridge"),
      expect: both("serviceToEndpoint"),
    },
  },
});
