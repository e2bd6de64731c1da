import { diagram } from "@/lib/model/build";
import { defineRule, direct, type RuleExamples } from "../define";

export const rule = defineRule({
  id: "BASE017",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-setup.html",
  ],
  situations: { database: direct, proxy: direct },
  call: {
    on: [{ source: ["rds", "rds-proxy"], target: ["secrets-manager"] }],
    check: ({ source }) => (source.kind === "rds-proxy" ? "proxy" : "database"),
  },
});

const reading = (kind: string, label: string) =>
  diagram()
    .node("db", kind, {}, { label })
    .node("secret", "secrets-manager", {}, { label: "db password" })
    .edge("db", "secret")
    .done();

export const examples = (): RuleExamples<"database" | "proxy"> => ({
  valid: { "a cache has no part in it": { diagram: reading("elasticache", "sessions") } },
  invalid: {
    "a database whose password is kept as a secret": {
      diagram: reading("rds", "orders-db"),
      expect: [{ variant: "database", about: "db->secret" }],
    },
    "a proxy that reads the database's password": {
      diagram: reading("rds-proxy", "orders-proxy"),
      expect: [{ variant: "proxy", about: "db->secret" }],
    },
  },
});
