import { diagram } from "@/lib/model/build";
import { isPrivateApi } from "../call";
import { defineRule, notPossible, type RuleExamples } from "../define";
import { api, endpoint, internetCallers } from "../kinds";
import { type Plan, removeFromWay, suggest } from "../plan";

/** CloudFront fetches, and SNS delivers, over the internet; neither enters an endpoint in a VPC. */
const outside = [...internetCallers, "cloudfront", "sns"] as const;

export const rule = defineRule({
  id: "PAPI004",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html",
  ],
  exams: ["SAA"],
  situations: {
    straight: {
      ...notPossible,
      label: "notReachable",
      needs: { vpcLink: "notNeeded", privateEndpoint: "missing" },
    },
    throughEndpoint: {
      ...notPossible,
      label: "notReachable",
      needs: { vpcLink: "notNeeded", privateEndpoint: "misplaced" },
    },
  },
  call: {
    on: [
      { source: outside, target: [...api, ...endpoint] },
      { source: endpoint, target: api },
    ],
    check({ origin, end, endpoint: drawn }) {
      if (!origin?.is(...outside) || !isPrivateApi(end)) return undefined;
      return drawn ? "throughEndpoint" : "straight";
    },
  },
  fixes({ end, endpoint: drawn }): readonly Plan[] {
    if (!end) return [];
    const edits = [{ op: "setProps" as const, node: end.id, props: { endpointType: "regional" } }];
    return [suggest("makeRegional", drawn ? [...edits, ...removeFromWay(drawn)] : edits)];
  },
});

const called = (endpointType: string) =>
  diagram()
    .node("user", "internet-user")
    .node("api", "api-gateway", { endpointType, resourcePolicy: "sourceVpce" })
    .edge("user", "api")
    .done();

export const examples = (): RuleExamples<"straight" | "throughEndpoint"> => ({
  valid: { "a Regional API": { diagram: called("regional") } },
  invalid: {
    "an internet user and a private API": {
      diagram: called("private"),
      expect: [{ variant: "straight", about: "user->api" }],
    },
    "CloudFront before a private API": {
      diagram: diagram()
        .node("cdn", "cloudfront")
        .node("api", "api-gateway", { endpointType: "private", resourcePolicy: "sourceVpce" })
        .edge("cdn", "api")
        .done(),
      expect: [{ variant: "straight", about: "cdn->api" }],
    },
    "an endpoint cannot be entered from the internet": {
      diagram: diagram()
        .node("user", "internet-user")
        .node("vpce", "vpc-endpoint")
        .node("api", "api-gateway", { endpointType: "private" })
        .edge("user", "vpce")
        .edge("vpce", "api")
        .done(),
      expect: [
        { variant: "throughEndpoint", about: "user->vpce" },
        { variant: "throughEndpoint", about: "vpce->api" },
      ],
    },
  },
});
