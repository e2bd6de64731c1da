import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import { api } from "../kinds";
import { safe, suggest } from "../plan";

const info = { status: "warn", severity: "info", label: "exposed" } as const;

export const rule = defineRule({
  id: "HINT006",
  stage: "hint",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-disable-default-endpoint.html",
  ],
  exams: ["SAP", "SCS"],
  situations: { customDomain: info, cloudFront: info },
  node: {
    kinds: api,
    check(node) {
      const { value, source } = node.fact("defaultEndpoint");
      if (value !== "on" || source === "assumed" || !node.isPubliclyReachable) return undefined;
      if (node.get("customDomain") === true) return "customDomain";
      return node.callers.some(({ kind }) => kind === "cloudfront") ? "cloudFront" : undefined;
    },
  },
  nodeFixes: (node) =>
    node.get("customDomain") === true
      ? [
          safe("turnOffDefaultEndpoint", [
            { op: "setProps", node: node.id, props: { defaultEndpoint: "off" } },
          ]),
        ]
      : [
          // CloudFront calls the default endpoint itself until the API has a name of its own.
          suggest("addDomainAndTurnOff", [
            {
              op: "setProps",
              node: node.id,
              props: { customDomain: true, defaultEndpoint: "off" },
            },
          ]),
        ],
});

const behindCdn = (props: Record<string, string | boolean>) =>
  diagram()
    .node("cdn", "cloudfront", { waf: true }, { label: "shop-cdn" })
    .node("api", "api-gateway", props, { label: "shop-api" })
    .edge("cdn", "api")
    .done();

export const examples = (): RuleExamples<"customDomain" | "cloudFront"> => ({
  valid: {
    "nothing stated about the default endpoint": { diagram: behindCdn({ customDomain: true }) },
    "the default endpoint is off": {
      diagram: behindCdn({ customDomain: true, defaultEndpoint: "off" }),
    },
  },
  invalid: {
    "a custom domain, and the default endpoint is on": {
      diagram: behindCdn({ customDomain: true, defaultEndpoint: "on" }),
      expect: [{ variant: "customDomain", about: "api" }],
    },
    "CloudFront in front, and the default endpoint is on": {
      diagram: behindCdn({ defaultEndpoint: "on" }),
      expect: [{ variant: "cloudFront", about: "api" }],
    },
  },
});
