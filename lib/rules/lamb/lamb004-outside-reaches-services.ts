import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples, reached } from "../define";
import { api, lambda, services } from "../kinds";

export const rule = defineRule({
  id: "LAMB004",
  stage: "ok",
  docs: ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"],
  exams: ["SAA", "DVA"],
  situations: { reached, invoke: reached },
  call: {
    on: [{ source: lambda, target: [...services, ...api, ...lambda, "external-api"] }],
    check({ source, target }) {
      if (source.isInVpc) return undefined;
      if (target.kind === "lambda") return "invoke";
      return target.isPubliclyReachable ? "reached" : undefined;
    },
  },
});

const toTable = (attached: boolean) =>
  diagram().node("fn", "lambda", { attached }).node("table", "dynamodb").edge("fn", "table").done();

export const examples = (): RuleExamples<"reached" | "invoke"> => ({
  valid: { "an attached function has another way": { diagram: toTable(true) } },
  invalid: {
    "a function with default networking": {
      diagram: toTable(false),
      expect: [{ variant: "reached", about: "fn->table" }],
    },
    "a function that invokes another": {
      diagram: diagram()
        .node("fn", "lambda", {}, { label: "save-order" })
        .node("next", "lambda", { attached: true }, { label: "send-mail" })
        .edge("fn", "next")
        .done(),
      expect: [{ variant: "invoke", about: "fn->next" }],
    },
  },
});
