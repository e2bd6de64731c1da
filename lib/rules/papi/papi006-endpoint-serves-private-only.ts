import { diagram } from "@/lib/model/build";
import { type Call, isApi } from "../call";
import { defineRule, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import {
  api,
  apiCallers,
  balancers,
  compute,
  endpoint,
  lambda,
  publicSites,
  services,
} from "../kinds";
import { type Plan, removeFromWay, safe, suggest } from "../plan";
import { isCalledByDefaultDomain } from "./reach";

/** The endpoint whose private DNS takes over the API's address in the caller's drawn VPC. */
const shadowing = ({ origin, facts }: Call): NodeFacts | undefined =>
  origin?.vpc &&
  facts
    .within(origin.vpc, "vpc-endpoint")
    .find(
      (candidate) =>
        candidate.get("service") === "execute-api" && candidate.get("privateDns") === true,
    );

const shadowed = {
  status: "wrong",
  severity: "error",
  label: "blocked",
  needs: { vpcLink: "notNeeded", privateEndpoint: "notNeeded" },
} as const;

const unneeded = {
  ...shadowed,
  label: "endpointUnneeded",
  needs: { vpcLink: "notNeeded", privateEndpoint: "unneeded" },
} as const;

/** What API Gateway calls by itself, behind an endpoint: a service API, or a public address. */
function backendBehind({ origin, end, endpoint: drawn }: Call) {
  const isForApis = !drawn?.isStated("service") || drawn.get("service") === "execute-api";
  if (!end || !isApi(origin) || isApi(end) || !isForApis) return undefined;
  const { role } = end.traits;
  if ((role === "function" || role === "service") && !end.is(...publicSites)) return "backend";
  return end.isPubliclyReachable && role !== "database" ? "publicBackend" : undefined;
}

export const rule = defineRule({
  id: "PAPI006",
  stage: "wrong",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html",
    "https://repost.aws/knowledge-center/api-gateway-vpc-connections",
  ],
  exams: ["SAP", "ANS"],
  situations: {
    privateDns: shadowed,
    onWay: unneeded,
    backend: unneeded,
    publicBackend: {
      ...unneeded,
      label: "wrongDirection",
      needs: { vpcLink: "notNeeded", privateEndpoint: "misplaced" },
    },
  },
  call: {
    on: [
      { source: "any", target: [...api, ...endpoint] },
      {
        source: endpoint,
        target: [
          ...api,
          ...lambda,
          ...services,
          ...publicSites,
          ...compute,
          ...balancers,
          "mock-integration",
        ],
      },
    ],
    check(call) {
      const { origin, end, endpoint: drawn } = call;
      if (drawn) {
        return isApi(end) && end.isPubliclyReachable ? "onWay" : backendBehind(call);
      }
      if (!origin?.isInVpc || !apiCallers.some((kind) => kind === origin.kind)) return undefined;
      if (!isCalledByDefaultDomain(end)) return undefined;
      return shadowing(call) && "privateDns";
    },
  },
  data: (call): Record<string, { node: string }> => {
    const by = call.endpoint ?? shadowing(call);
    return by ? { endpoint: { node: by.id } } : {};
  },
  fixes(call, variant): readonly Plan[] {
    const { end, endpoint: drawn } = call;
    if (!end) return [];
    if ((variant === "backend" || variant === "publicBackend") && drawn) {
      return [safe("removeEndpoint", removeFromWay(drawn))];
    }
    if (variant === "onWay" && drawn) {
      const props = { endpointType: "private", resourcePolicy: "sourceVpce" };
      const makePrivate = suggest("makePrivate", [{ op: "setProps", node: end.id, props }]);
      return [
        suggest("removeEndpoint", removeFromWay(drawn)),
        ...(end.get("apiType") === "REST" ? [makePrivate] : []),
      ];
    }
    const by = shadowing(call);
    return [
      suggest("useCustomDomain", [{ op: "setProps", node: end.id, props: { customDomain: true } }]),
      ...(by
        ? [
            suggest("turnOffPrivateDns", [
              { op: "setProps", node: by.id, props: { privateDns: false } },
            ]),
          ]
        : []),
    ];
  },
});

const inVpc = (endpointProps: Record<string, boolean>, apiProps = {}) =>
  diagram()
    .node("vpc", "vpc")
    .node("client", "ec2", {}, { parent: "vpc" })
    .node("vpce", "vpc-endpoint", { service: "execute-api", ...endpointProps }, { parent: "vpc" })
    .node("api", "api-gateway", apiProps)
    .edge("client", "api")
    .done();

export const examples = (): RuleExamples<"privateDns" | "onWay" | "backend" | "publicBackend"> => ({
  valid: {
    "private DNS turned off": { diagram: inVpc({ privateDns: false }) },
    "a custom domain": { diagram: inVpc({ privateDns: true }, { customDomain: true }) },
  },
  invalid: {
    "private DNS on": {
      diagram: inVpc({ privateDns: true }),
      expect: [{ variant: "privateDns", about: "client->api" }],
    },
    "private DNS, as assumed": {
      diagram: inVpc({}),
      expect: [{ variant: "privateDns", about: "client->api" }],
    },
    "an endpoint drawn between an API and a function": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("vpce", "vpc-endpoint")
        .node("fn", "lambda")
        .edge("api", "vpce")
        .edge("vpce", "fn")
        .done(),
      expect: [
        { variant: "backend", about: "api->vpce" },
        { variant: "backend", about: "vpce->fn" },
      ],
    },
    "an endpoint between an API and containers behind a public Ingress": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("vpce", "vpc-endpoint")
        .node("pods", "fargate", { entry: "internet-facing" })
        .edge("api", "vpce")
        .edge("vpce", "pods")
        .done(),
      expect: [
        { variant: "publicBackend", about: "api->vpce" },
        { variant: "publicBackend", about: "vpce->pods" },
      ],
    },
    "an endpoint drawn before a public API": {
      diagram: diagram()
        .node("client", "ec2")
        .node("vpce", "vpc-endpoint")
        .node("api", "api-gateway")
        .edge("client", "vpce")
        .edge("vpce", "api")
        .done(),
      expect: [
        { variant: "onWay", about: "client->vpce" },
        { variant: "onWay", about: "vpce->api" },
      ],
    },
  },
});
