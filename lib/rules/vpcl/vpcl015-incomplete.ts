import { diagram } from "@/lib/model/build";
import { defineRule, linkFault, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { link } from "../kinds";

const incomplete = {
  ...linkFault("linkIncomplete", "present", "warn"),
  severity: "warning",
} as const;

function whatIsMissing(node: NodeFacts): "noApi" | "noTarget" | undefined {
  if (node.callers.length === 0) return "noApi";
  return node.callees.length === 0 ? "noTarget" : undefined;
}

export const rule = defineRule({
  id: "VPCL015",
  stage: "warning",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-private-integration.html",
  ],
  exams: ["ANS"],
  situations: { noApi: incomplete, noTarget: incomplete },
  call: {
    on: [
      { source: "any", target: link },
      { source: link, target: "any" },
    ],
    check: ({ link: on }) => on && whatIsMissing(on),
    subject: (call) => call.link ?? call.target,
  },
  node: { kinds: link, check: whatIsMissing },
});

export const examples = (): RuleExamples<"noApi" | "noTarget"> => ({
  valid: {
    "an API in front, a load balancer behind": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("link", "vpc-link")
        .node("alb", "alb")
        .edge("api", "link")
        .edge("link", "alb")
        .done(),
    },
  },
  invalid: {
    "nothing behind": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("link", "vpc-link")
        .edge("api", "link")
        .done(),
      expect: [{ variant: "noTarget", about: "link" }],
    },
    "no API in front": {
      diagram: diagram().node("link", "vpc-link").node("alb", "alb").edge("link", "alb").done(),
      expect: [{ variant: "noApi", about: "link" }],
    },
    "a link by itself": {
      diagram: diagram().node("link", "vpc-link").done(),
      expect: [{ variant: "noApi", about: "link" }],
    },
  },
});
