import { diagram } from "@/lib/model/build";
import { differ, isApi, isLinkTarget, linkVersionOf } from "../call";
import { defineRule, linkFault, type RuleExamples } from "../define";
import { api, balancers, link } from "../kinds";

export const rule = defineRule({
  id: "VPCL011",
  stage: "wrong",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-nlb-for-vpclink-using-console.html",
  ],
  exams: ["SAP", "ANS"],
  situations: {
    v1: linkFault("wrongPlace", "misplaced"),
    // No page says it in words for V2: a link stands in subnets, and subnets in one Region.
    v2: { ...linkFault("wrongPlace", "misplaced", "warn"), severity: "warning" },
  },
  call: {
    on: [
      { source: api, target: link },
      { source: link, target: [...balancers, "cloud-map"] },
    ],
    check({ link: on, origin, end }) {
      if (!on || !isApi(origin) || !isLinkTarget(end)) return undefined;
      return differ(origin.region, on.region, end.region) ? linkVersionOf(on) : undefined;
    },
  },
});

const chain = (parent: string, version: string) =>
  diagram()
    .node("here", "region", { code: "eu-west-1" })
    .node("there", "region", { code: "us-east-1" })
    .node("api", "api-gateway", {}, { parent: "here" })
    .node("link", "vpc-link", { version })
    .node("lb", "nlb", {}, { parent })
    .edge("api", "link")
    .edge("link", "lb")
    .done();

const both = <const V extends string>(variant: V) => [
  { variant, about: "api->link" },
  { variant, about: "link->lb" },
];

export const examples = (): RuleExamples<"v1" | "v2"> => ({
  valid: { "one Region": { diagram: chain("here", "v2") } },
  invalid: {
    "V1 to a load balancer in another Region": {
      diagram: chain("there", "v1"),
      expect: both("v1"),
    },
    "V2 to a load balancer in another Region": {
      diagram: chain("there", "v2"),
      expect: both("v2"),
    },
  },
});
