import { diagram } from "@/lib/model/build";
import { isApi, linkVersionOf } from "../call";
import { defineRule, type RuleExamples, viaLink } from "../define";
import { api, link } from "../kinds";
import { safe } from "../plan";

export const rule = defineRule({
  id: "VPCL013",
  stage: "warning",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-nlb-for-vpclink-using-console.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html",
  ],
  exams: ["ANS"],
  situations: { enforced: { ...viaLink, severity: "warning", status: "warn", label: "blocked" } },
  call: {
    on: [
      { source: api, target: link },
      { source: link, target: ["nlb"] },
    ],
    check: ({ link: on, origin, end }) =>
      on &&
      isApi(origin) &&
      end?.kind === "nlb" &&
      linkVersionOf(on) === "v1" &&
      end.securityGroups.length > 0 &&
      end.get("enforcePrivateLinkInbound") !== "off"
        ? "enforced"
        : undefined,
  },
  fixes: ({ end }) =>
    end
      ? [
          safe("stopEnforcing", [
            { op: "setProps", node: end.id, props: { enforcePrivateLinkInbound: "off" } },
          ]),
        ]
      : [],
});

const chain = (enforcePrivateLinkInbound: string) =>
  diagram()
    .node("vpc", "vpc")
    .node("sg", "security-group", {}, { parent: "vpc" })
    .node("api", "api-gateway", { apiType: "WEBSOCKET" })
    .node("link", "vpc-link")
    .node("nlb", "nlb", { enforcePrivateLinkInbound }, { parent: "sg" })
    .edge("api", "link")
    .edge("link", "nlb")
    .done();

export const examples = (): RuleExamples<"enforced"> => ({
  valid: { "turned off": { diagram: chain("off") } },
  invalid: {
    "left on": {
      diagram: chain("on"),
      expect: [
        { variant: "enforced", about: "api->link" },
        { variant: "enforced", about: "link->nlb" },
      ],
    },
  },
});
