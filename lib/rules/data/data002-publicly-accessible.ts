import { diagram } from "@/lib/model/build";
import type { FixEdit } from "@/lib/model/edits";
import { defineRule, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { internetCallers, lambda } from "../kinds";
import { type Plan, privateSubnetOf, suggest } from "../plan";

const exposed = { status: "warn", severity: "warning", label: "exposed" } as const;

/** The setting and the subnet together open a database; each alone opens nothing yet. */
function check(database: NodeFacts) {
  if (database.isPubliclyReachable) return "open";
  if (database.get("publiclyAccessible") === true) return "setting";
  return database.subnet && database.access.value === "public" ? "subnet" : undefined;
}

function takeOffInternet(database: NodeFacts): readonly Plan[] {
  const isInPublic = database.subnet && database.access.value === "public";
  const home = isInPublic ? privateSubnetOf(database.vpc) : undefined;
  const edits: FixEdit[] = [];
  if (database.get("publiclyAccessible") === true) {
    edits.push({ op: "setProps", node: database.id, props: { publiclyAccessible: false } });
  }
  if (home) edits.push({ op: "moveNode", node: database.id, parent: home.id });
  return edits.length > 0 ? [suggest("makeDatabasePrivate", edits)] : [];
}

export const rule = defineRule({
  id: "DATA002",
  stage: "warning",
  docs: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
  ],
  exams: ["SAA", "SCS"],
  situations: {
    open: exposed,
    setting: { ...exposed, status: "direct", severity: "info" },
    subnet: { ...exposed, status: "direct", severity: "info" },
  },
  call: {
    on: [{ source: [...internetCallers, ...lambda], target: ["rds"] }],
    check: ({ source, target }) =>
      !source.isInVpc && target.isPubliclyReachable ? "open" : undefined,
    subject: ({ target }) => target,
  },
  node: { kinds: ["rds"], check },
  fixes: ({ target }) => takeOffInternet(target),
  nodeFixes: takeOffInternet,
});

const inSubnet = (access: string, props: Record<string, boolean> = {}) =>
  diagram()
    .node("user", "internet-user", {}, { label: "Analyst" })
    .node("vpc", "vpc")
    .node("net", "subnet", { access }, { parent: "vpc" })
    .node("home", "subnet", { access: "private" }, { parent: "vpc" })
    .node("db", "rds", props, { parent: "net", label: "orders-db" });

export const examples = (): RuleExamples<"open" | "setting" | "subnet"> => ({
  valid: {
    "a private subnet": { diagram: inSubnet("private").done() },
    "no subnet is drawn": {
      diagram: diagram().node("vpc", "vpc").node("db", "rds", {}, { parent: "vpc" }).done(),
    },
  },
  invalid: {
    "publicly accessible, in a public subnet": {
      diagram: inSubnet("public", { publiclyAccessible: true }).edge("user", "db").done(),
      expect: [{ variant: "open", about: "db" }],
    },
    "publicly accessible, in a private subnet": {
      diagram: inSubnet("private", { publiclyAccessible: true }).done(),
      expect: [{ variant: "setting", about: "db" }],
    },
    "a public subnet alone": {
      diagram: inSubnet("public").done(),
      expect: [{ variant: "subnet", about: "db" }],
    },
  },
});
