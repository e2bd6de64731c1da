import { diagram } from "@/lib/model/build";
import { isApi } from "../call";
import { defineRule, notReachable, type RuleExamples } from "../define";
import { balancers, compute, databases, endpoint, lambda } from "../kinds";
import { attachTo, safe } from "../plan";

export const rule = defineRule({
  id: "LAMB001",
  stage: "missing",
  docs: [
    "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/foundation-networking.html",
  ],
  exams: ["SAA", "DVA"],
  situations: { notAttached: { ...notReachable, label: "attachmentMissing" } },
  call: {
    on: [{ source: lambda, target: [...compute, ...databases, ...balancers, ...endpoint] }],
    check({ source, target, endpoint: drawn, end }) {
      if (source.isInVpc || !target.isInVpc || target.isPubliclyReachable) return undefined;
      // An endpoint before a public API is to go (PAPI006), not to be reached.
      return drawn && end?.isPubliclyReachable && isApi(end) ? undefined : "notAttached";
    },
  },
  fixes: ({ source, target }) => [safe("attachLambda", attachTo(source, target))],
});

const toDatabase = (attached: boolean) =>
  diagram().node("fn", "lambda", { attached }).node("db", "rds").edge("fn", "db").done();

export const examples = (): RuleExamples<"notAttached"> => ({
  valid: { "an attached function": { diagram: toDatabase(true) } },
  invalid: {
    "a function with default networking and a private database": {
      diagram: toDatabase(false),
      expect: [{ variant: "notAttached", about: "fn->db" }],
    },
  },
});
