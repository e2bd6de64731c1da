import { diagram } from "@/lib/model/build";
import { type Call, isApi, isPrivateApi } from "../call";
import { defineRule, type RuleExamples, viaEndpoint } from "../define";
import { api, apiCallers, endpoint } from "../kinds";
import { admit } from "../plan";
import { admits } from "../security";
import { canEnterVpc, endpointFor } from "./reach";

const httpsPort = 443;

/** The endpoint whose security groups keep this caller out. */
function closedEndpoint(call: Call) {
  const { origin, end } = call;
  if (!isPrivateApi(end) || !origin || isApi(origin) || !canEnterVpc(origin)) return undefined;
  const serving = endpointFor(call);
  return serving && !admits(serving, origin, httpsPort) ? serving : undefined;
}

export const rule = defineRule({
  id: "PAPI007",
  stage: "filter",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-api-create.html",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html",
  ],
  exams: ["SAA", "ANS"],
  situations: { closed: { ...viaEndpoint, status: "wrong", severity: "error", label: "blocked" } },
  call: {
    on: [
      { source: apiCallers, target: [...api, ...endpoint] },
      { source: endpoint, target: api },
    ],
    check: (call) => (closedEndpoint(call) ? "closed" : undefined),
  },
  data: (call): Record<string, { node: string }> => {
    const closed = closedEndpoint(call);
    return closed ? { endpoint: { node: closed.id } } : {};
  },
  fixes(call) {
    const closed = closedEndpoint(call);
    return closed && call.origin ? admit(closed, call.origin, httpsPort) : [];
  },
});

const through = (ingress: { source: string; port: number }[]) =>
  diagram()
    .node("vpc", "vpc")
    .node("app-sg", "security-group", {}, { parent: "vpc" })
    .node("vpce-sg", "security-group", { ingress }, { parent: "vpc" })
    .node("client", "ec2", {}, { parent: "app-sg" })
    .node("vpce", "vpc-endpoint", {}, { parent: "vpce-sg" })
    .node("api", "api-gateway", { endpointType: "private", resourcePolicy: "sourceVpce" })
    .edge("client", "vpce")
    .edge("vpce", "api")
    .done();

export const examples = (): RuleExamples<"closed"> => ({
  valid: { "443 from the caller's group": { diagram: through([{ source: "app-sg", port: 443 }]) } },
  invalid: {
    "only port 80 is open": {
      diagram: through([{ source: "app-sg", port: 80 }]),
      expect: [
        { variant: "closed", about: "client->vpce" },
        { variant: "closed", about: "vpce->api" },
      ],
    },
  },
});
