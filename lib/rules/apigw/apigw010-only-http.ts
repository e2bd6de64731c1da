import { diagram } from "@/lib/model/build";
import { defineRule, notPossible, type RuleExamples } from "../define";
import { api } from "../kinds";

const notHttp: ReadonlySet<unknown> = new Set(["TCP", "UDP", "SSH", "MQTT", "gRPC"]);

export const rule = defineRule({
  id: "APIGW010",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-integration-types.html",
  ],
  exams: ["ANS"],
  situations: { protocol: { ...notPossible, label: "notPossible" } },
  call: {
    on: [{ source: api, target: "any" }],
    check: ({ edge }) => (notHttp.has(edge.props.protocol) ? "protocol" : undefined),
  },
  data: ({ edge }) => ({ protocol: String(edge.props.protocol) }),
});

export const examples = (): RuleExamples<"protocol"> => ({
  valid: {
    "HTTPS to a function": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("fn", "lambda")
        .edge("api", "fn", { props: { protocol: "HTTPS" } })
        .done(),
    },
  },
  invalid: {
    "raw TCP": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("nlb", "nlb", { scheme: "internet-facing" })
        .edge("api", "nlb", { props: { protocol: "TCP" } })
        .done(),
      expect: [{ variant: "protocol", about: "api->nlb" }],
    },
  },
});
