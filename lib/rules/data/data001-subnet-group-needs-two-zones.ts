import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import { zonesOf } from "../elbx/zones";
import { spannedSubnets } from "../exposure";
import type { NodeFacts } from "../facts";
import { type Plan, safe } from "../plan";

type Listed = readonly { readonly subnet: string }[];

const listOf = (database: NodeFacts) => database.get<Listed | null>("subnets") ?? [];

/** Whether the stated subnets lie in one Availability Zone; a single subnet lies in one for sure. */
function liesInOneZone(database: NodeFacts): boolean {
  const spanned = new Set(spannedSubnets(database));
  if (spanned.size === 0 || spanned.size < listOf(database).length) return false;
  if (database.subnet) spanned.add(database.subnet);
  return spanned.size === 1 || zonesOf(database)?.size === 1;
}

/** Adds a drawn subnet of the same VPC that states another zone. */
function addSubnet(database: NodeFacts): readonly Plan[] {
  const zones = zonesOf(database);
  const [first] = spannedSubnets(database);
  if (!zones || !first) return [];
  const other = database.diagram.within(first.vpc, "subnet").find((subnet) => {
    const zone = subnet.get<string | null>("az");
    return zone && !zones.has(zone) && subnet.get("access") === first.get("access");
  });
  if (!other) return [];
  const subnets = [...listOf(database).map(({ subnet }) => ({ subnet })), { subnet: other.id }];
  return [safe("addSubnet", [{ op: "setProps", node: database.id, props: { subnets } }])];
}

export const rule = defineRule({
  id: "DATA001",
  stage: "wrong",
  docs: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
  ],
  exams: ["SAA"],
  situations: { oneZone: { status: "wrong", severity: "error", label: "wrongPlace" } },
  node: {
    kinds: ["rds"],
    check: (database) => (liesInOneZone(database) ? "oneZone" : undefined),
  },
  nodeFixes: addSubnet,
});

const listing = (zones: readonly (string | undefined)[], ...listed: readonly number[]) => {
  const built = diagram().node("vpc", "vpc");
  for (const [i, az] of zones.entries()) {
    const props = { access: "private", ...(az !== undefined && { az }) };
    built.node(`net-${i}`, "subnet", props, { parent: "vpc", label: `private-${i}` });
  }
  return built
    .node(
      "db",
      "rds",
      { subnets: listed.map((i) => ({ subnet: `net-${i}` })) },
      { parent: "vpc", label: "orders-db" },
    )
    .done();
};

export const examples = (): RuleExamples<"oneZone"> => ({
  valid: {
    "subnets in two zones": { diagram: listing(["us-east-1a", "us-east-1b"], 0, 1) },
    "no subnet group is stated": { diagram: listing(["us-east-1a"]) },
    "zones that are not known": { diagram: listing([undefined, undefined], 0, 1) },
    "a subnet that is not drawn": {
      diagram: diagram()
        .node("db", "rds", { subnets: [{ subnet: "elsewhere" }] })
        .done(),
    },
  },
  invalid: {
    "two subnets of one zone": {
      diagram: listing(["us-east-1a", "us-east-1a", "us-east-1b"], 0, 1),
      expect: [{ variant: "oneZone", about: "db" }],
    },
    "a single subnet": {
      diagram: listing([undefined], 0),
      expect: [{ variant: "oneZone", about: "db" }],
    },
    "two subnets in the frame of one zone": {
      diagram: diagram()
        .node("vpc", "vpc")
        .node("az", "availability-zone", { name: "us-east-1a" }, { parent: "vpc" })
        .node("one", "subnet", { access: "private" }, { parent: "az" })
        .node("two", "subnet", { access: "private" }, { parent: "az" })
        .node("db", "rds", { subnets: [{ subnet: "two" }] }, { parent: "one", label: "orders-db" })
        .done(),
      expect: [{ variant: "oneZone", about: "db" }],
    },
  },
});
