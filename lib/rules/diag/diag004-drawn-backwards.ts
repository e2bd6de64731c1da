import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import { api, apiCallers, lambda } from "../kinds";
import { reversed } from "../plan";

const stores = ["rds", "elasticache", "s3", "dynamodb"] as const;
/** Stores that send events of their own, which a plain line may well mean. */
const eventSources: ReadonlySet<string> = new Set(["s3", "dynamodb"]);

const backwards = {
  status: "warn",
  severity: "warning",
  label: "backwards",
  needs: { vpcLink: "notNeeded", privateEndpoint: "notNeeded" },
} as const;

export const rule = defineRule({
  id: "DIAG004",
  stage: "warning",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/how-it-works.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL-Lambda.html",
  ],
  exams: ["SAA"],
  situations: { backwards, mayInvoke: { ...backwards, severity: "info" } },
  call: {
    on: [{ source: stores, target: [...apiCallers, ...api, ...lambda] }],
    check({ source, target, edge }) {
      if (edge.kind !== "calls") return undefined;
      if (target.traits.role !== "function") return "backwards";
      if (eventSources.has(source.kind)) return undefined;
      return source.kind === "rds" ? "mayInvoke" : "backwards";
    },
  },
  fixes: ({ edge }) => [reversed(edge)],
});

const from = (source: string, target: string) =>
  diagram().node("a", source).node("b", target).edge("a", "b").done();

export const examples = (): RuleExamples<"backwards" | "mayInvoke"> => ({
  valid: {
    "a function that calls a database": { diagram: from("lambda", "rds") },
    "a bucket that notifies a function": { diagram: from("s3", "lambda") },
  },
  invalid: {
    "a database that calls an instance": {
      diagram: from("rds", "ec2"),
      expect: [{ variant: "backwards", about: "a->b" }],
    },
    "a database that calls a function": {
      diagram: from("rds", "lambda"),
      expect: [{ variant: "mayInvoke", about: "a->b" }],
    },
  },
});
