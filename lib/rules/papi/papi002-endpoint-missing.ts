import { diagram } from "@/lib/model/build";
import { isApi, isPrivateApi } from "../call";
import { defineRule, endpointMissing, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { api, apiCallers, endpoint } from "../kinds";
import { areJoined, isInOtherVpc } from "../network";
import { callFrom, insertInto, newEndpoint, type Plan, privateSubnetOf, safe } from "../plan";
import { canEnterVpc, endpointFor } from "./reach";

const atEndpoint = (
  privateEndpoint: "wrongKind" | "misplaced",
  label: "wrongService" | "wrongPlace",
) =>
  ({
    ...endpointMissing,
    status: "wrong",
    label,
    needs: { vpcLink: "notNeeded", privateEndpoint },
  }) as const;

/** Where an endpoint for a caller belongs; on premises enters by the first VPC that is drawn. */
function homeFor(caller: NodeFacts): NodeFacts {
  if (caller.kind !== "on-premises") return caller;
  for (const node of caller.diagram.nodes()) {
    if (node.kind === "subnet" && node.vpc && node.get("access") !== "public") return node;
  }
  for (const node of caller.diagram.nodes()) if (node.kind === "vpc") return node;
  return caller;
}

const parentFor = (caller: NodeFacts) => {
  const home = homeFor(caller);
  return home === caller ? newEndpoint(caller).parent : home.id;
};

export const rule = defineRule({
  id: "PAPI002",
  stage: "missing",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-api-create.html",
  ],
  exams: ["SAA", "SAP", "ANS"],
  situations: {
    inVpc: endpointMissing,
    onPremises: endpointMissing,
    wrongService: atEndpoint("wrongKind", "wrongService"),
    otherVpc: atEndpoint("misplaced", "wrongPlace"),
  },
  call: {
    on: [
      { source: apiCallers, target: [...api, ...endpoint] },
      { source: endpoint, target: api },
    ],
    check(call) {
      const { origin, end, endpoint: drawn } = call;
      if (!isPrivateApi(end) || isApi(origin)) return undefined;
      if (drawn && drawn.get("service") !== "execute-api") return "wrongService";
      if (!origin || !canEnterVpc(origin)) return undefined;
      if (drawn) {
        const isApart = isInOtherVpc(origin, drawn) && !areJoined(origin, drawn);
        return isApart ? "otherVpc" : undefined;
      }
      if (endpointFor(call)) return undefined;
      return origin.kind === "on-premises" ? "onPremises" : "inVpc";
    },
  },
  fixes(call, variant): readonly Plan[] {
    const { origin, endpoint: drawn, end } = call;
    if (variant === "wrongService" && drawn) {
      return [
        safe("useExecuteApi", [
          { op: "setProps", node: drawn.id, props: { service: "execute-api" } },
        ]),
      ];
    }
    if (!origin || !end) return [];
    if (variant === "otherVpc" && drawn) {
      const home = origin.subnet ?? privateSubnetOf(origin.vpc) ?? origin.vpc;
      if (drawn.callers.length === 1 && home) {
        return [safe("moveEndpoint", [{ op: "moveNode", node: drawn.id, parent: home.id }])];
      }
    }
    const from = drawn ? callFrom(call, origin, drawn) : call;
    const chain = [{ ...newEndpoint(origin), parent: parentFor(origin) }];
    return from ? [safe("insertEndpoint", insertInto(from, chain, end.id))] : [];
  },
});

const inner = { endpointType: "private", resourcePolicy: "sourceVpce" };

export const examples = (): RuleExamples<"inVpc" | "onPremises" | "wrongService" | "otherVpc"> => ({
  valid: {
    "an endpoint in the caller's VPC": {
      diagram: diagram()
        .node("vpc", "vpc")
        .node("client", "vpc-client", {}, { parent: "vpc" })
        .node("vpce", "vpc-endpoint", {}, { parent: "vpc" })
        .node("api", "api-gateway", inner)
        .edge("client", "api")
        .done(),
    },
    "a public API": {
      diagram: diagram()
        .node("client", "vpc-client")
        .node("api", "api-gateway")
        .edge("client", "api")
        .done(),
    },
  },
  invalid: {
    "a client in a VPC without an endpoint": {
      diagram: diagram()
        .node("client", "ec2")
        .node("api", "api-gateway", inner)
        .edge("client", "api")
        .done(),
      expect: [{ variant: "inVpc", about: "client->api" }],
    },
    "a client on premises": {
      diagram: diagram()
        .node("office", "on-premises")
        .node("api", "api-gateway", inner)
        .edge("office", "api")
        .done(),
      expect: [{ variant: "onPremises", about: "office->api" }],
    },
    "the endpoint that manages API Gateway": {
      diagram: diagram()
        .node("client", "ec2")
        .node("vpce", "vpc-endpoint", { service: "apigateway" })
        .node("api", "api-gateway", inner)
        .edge("client", "vpce")
        .edge("vpce", "api")
        .done(),
      expect: [
        { variant: "wrongService", about: "client->vpce" },
        { variant: "wrongService", about: "vpce->api" },
      ],
    },
    "an endpoint in another VPC": {
      diagram: diagram()
        .node("a", "vpc")
        .node("b", "vpc")
        .node("client", "ec2", {}, { parent: "a" })
        .node("vpce", "vpc-endpoint", {}, { parent: "b" })
        .node("api", "api-gateway", inner)
        .edge("client", "vpce")
        .edge("vpce", "api")
        .done(),
      expect: [
        { variant: "otherVpc", about: "client->vpce" },
        { variant: "otherVpc", about: "vpce->api" },
      ],
    },
  },
});
