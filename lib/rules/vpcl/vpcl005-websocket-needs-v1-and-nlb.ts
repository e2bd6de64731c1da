import { diagram } from "@/lib/model/build";
import { apiTypeOf, isApi, linkVersionOf } from "../call";
import { defineRule, type RuleExamples } from "../define";
import { api, link } from "../kinds";
import { type Plan, safe } from "../plan";
import { insertNlb, setVersion, switchVersion } from "./link-edits";
import { allAccept, takesLink, wrongVersion } from "./versions";

export const rule = defineRule({
  id: "VPCL005",
  stage: "wrong",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-requests.html",
    "https://docs.aws.amazon.com/whitepapers/latest/best-practices-api-gateway-private-apis-integration/websocket-api.html",
  ],
  exams: ["SAP", "ANS"],
  situations: {
    v2: wrongVersion("wrongVersion"),
    alb: wrongVersion("wrongTarget"),
    restBefore2025: wrongVersion("wrongVersion"),
  },
  call: {
    on: [
      { source: api, target: link },
      { source: link, target: "any" },
    ],
    check({ link: on, origin, end, basis }) {
      if (!on || !end || !takesLink(end) || !isApi(origin)) return undefined;
      // No version leads such an API to Cloud Map.
      if (end.kind === "cloud-map") return undefined;
      const version = linkVersionOf(on);
      if (apiTypeOf(origin) === "REST") {
        return basis === "aws-2025" && version === "v2" ? "restBefore2025" : undefined;
      }
      if (apiTypeOf(origin) !== "WEBSOCKET") return undefined;
      if (end.kind === "alb") return "alb";
      return version === "v2" ? "v2" : undefined;
    },
  },
  fixes(call): readonly Plan[] {
    const { link: on, end, basis } = call;
    if (!on || end?.kind !== "alb") return switchVersion(call, "v1");
    if (!allAccept(on, "v1", basis)) return switchVersion(call, "v1");
    const toV1 = linkVersionOf(on) === "v1" ? [] : [setVersion(on, "v1")];
    return [safe("insertNlb", [...toV1, ...insertNlb(call)])];
  },
});

const chain = (apiType: string, version: string, kind: string) =>
  diagram()
    .node("api", "api-gateway", { apiType })
    .node("link", "vpc-link", { version })
    .node("lb", kind)
    .edge("api", "link")
    .edge("link", "lb")
    .done();

const both = <const V extends string>(variant: V) => [
  { variant, about: "api->link" },
  { variant, about: "link->lb" },
];

export const examples = (): RuleExamples<"v2" | "alb" | "restBefore2025"> => ({
  valid: {
    "a WebSocket API on V1 and an NLB": { diagram: chain("WEBSOCKET", "v1", "nlb") },
    "a REST API on V2 today": { diagram: chain("REST", "v2", "alb") },
  },
  invalid: {
    "a WebSocket API on V2": { diagram: chain("WEBSOCKET", "v2", "nlb"), expect: both("v2") },
    "a WebSocket API and an ALB": { diagram: chain("WEBSOCKET", "v1", "alb"), expect: both("alb") },
    "a REST API on V2 before 21 Nov 2025": {
      diagram: chain("REST", "v2", "nlb"),
      basis: "aws-2025",
      expect: both("restBefore2025"),
    },
  },
});
