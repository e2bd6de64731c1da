import { diagram } from "@/lib/model/build";
import { defineRule, direct, type RuleExamples } from "../define";

export const rule = defineRule({
  id: "BASE023",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html",
    "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Replication.html",
  ],
  exams: ["SAA"],
  situations: { copy: direct },
  call: {
    on: [
      { source: ["rds"], target: ["rds"] },
      { source: ["elasticache"], target: ["elasticache"] },
    ],
    check: () => "copy",
  },
});

const pair = (target: string) =>
  diagram()
    .node("vpc", "vpc", {}, { label: "shop-vpc" })
    .node("one", "rds", {}, { parent: "vpc", label: "orders-db" })
    .node("two", target, {}, { parent: "vpc", label: "orders-standby" })
    .edge("one", "two")
    .done();

export const examples = (): RuleExamples<"copy"> => ({
  valid: { "a database and a cache": { diagram: pair("elasticache") } },
  invalid: {
    "a database and its standby": {
      diagram: pair("rds"),
      expect: [{ variant: "copy", about: "one->two" }],
    },
  },
});
