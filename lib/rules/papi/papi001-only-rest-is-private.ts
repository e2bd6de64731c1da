import { diagram } from "@/lib/model/build";
import { isApi } from "../call";
import { defineRule, notPossible, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { api, endpoint } from "../kinds";
import { type Plan, safe, suggest } from "../plan";

function claimsToBePrivate(node: NodeFacts): "http" | "webSocket" | undefined {
  if (node.get("endpointType") !== "private") return undefined;
  const type = node.get("apiType");
  return type === "HTTP" ? "http" : type === "WEBSOCKET" ? "webSocket" : undefined;
}

const fixesFor = (node: NodeFacts): readonly Plan[] => [
  safe("makeRegional", [{ op: "setProps", node: node.id, props: { endpointType: "regional" } }]),
  ...(node.get("apiType") === "HTTP"
    ? [suggest("useRestApi", [{ op: "setProps", node: node.id, props: { apiType: "REST" } }])]
    : []),
];

const inner = ({ end, target }: { end: NodeFacts | undefined; target: NodeFacts }) => end ?? target;

export const rule = defineRule({
  id: "PAPI001",
  stage: "structure",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html",
  ],
  exams: ["SAA", "DVA", "SAP"],
  situations: { http: notPossible, webSocket: notPossible },
  call: {
    on: [
      { source: "any", target: [...api, ...endpoint] },
      { source: endpoint, target: api },
    ],
    // With a VPC link on the way, its direction is what to mend first (VPCL014).
    check: (call) =>
      !call.link && isApi(inner(call)) ? claimsToBePrivate(inner(call)) : undefined,
    subject: inner,
  },
  node: { kinds: api, check: claimsToBePrivate },
  fixes: (call) => fixesFor(inner(call)),
  nodeFixes: fixesFor,
});

const called = (apiType: string) =>
  diagram()
    .node("user", "internet-user")
    .node("api", "api-gateway", { apiType, endpointType: "private" })
    .edge("user", "api")
    .done();

export const examples = (): RuleExamples<"http" | "webSocket"> => ({
  valid: { "a private REST API": { diagram: called("REST") } },
  invalid: {
    "a private HTTP API": { diagram: called("HTTP"), expect: [{ variant: "http", about: "api" }] },
    "a private WebSocket API": {
      diagram: called("WEBSOCKET"),
      expect: [{ variant: "webSocket", about: "api" }],
    },
  },
});
