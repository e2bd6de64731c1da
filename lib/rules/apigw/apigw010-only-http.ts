import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import { api } from "../kinds";

const notHttp: ReadonlySet<unknown> = new Set(["TCP", "UDP", "SSH", "MQTT"]);

export const rule = defineRule({
  id: "APIGW010",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-integration-types.html",
  ],
  exams: ["ANS"],
  situations: {
    protocol: { status: "wrong", severity: "error", label: "notPossible" },
    // No integration type speaks gRPC, and no page says so in words.
    grpc: { status: "warn", severity: "warning", label: "notPossible" },
  },
  call: {
    on: [{ source: api, target: "any" }],
    check({ edge: { props } }) {
      if (props.protocol === "gRPC") return "grpc";
      return notHttp.has(props.protocol) ? "protocol" : undefined;
    },
  },
  data: ({ edge }) => ({ protocol: String(edge.props.protocol) }),
});

const over = (protocol: string) =>
  diagram()
    .node("api", "api-gateway")
    .node("nlb", "nlb", { scheme: "internet-facing" })
    .edge("api", "nlb", { props: { protocol } })
    .done();

export const examples = (): RuleExamples<"protocol" | "grpc"> => ({
  valid: { HTTPS: { diagram: over("HTTPS") } },
  invalid: {
    "raw TCP": { diagram: over("TCP"), expect: [{ variant: "protocol", about: "api->nlb" }] },
    gRPC: { diagram: over("gRPC"), expect: [{ variant: "grpc", about: "api->nlb" }] },
  },
});
