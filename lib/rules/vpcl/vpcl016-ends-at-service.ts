import { diagram } from "@/lib/model/build";
import { isApi } from "../call";
import { defineRule, linkFault, type RuleExamples } from "../define";
import { api, lambda, link, publicSites, services } from "../kinds";
import { removeFromWay, safe } from "../plan";

export const rule = defineRule({
  id: "VPCL016",
  stage: "wrong",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html",
  ],
  exams: ["SAA"],
  situations: {
    lambda: linkFault("linkUnneeded", "unneeded"),
    service: linkFault("linkUnneeded", "unneeded"),
    site: linkFault("linkUnneeded", "unneeded"),
  },
  call: {
    on: [
      { source: api, target: link },
      { source: link, target: [...lambda, ...services, ...publicSites, "mock-integration"] },
    ],
    check({ link: on, origin, end }) {
      if (!on || !end || (origin && !isApi(origin))) return undefined;
      if (end.kind === "lambda") return "lambda";
      if (publicSites.some((kind) => kind === end.kind)) return "site";
      return end.traits.role === "service" ? "service" : undefined;
    },
  },
  fixes: ({ link: on, origin }) => (on && origin ? [safe("removeLink", removeFromWay(on))] : []),
});

const chain = (kind: string) =>
  diagram()
    .node("api", "api-gateway")
    .node("link", "vpc-link")
    .node("end", kind)
    .edge("api", "link")
    .edge("link", "end")
    .done();

const both = <const V extends string>(variant: V) => [
  { variant, about: "api->link" },
  { variant, about: "link->end" },
];

export const examples = (): RuleExamples<"lambda" | "service" | "site"> => ({
  valid: { "a link to an NLB": { diagram: chain("nlb") } },
  invalid: {
    "a link to a function": { diagram: chain("lambda"), expect: both("lambda") },
    "a link to a queue": { diagram: chain("sqs"), expect: both("service") },
    "a link to a service on the internet": { diagram: chain("external-api"), expect: both("site") },
  },
});
