import { diagram } from "@/lib/model/build";
import { isApi, isBalancer } from "../call";
import { defineRule, linkFault, type RuleExamples } from "../define";
import { api, balancers, link } from "../kinds";
import { suggest } from "../plan";

export const rule = defineRule({
  id: "VPCL009",
  stage: "warning",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
  ],
  exams: ["SAP"],
  situations: {
    internetFacing: { ...linkFault("linkUnneeded", "unneeded", "warn"), severity: "warning" },
  },
  call: {
    on: [
      { source: api, target: link },
      { source: link, target: balancers },
    ],
    check: ({ link: on, origin, end }) =>
      on && isBalancer(end) && end.isPubliclyReachable && (!origin || isApi(origin))
        ? "internetFacing"
        : undefined,
  },
  fixes: ({ end }) =>
    end
      ? [
          suggest("makeBalancerInternal", [
            { op: "setProps", node: end.id, props: { scheme: "internal" } },
          ]),
        ]
      : [],
});

const chain = (scheme: string) =>
  diagram()
    .node("api", "api-gateway")
    .node("link", "vpc-link")
    .node("alb", "alb", { scheme })
    .edge("api", "link")
    .edge("link", "alb")
    .done();

export const examples = (): RuleExamples<"internetFacing"> => ({
  valid: { "an internal ALB": { diagram: chain("internal") } },
  invalid: {
    "an internet-facing ALB": {
      diagram: chain("internet-facing"),
      expect: [
        { variant: "internetFacing", about: "api->link" },
        { variant: "internetFacing", about: "link->alb" },
      ],
    },
  },
});
