import { diagram } from "@/lib/model/build";
import { apiTypeOf } from "../call";
import { defineRule, direct, type RuleExamples } from "../define";
import { api, services } from "../kinds";
import { hasFirstClassIntegration } from "./first-class";

export const rule = defineRule({
  id: "APIGW004",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-integration-types.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html",
  ],
  exams: ["SAA", "DVA"],
  situations: { direct, mock: direct },
  call: {
    on: [{ source: api, target: [...services, "mock-integration"] }],
    check({ source, target }) {
      if (!hasFirstClassIntegration(apiTypeOf(source), target.kind)) return undefined;
      return target.kind === "mock-integration" ? "mock" : "direct";
    },
  },
});

export const examples = (): RuleExamples<"direct" | "mock"> => ({
  valid: {
    "an HTTP API and DynamoDB": {
      diagram: diagram()
        .node("api", "api-gateway", { apiType: "HTTP" })
        .node("table", "dynamodb")
        .edge("api", "table")
        .done(),
    },
  },
  invalid: {
    "a REST API and DynamoDB": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("table", "dynamodb")
        .edge("api", "table")
        .done(),
      expect: [{ variant: "direct", about: "api->table" }],
    },
    "an HTTP API and SQS": {
      diagram: diagram()
        .node("api", "api-gateway", { apiType: "HTTP" })
        .node("queue", "sqs")
        .edge("api", "queue")
        .done(),
      expect: [{ variant: "direct", about: "api->queue" }],
    },
    "a REST API and a mock response": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("mock", "mock-integration")
        .edge("api", "mock")
        .done(),
      expect: [{ variant: "mock", about: "api->mock" }],
    },
  },
});
