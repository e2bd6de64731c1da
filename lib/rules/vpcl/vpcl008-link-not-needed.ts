import { diagram } from "@/lib/model/build";
import { isApi, isBalancer } from "../call";
import { defineRule, linkFault, type RuleExamples } from "../define";
import { api, balancers, compute, link } from "../kinds";
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
      { source: link, target: [...compute, ...balancers] },
    ],
    check({ link: on, origin, end }) {
      if (!on || !end?.isPubliclyReachable || !isApi(origin)) return undefined;
      if (isBalancer(end)) return "publicEntry";
      return end.kind === "fargate" && end.isStated("entry") ? "publicEntry" : undefined;
    },
  },
  fixes: ({ link: on }) => (on ? [safe("removeLink", removeFromWay(on))] : []),
});

const chain = (entry: string) =>
  diagram()
    .node("api", "api-gateway")
    .node("link", "vpc-link")
    .node("pods", "fargate", { entry })
    .edge("api", "link")
    .edge("link", "pods")
    .done();

export const examples = (): RuleExamples<"publicEntry"> => ({
  valid: { "an internal Ingress": { diagram: chain("internal") } },
  invalid: {
    "an internet-facing Ingress": {
      diagram: chain("internet-facing"),
      expect: [
        { variant: "publicEntry", about: "api->link" },
        { variant: "publicEntry", about: "link->pods" },
      ],
    },
  },
});
