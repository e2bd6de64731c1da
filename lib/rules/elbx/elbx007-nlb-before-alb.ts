import { diagram } from "@/lib/model/build";
import { apiTypeOf, type Call, isApi } from "../call";
import { defineRule, type RuleExamples, viaLink } from "../define";
import type { NodeFacts } from "../facts";
import { api, link } from "../kinds";
import { type Plan, removeFromWay, safe } from "../plan";
import { setVersion } from "../vpcl/link-edits";
import { allAccept } from "../vpcl/versions";

/** The one ALB behind an NLB that stands there for the VPC link's sake. */
function albBehind(nlb: NodeFacts | undefined): NodeFacts | undefined {
  if (nlb?.kind !== "nlb" || nlb.callees.length !== 1) return undefined;
  const [only] = nlb.callees;
  return only?.kind === "alb" ? only : undefined;
}

function shorten({ link: on, end, basis }: Call): readonly Plan[] {
  if (!on || !end || !allAccept(on, "v2", basis)) return [];
  return [safe("removeBridgeNlb", [...removeFromWay(end), setVersion(on, "v2")])];
}

export const rule = defineRule({
  id: "ELBX007",
  stage: "hint",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/application-load-balancer-target.html",
  ],
  exams: ["SAA", "SAP"],
  bases: ["aws", "notes"],
  situations: { bridge: { ...viaLink, severity: "info" } },
  call: {
    on: [
      { source: api, target: link },
      { source: link, target: ["nlb"] },
    ],
    check: ({ link: on, origin, end }) =>
      on && isApi(origin) && apiTypeOf(origin) === "REST" && albBehind(end) ? "bridge" : undefined,
  },
  data: ({ end }): Record<string, { node: string }> => {
    const alb = albBehind(end);
    return alb ? { alb: { node: alb.id } } : {};
  },
  fixes: shorten,
});

const chain = (apiType: string, version: string) =>
  diagram()
    .node("api", "api-gateway", { apiType }, { label: "orders-api" })
    .node("vpc", "vpc", {}, { label: "orders-vpc" })
    .node("link", "vpc-link", { version })
    .node("nlb", "nlb", { targetType: "alb" }, { parent: "vpc", label: "bridge" })
    .node("alb", "alb", {}, { parent: "vpc", label: "orders-alb" })
    .edge("api", "link")
    .edge("link", "nlb")
    .edge("nlb", "alb")
    .done();

export const examples = (): RuleExamples<"bridge"> => ({
  valid: {
    "a WebSocket API still needs the NLB": { diagram: chain("WEBSOCKET", "v1") },
    "before Nov 2025 a REST API needed it": { diagram: chain("REST", "v1"), basis: "aws-2025" },
  },
  invalid: {
    "a REST API on a V1 link": {
      diagram: chain("REST", "v1"),
      expect: [
        { variant: "bridge", about: "api->link" },
        { variant: "bridge", about: "link->nlb" },
      ],
    },
    "a REST API on a V2 link": {
      diagram: chain("REST", "v2"),
      expect: [
        { variant: "bridge", about: "api->link" },
        { variant: "bridge", about: "link->nlb" },
      ],
    },
  },
});
