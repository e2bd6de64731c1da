import { diagram } from "@/lib/model/build";
import { isApi } from "../call";
import { defineRule, type RuleExamples } from "../define";

const notJudged = {
  status: "unknown",
  severity: "ok",
  label: "notJudged",
  needs: { vpcLink: "notNeeded", privateEndpoint: "notNeeded" },
} as const;

/** Speaks of every call, after all others: neither a VPC link nor an endpoint has a part in it. */
export const rule = defineRule({
  id: "BASE000",
  stage: "fallback",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html",
  ],
  situations: { noApi: notJudged, api: notJudged, event: notJudged },
  call: {
    on: [{ source: "any", target: "any" }],
    check({ edge, source, target }) {
      if (edge.kind === "events") return "event";
      return isApi(source) || isApi(target) ? "api" : "noApi";
    },
  },
});

export const examples = (): RuleExamples<"noApi" | "api" | "event"> => ({
  valid: {
    "a note is no call": {
      diagram: diagram().node("note", "sticky-note").node("box", "ec2").edge("note", "box").done(),
    },
  },
  invalid: {
    "an internet user and a function": {
      diagram: diagram()
        .node("user", "internet-user")
        .node("fn", "lambda")
        .edge("user", "fn")
        .done(),
      expect: [{ variant: "noApi", about: "user->fn" }],
    },
    "an API and a NAT gateway": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("nat", "nat-gateway")
        .edge("api", "nat")
        .done(),
      expect: [{ variant: "api", about: "api->nat" }],
    },
    "an event": {
      diagram: diagram()
        .node("bus", "eventbridge")
        .node("flow", "step-functions")
        .edge("bus", "flow", { kind: "events" })
        .done(),
      expect: [{ variant: "event", about: "bus->flow" }],
    },
  },
});
