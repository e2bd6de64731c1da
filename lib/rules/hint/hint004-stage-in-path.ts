import { diagram } from "@/lib/model/build";
import { apiTypeOf, isApi, isLinkTarget, linkVersionOf } from "../call";
import { defineRule, type RuleExamples, viaLink } from "../define";
import type { NodeFacts } from "../facts";
import { api, link } from "../kinds";

const stageOf = (node: NodeFacts) => node.get<string | null>("stage") ?? "";

/** The default stage has no name in the path of an HTTP API. */
const hasNameInPath = (node: NodeFacts) => !["", "$default"].includes(stageOf(node));

export const rule = defineRule({
  id: "HINT004",
  stage: "hint",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html",
  ],
  exams: ["DVA"],
  situations: { inPath: { ...viaLink, severity: "info" } },
  call: {
    on: [{ source: api, target: link }],
    // AWS says it of REST and HTTP APIs, and of links of version 2.
    check: ({ link: on, source, end }) =>
      on &&
      isApi(source) &&
      isLinkTarget(end) &&
      apiTypeOf(source) !== "WEBSOCKET" &&
      linkVersionOf(on) === "v2" &&
      hasNameInPath(source)
        ? "inPath"
        : undefined,
  },
  data: ({ source }) => ({ stage: stageOf(source) }),
});

const chain = (props: Record<string, string>, version = "v2") =>
  diagram()
    .node("api", "api-gateway", props, { label: "orders-api" })
    .node("vpc", "vpc", {}, { label: "orders-vpc" })
    .node("link", "vpc-link", { version })
    .node("nlb", "nlb", {}, { parent: "vpc", label: "orders-nlb" })
    .edge("api", "link")
    .edge("link", "nlb")
    .done();

export const examples = (): RuleExamples<"inPath"> => ({
  valid: {
    "no stage stated": { diagram: chain({}) },
    "the default stage": { diagram: chain({ apiType: "HTTP", stage: "$default" }) },
    "a link of version 1": { diagram: chain({ stage: "prod" }, "v1") },
  },
  invalid: {
    "a stage named prod": {
      diagram: chain({ apiType: "HTTP", stage: "prod" }),
      expect: [{ variant: "inPath", about: "api->link" }],
    },
  },
});
