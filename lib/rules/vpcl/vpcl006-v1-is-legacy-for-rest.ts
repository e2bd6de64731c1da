import { diagram } from "@/lib/model/build";
import { apiTypeOf, isApi, linkVersionOf } from "../call";
import { defineRule, type RuleExamples, viaLink } from "../define";
import { api, link } from "../kinds";
import { switchVersion } from "./link-edits";

export const rule = defineRule({
  id: "VPCL006",
  stage: "hint",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/vpc-links-v1.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html",
  ],
  exams: ["SAA", "SAP"],
  bases: ["aws", "notes"],
  situations: { v1: { ...viaLink, severity: "info", needs: { vpcLink: "present" } } },
  call: {
    on: [
      { source: api, target: link },
      { source: link, target: ["nlb"] },
    ],
    check: ({ link: on, origin, end }) =>
      on &&
      linkVersionOf(on) === "v1" &&
      end?.kind === "nlb" &&
      isApi(origin) &&
      apiTypeOf(origin) === "REST"
        ? "v1"
        : undefined,
  },
  fixes: (call) => switchVersion(call, "v2"),
});

const chain = (apiType: string) =>
  diagram()
    .node("api", "api-gateway", { apiType })
    .node("link", "vpc-link", { version: "v1" })
    .node("nlb", "nlb")
    .edge("api", "link")
    .edge("link", "nlb")
    .done();

export const examples = (): RuleExamples<"v1"> => ({
  valid: { "a WebSocket API has nothing else": { diagram: chain("WEBSOCKET") } },
  invalid: {
    "a REST API on V1": {
      diagram: chain("REST"),
      expect: [
        { variant: "v1", about: "api->link" },
        { variant: "v1", about: "link->nlb" },
      ],
    },
  },
});
