import { diagram } from "@/lib/model/build";
import { type Call, isApi, isPrivateApi } from "../call";
import { defineRule, linkFault, type RuleExamples } from "../define";
import { link } from "../kinds";
import {
  callFrom,
  insertInto,
  newBalancer,
  newEndpoint,
  type Plan,
  removeFromWay,
  safe,
  suggest,
} from "../plan";

const backwards = linkFault("wrongDirection", "misplaced");

export const rule = defineRule({
  id: "VPCL014",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html",
  ],
  exams: ["SAA", "ANS"],
  situations: {
    toPrivateApi: { ...backwards, needs: { vpcLink: "misplaced", privateEndpoint: "missing" } },
    toPublicApi: backwards,
    toWorkload: backwards,
    apiToPrivateApi: {
      ...backwards,
      label: "wrongTarget",
      needs: { vpcLink: "misplaced", privateEndpoint: "missing" },
    },
    apiToPublicApi: { ...linkFault("linkUnneeded", "unneeded") },
  },
  call: {
    on: [
      { source: "any", target: link },
      { source: link, target: "any" },
    ],
    check({ link: on, origin, end }) {
      if (!on || !origin) return undefined;
      if (!isApi(origin)) {
        if (isPrivateApi(end)) return "toPrivateApi";
        return isApi(end) ? "toPublicApi" : "toWorkload";
      }
      if (isPrivateApi(end)) return "apiToPrivateApi";
      return isApi(end) ? "apiToPublicApi" : undefined;
    },
  },
  fixes(call, variant): readonly Plan[] {
    const { link: on, origin } = call;
    if (!on || !origin) return [];
    if (variant === "toPrivateApi") return replaceByEndpoint(call);
    if (variant === "apiToPublicApi") return [safe("removeLink", removeFromWay(on))];
    const from = variant === "apiToPrivateApi" ? callFrom(call, on, call.end) : undefined;
    if (from) {
      const chain = [newBalancer("nlb", on, "ip"), newEndpoint(on)];
      return [suggest("insertNlbAndEndpoint", insertInto(from, chain))];
    }
    return [suggest("removeLink", removeFromWay(on))];
  },
});

/** Safe where the link carries this one call and the caller stands in a VPC. */
function replaceByEndpoint(call: Call): readonly Plan[] {
  const { link: on, origin, end } = call;
  const into = callFrom(call, origin, on);
  if (!on || !origin || !into || !end) return [];
  const edits = [
    ...insertInto(into, [newEndpoint(origin)], end.id),
    { op: "removeNode" as const, node: on.id },
  ];
  const isOnlyCall = on.callers.length === 1 && on.callees.length === 1;
  return [(origin.isInVpc && isOnlyCall ? safe : suggest)("replaceLinkByEndpoint", edits)];
}

const way = (from: string, to: string, props = {}) =>
  diagram()
    .node("from", from)
    .node("link", "vpc-link")
    .node("to", to, props)
    .edge("from", "link")
    .edge("link", "to")
    .done();

const both = <const V extends string>(variant: V) => [
  { variant, about: "from->link" },
  { variant, about: "link->to" },
];

export const examples = (): RuleExamples<
  "toPrivateApi" | "toPublicApi" | "toWorkload" | "apiToPrivateApi" | "apiToPublicApi"
> => ({
  valid: { "an API into a VPC": { diagram: way("api-gateway", "alb") } },
  invalid: {
    "an instance to a private API": {
      diagram: way("ec2", "api-gateway", { endpointType: "private" }),
      expect: both("toPrivateApi"),
    },
    "an instance to a public API": {
      diagram: way("ec2", "api-gateway"),
      expect: both("toPublicApi"),
    },
    "an instance to a load balancer": { diagram: way("ec2", "alb"), expect: both("toWorkload") },
    "an API to a private API": {
      diagram: way("api-gateway", "api-gateway", { endpointType: "private" }),
      expect: both("apiToPrivateApi"),
    },
    "an API to a public API": {
      diagram: way("api-gateway", "api-gateway"),
      expect: both("apiToPublicApi"),
    },
  },
});
