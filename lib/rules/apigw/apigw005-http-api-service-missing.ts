import { diagram } from "@/lib/model/build";
import { apiTypeOf } from "../call";
import { defineRule, notPossible, type RuleExamples } from "../define";
import { api, services } from "../kinds";
import { insertInto, type Plan, suggest } from "../plan";
import { hasFirstClassIntegration } from "./first-class";

export const rule = defineRule({
  id: "APIGW005",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vs-rest.html",
  ],
  exams: ["DVA", "SAP"],
  situations: { service: notPossible, mock: notPossible },
  call: {
    on: [{ source: api, target: [...services, "mock-integration"] }],
    check({ source, target }) {
      if (hasFirstClassIntegration(apiTypeOf(source), target.kind)) return undefined;
      return target.kind === "mock-integration" ? "mock" : "service";
    },
  },
  fixes(call, variant): readonly Plan[] {
    const { source } = call;
    const useRest = suggest("useRestApi", [
      { op: "setProps", node: source.id, props: { apiType: "REST" } },
    ]);
    if (variant === "mock") return [useRest];
    const parent = source.container("region")?.id;
    const fn = { ref: "new:lambda", kind: "lambda", props: {}, parent } as const;
    return [useRest, suggest("insertLambda", insertInto(call, [fn]))];
  },
});

export const examples = (): RuleExamples<"service" | "mock"> => ({
  valid: {
    "an HTTP API and Step Functions": {
      diagram: diagram()
        .node("api", "api-gateway", { apiType: "HTTP" })
        .node("flow", "step-functions")
        .edge("api", "flow")
        .done(),
    },
  },
  invalid: {
    "an HTTP API and S3": {
      diagram: diagram()
        .node("api", "api-gateway", { apiType: "HTTP" })
        .node("files", "s3")
        .edge("api", "files")
        .done(),
      expect: [{ variant: "service", about: "api->files" }],
    },
    "an HTTP API and a mock response": {
      diagram: diagram()
        .node("api", "api-gateway", { apiType: "HTTP" })
        .node("mock", "mock-integration")
        .edge("api", "mock")
        .done(),
      expect: [{ variant: "mock", about: "api->mock" }],
    },
  },
});
