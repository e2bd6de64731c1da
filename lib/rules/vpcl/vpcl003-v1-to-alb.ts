import { diagram } from "@/lib/model/build";
import { apiTypeOf, isApi, linkVersionOf } from "../call";
import { defineRule, type RuleExamples } from "../define";
import { api, link } from "../kinds";
import { safe, suggest } from "../plan";
import { insertNlb, setVersion } from "./link-edits";
import { allAccept, wrongVersion } from "./versions";

export const rule = defineRule({
  id: "VPCL003",
  stage: "wrong",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/vpc-links-v1.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html",
  ],
  exams: ["SAA", "SAP"],
  situations: { v1: wrongVersion("wrongVersion") },
  call: {
    on: [
      { source: api, target: link },
      { source: link, target: ["alb"] },
    ],
    check({ link: on, end, origin }) {
      if (!on || end?.kind !== "alb" || linkVersionOf(on) !== "v1") return undefined;
      return isApi(origin) && apiTypeOf(origin) === "WEBSOCKET" ? undefined : "v1";
    },
  },
  fixes(call) {
    const { link: on, basis } = call;
    if (!on) return [];
    const bridge = insertNlb(call);
    return allAccept(on, "v2", basis)
      ? [safe("useLinkV2", [setVersion(on, "v2")]), suggest("insertNlb", bridge)]
      : [safe("insertNlb", bridge)];
  },
});

const v1To = (kind: string, apiType: string) =>
  diagram()
    .node("api", "api-gateway", { apiType })
    .node("link", "vpc-link", { version: "v1" })
    .node("lb", kind)
    .edge("api", "link")
    .edge("link", "lb")
    .done();

export const examples = (): RuleExamples<"v1"> => ({
  valid: {
    "V1 to an NLB": { diagram: v1To("nlb", "REST") },
    "a WebSocket API has its own rule": { diagram: v1To("alb", "WEBSOCKET") },
  },
  invalid: {
    "V1 to an ALB": {
      diagram: v1To("alb", "REST"),
      expect: [
        { variant: "v1", about: "api->link" },
        { variant: "v1", about: "link->lb" },
      ],
    },
  },
});
