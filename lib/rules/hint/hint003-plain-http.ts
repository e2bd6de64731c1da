import { diagram } from "@/lib/model/build";
import { isApi, isLinkTarget } from "../call";
import { defineRule, type RuleExamples, viaLink } from "../define";
import { api, balancers, link } from "../kinds";
import { safe } from "../plan";

export const rule = defineRule({
  id: "HINT003",
  stage: "hint",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html",
  ],
  exams: ["SCS"],
  situations: { plain: { ...viaLink, severity: "info" } },
  call: {
    on: [
      { source: api, target: link },
      { source: link, target: [...balancers, "cloud-map"] },
    ],
    check: ({ edge, origin, end }) =>
      edge.props.protocol === "HTTP" && isApi(origin) && isLinkTarget(end) ? "plain" : undefined,
  },
  fixes: ({ edge }) => [
    safe("useHttps", [{ op: "setEdgeProps", edge: edge.id, props: { protocol: "HTTPS" } }]),
  ],
});

const chain = (protocol?: string) =>
  diagram()
    .node("api", "api-gateway", {}, { label: "orders-api" })
    .node("vpc", "vpc", {}, { label: "orders-vpc" })
    .node("link", "vpc-link")
    .node("alb", "alb", {}, { parent: "vpc", label: "orders-alb" })
    .edge("api", "link")
    .edge("link", "alb", protocol === undefined ? {} : { props: { protocol } })
    .done();

export const examples = (): RuleExamples<"plain"> => ({
  valid: {
    "nothing stated about the protocol": { diagram: chain() },
    HTTPS: { diagram: chain("HTTPS") },
  },
  invalid: {
    "HTTP behind the link": {
      diagram: chain("HTTP"),
      expect: [{ variant: "plain", about: "link->alb" }],
    },
  },
});
