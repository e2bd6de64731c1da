import { diagram } from "@/lib/model/build";
import { isApi, isBalancer, linkVersionOf } from "../call";
import { defineRule, type RuleExamples, viaLink } from "../define";
import { api, balancers, link } from "../kinds";
import { admit } from "../plan";
import { admits } from "../security";

export const rule = defineRule({
  id: "VPCL012",
  stage: "filter",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html",
  ],
  exams: ["ANS"],
  situations: { blocked: { ...viaLink, severity: "error", status: "wrong", label: "blocked" } },
  call: {
    on: [
      { source: api, target: link },
      { source: link, target: balancers },
    ],
    check: ({ link: on, origin, end }) =>
      on && isApi(origin) && isBalancer(end) && linkVersionOf(on) === "v2" && !admits(end, on)
        ? "blocked"
        : undefined,
  },
  fixes: ({ link: on, end }) => (on && end ? admit(end, on) : []),
});

const chain = (source: string) =>
  diagram()
    .node("vpc", "vpc")
    .node("link-sg", "security-group", {}, { parent: "vpc" })
    .node("alb-sg", "security-group", { ingress: [{ source, port: 80 }] }, { parent: "vpc" })
    .node("other", "security-group", {}, { parent: "vpc" })
    .node("api", "api-gateway")
    .node("link", "vpc-link", {}, { parent: "link-sg" })
    .node("alb", "alb", {}, { parent: "alb-sg" })
    .edge("api", "link")
    .edge("link", "alb")
    .done();

export const examples = (): RuleExamples<"blocked"> => ({
  valid: { "the link's group is let in": { diagram: chain("link-sg") } },
  invalid: {
    "only another group is let in": {
      diagram: chain("other"),
      expect: [
        { variant: "blocked", about: "api->link" },
        { variant: "blocked", about: "link->alb" },
      ],
    },
  },
});
