import { diagram } from "@/lib/model/build";
import { isApi, isBalancer, linkVersionOf } from "../call";
import { defineRule, linkFault, type RuleExamples } from "../define";
import { api, balancers, link } from "../kinds";
import { isInOtherVpc } from "../network";
import { suggest } from "../plan";

export const rule = defineRule({
  id: "VPCL017",
  stage: "warning",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html",
  ],
  exams: ["ANS"],
  situations: {
    otherVpc: { ...linkFault("wrongPlace", "misplaced", "warn"), severity: "warning" },
  },
  call: {
    on: [
      { source: api, target: link },
      { source: link, target: balancers },
    ],
    check: ({ link: on, origin, end }) =>
      on && isApi(origin) && isBalancer(end) && linkVersionOf(on) === "v2" && isInOtherVpc(on, end)
        ? "otherVpc"
        : undefined,
  },
  data: ({ link: on }): Record<string, { node: string }> =>
    on?.vpc ? { linkVpc: { node: on.vpc.id } } : {},
  fixes: ({ link: on, end }) =>
    on && end?.vpc
      ? [suggest("moveLink", [{ op: "moveNode", node: on.id, parent: end.vpc.id }])]
      : [],
});

const chain = (parent: string) =>
  diagram()
    .node("a", "vpc")
    .node("b", "vpc")
    .node("api", "api-gateway")
    .node("link", "vpc-link", {}, { parent: "a" })
    .node("alb", "alb", {}, { parent })
    .edge("api", "link")
    .edge("link", "alb")
    .done();

export const examples = (): RuleExamples<"otherVpc"> => ({
  valid: { "one VPC": { diagram: chain("a") } },
  invalid: {
    "two VPCs": {
      diagram: chain("b"),
      expect: [
        { variant: "otherVpc", about: "api->link" },
        { variant: "otherVpc", about: "link->alb" },
      ],
    },
  },
});
