import { diagram } from "@/lib/model/build";
import { apiTypeOf, isApi, linkVersionOf } from "../call";
import { defineRule, type RuleExamples } from "../define";
import { api, link } from "../kinds";
import { switchVersion } from "./link-edits";
import { takesLink, wrongVersion } from "./versions";

export const rule = defineRule({
  id: "VPCL004",
  stage: "wrong",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html",
  ],
  exams: ["DVA", "SAP"],
  situations: { v1: wrongVersion("wrongVersion") },
  call: {
    on: [
      { source: api, target: link },
      { source: link, target: "any" },
    ],
    check: ({ link: on, origin, end }) =>
      on &&
      end &&
      takesLink(end) &&
      isApi(origin) &&
      apiTypeOf(origin) === "HTTP" &&
      linkVersionOf(on) === "v1"
        ? "v1"
        : undefined,
  },
  fixes: (call) => switchVersion(call, "v2"),
});

const http = (version: string) =>
  diagram()
    .node("api", "api-gateway", { apiType: "HTTP" })
    .node("link", "vpc-link", { version })
    .node("nlb", "nlb")
    .edge("api", "link")
    .edge("link", "nlb")
    .done();

export const examples = (): RuleExamples<"v1"> => ({
  valid: { "an HTTP API on V2": { diagram: http("v2") } },
  invalid: {
    "an HTTP API on V1": {
      diagram: http("v1"),
      expect: [
        { variant: "v1", about: "api->link" },
        { variant: "v1", about: "link->nlb" },
      ],
    },
  },
});
