import { diagram } from "@/lib/model/build";
import { isApi, isBalancer } from "../call";
import { defineRule, linkFault, type RuleExamples } from "../define";
import { api, balancers, link } from "../kinds";
import { removeFromWay, safe } from "../plan";

export const rule = defineRule({
  id: "VPCL008",
  stage: "warning",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/setup-http-integrations.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-integration-types.html",
  ],
  exams: ["SAA"],
  situations: {
    publicEntry: { ...linkFault("linkUnneeded", "unneeded", "warn"), severity: "warning" },
  },
  call: {
    on: [
      { source: api, target: link },
      { source: link, target: balancers },
    ],
    check: ({ link: on, origin, end }) =>
      on && isApi(origin) && isBalancer(end) && end.isPubliclyReachable ? "publicEntry" : undefined,
  },
  fixes: ({ link: on }) => (on ? [safe("removeLink", removeFromWay(on))] : []),
});

const chain = (scheme: string) =>
  diagram()
    .node("api", "api-gateway")
    .node("link", "vpc-link")
    .node("nlb", "nlb", { scheme })
    .edge("api", "link")
    .edge("link", "nlb")
    .done();

export const examples = (): RuleExamples<"publicEntry"> => ({
  valid: { "an internal NLB": { diagram: chain("internal") } },
  invalid: {
    "an internet-facing NLB": {
      diagram: chain("internet-facing"),
      expect: [
        { variant: "publicEntry", about: "api->link" },
        { variant: "publicEntry", about: "link->nlb" },
      ],
    },
  },
});
