import { diagram } from "@/lib/model/build";
import { isApi, isPrivateApi } from "../call";
import { defineRule, type RuleExamples, viaEndpoint } from "../define";
import { api, apiCallers, endpoint } from "../kinds";
import { canEnterVpc, endpointFor } from "./reach";

export const rule = defineRule({
  id: "PAPI003",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-api-test-invoke-url.html",
  ],
  exams: ["SAA", "SAP", "ANS"],
  situations: { drawn: viaEndpoint, inVpc: viaEndpoint, noCaller: viaEndpoint },
  call: {
    on: [
      { source: apiCallers, target: [...api, ...endpoint] },
      { source: endpoint, target: api },
    ],
    check(call) {
      const { origin, end, endpoint: drawn } = call;
      if (!isPrivateApi(end) || isApi(origin)) return undefined;
      if (!origin) return drawn ? "noCaller" : undefined;
      if (!canEnterVpc(origin)) return undefined;
      if (drawn) return "drawn";
      return endpointFor(call) ? "inVpc" : undefined;
    },
  },
  data: (call): Record<string, { node: string }> => {
    const serving = endpointFor(call);
    return serving ? { endpoint: { node: serving.id } } : {};
  },
});

const inner = { endpointType: "private", resourcePolicy: "sourceVpce" };

export const examples = (): RuleExamples<"drawn" | "inVpc" | "noCaller"> => ({
  valid: {
    "no endpoint": {
      diagram: diagram()
        .node("client", "ec2")
        .node("api", "api-gateway", inner)
        .edge("client", "api")
        .done(),
    },
  },
  invalid: {
    "an endpoint on the way": {
      diagram: diagram()
        .node("client", "ec2")
        .node("vpce", "vpc-endpoint")
        .node("api", "api-gateway", inner)
        .edge("client", "vpce")
        .edge("vpce", "api")
        .done(),
      expect: [
        { variant: "drawn", about: "client->vpce" },
        { variant: "drawn", about: "vpce->api" },
      ],
    },
    "an endpoint that stands in the caller's VPC": {
      diagram: diagram()
        .node("vpc", "vpc")
        .node("client", "ec2", {}, { parent: "vpc" })
        .node("vpce", "vpc-endpoint", {}, { parent: "vpc" })
        .node("api", "api-gateway", inner)
        .edge("client", "api")
        .done(),
      expect: [{ variant: "inVpc", about: "client->api" }],
    },
    "an endpoint that nobody calls yet": {
      diagram: diagram()
        .node("vpce", "vpc-endpoint")
        .node("api", "api-gateway", inner)
        .edge("vpce", "api")
        .done(),
      expect: [{ variant: "noCaller", about: "vpce->api" }],
    },
  },
});
