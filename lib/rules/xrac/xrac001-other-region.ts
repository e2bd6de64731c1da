import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import type { TextData } from "../types";

const crosses = { status: "warn", severity: "warning", label: "crossRegion" } as const;

/** What joins networks, and what serves the whole world, may well span Regions. */
const spanning: ReadonlySet<string> = new Set(["network", "container", "gateway"]);

/** Replication to another Region is there to cross it: databases, buckets, tables and event buses. */
const isCopy = (source: NodeFacts, target: NodeFacts): boolean =>
  source.kind === target.kind && ["database", "service"].includes(source.traits.role);

/** A Region goes by its label, else by its code. */
const nameOf = (region: NodeFacts): TextData[string] =>
  region.node.label === undefined
    ? (region.get<string | null>("code") ?? { node: region.id })
    : { node: region.id };

export const rule = defineRule({
  id: "XRAC001",
  stage: "warning",
  docs: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html",
  ],
  exams: ["SAA", "SAP"],
  situations: { call: crosses, endpoint: crosses },
  call: {
    on: [{ source: "any", target: "any" }],
    check({ edge, source, target, link }) {
      const here = source.region;
      const there = here === undefined ? undefined : target.region;
      if (there === undefined || here === there) return undefined;
      // A VPC link in another Region is not only slower but not possible, which VPCL011 tells.
      if (link || edge.kind !== "calls") return undefined;
      if (spanning.has(source.traits.role) || spanning.has(target.traits.role)) return undefined;
      if (source.is("cloudfront") || target.is("cloudfront")) return undefined;
      if (isCopy(source, target)) return undefined;
      return source.kind === "vpc-endpoint" ? "endpoint" : "call";
    },
  },
  data({ source, target }): TextData {
    const [from, to] = [source.container("region"), target.container("region")];
    return from && to ? { sourceRegion: nameOf(from), targetRegion: nameOf(to) } : {};
  },
});

const between = (home: string, source = "lambda", target = "dynamodb") =>
  diagram()
    .node("ireland", "region", { code: "eu-west-1" }, { label: "Ireland" })
    .node("virginia", "region", { code: "us-east-1" }, { label: "N. Virginia" })
    .node("a", source, {}, { label: "orders", parent: "ireland" })
    .node("b", target, {}, { label: "stock", parent: home })
    .edge("a", "b")
    .done();

export const examples = (): RuleExamples<"call" | "endpoint"> => ({
  valid: {
    "one Region": { diagram: between("ireland") },
    "no Region around one end": {
      diagram: diagram()
        .node("ireland", "region")
        .node("virginia", "region")
        .node("fn", "lambda", {}, { parent: "ireland" })
        .node("table", "dynamodb")
        .edge("fn", "table")
        .done(),
    },
    "a copy of a database": { diagram: between("virginia", "rds", "rds") },
    "a peering between Regions": { diagram: between("virginia", "vpc-peering", "transit-gateway") },
  },
  invalid: {
    "a function calls a table in another Region": {
      diagram: between("virginia"),
      expect: [{ variant: "call", about: "a->b" }],
    },
    "an endpoint for a service of another Region": {
      diagram: between("virginia", "vpc-endpoint", "sqs"),
      expect: [{ variant: "endpoint", about: "a->b" }],
    },
  },
});
