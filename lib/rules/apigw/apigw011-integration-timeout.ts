import { diagram } from "@/lib/model/build";
import type { DiagramEdge } from "@/lib/model/types";
import { apiTypeOf } from "../call";
import { defineRule, type RuleExamples } from "../define";
import type { ApiType, NodeFacts } from "../facts";
import { api } from "../kinds";
import { insertInto, suggest } from "../plan";

/** Longest integration in seconds (API Gateway quotas; REST can be raised for Regional and private). */
const limits: Readonly<Record<ApiType, number>> = { REST: 29, HTTP: 30, WEBSOCKET: 29 };

function secondsOver(edge: DiagramEdge, source: NodeFacts): number | undefined {
  const { expectedSeconds } = edge.props;
  return typeof expectedSeconds === "number" && expectedSeconds > limits[apiTypeOf(source)]
    ? expectedSeconds
    : undefined;
}

export const rule = defineRule({
  id: "APIGW011",
  stage: "hint",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html",
  ],
  exams: ["SAA", "DVA"],
  situations: { tooLong: { status: "warn", severity: "info", label: "slow" } },
  call: {
    on: [{ source: api, target: "any" }],
    check: ({ edge, source }) => (secondsOver(edge, source) === undefined ? undefined : "tooLong"),
  },
  data: ({ edge, source }) => ({
    seconds: secondsOver(edge, source) ?? 0,
    limit: limits[apiTypeOf(source)],
  }),
  fixes: (call) =>
    call.target.kind === "sqs" || call.target.kind === "step-functions"
      ? []
      : (["sqs", "step-functions"] as const).map((kind) =>
          suggest(
            kind === "sqs" ? "answerThroughQueue" : "answerThroughWorkflow",
            insertInto(call, [
              { ref: `new:${kind}`, kind, props: {}, parent: call.source.container("region")?.id },
            ]),
          ),
        ),
});

const slow = (seconds: number) =>
  diagram()
    .node("api", "api-gateway")
    .node("fn", "lambda")
    .edge("api", "fn", { props: { expectedSeconds: seconds } })
    .done();

export const examples = (): RuleExamples<"tooLong"> => ({
  valid: { "29 seconds": { diagram: slow(29) } },
  invalid: {
    "two minutes": { diagram: slow(120), expect: [{ variant: "tooLong", about: "api->fn" }] },
  },
});
