import { diagram } from "@/lib/model/build";
import type { FixEdit } from "@/lib/model/edits";
import { type Call, isApi } from "../call";
import { defineRule, notReachable, type RuleExamples } from "../define";
import { servesService } from "../derive";
import { api, lambda, services } from "../kinds";
import { privateSubnetOf, safe } from "../plan";

export const rule = defineRule({
  id: "LAMB002",
  stage: "missing",
  docs: ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html"],
  exams: ["SAA", "DVA"],
  situations: { publicSubnet: { ...notReachable, label: "egressMissing" } },
  call: {
    on: [{ source: lambda, target: [...api, ...services] }],
    check({ source, target, facts }) {
      if (!source.subnet || source.access.value !== "public" || !target.isPubliclyReachable) {
        return undefined;
      }
      if (isApi(target)) return "publicSubnet";
      const hasEndpoint = facts
        .within(source.vpc, "vpc-endpoint")
        .some((node) => servesService(node, target.kind));
      return hasEndpoint ? undefined : "publicSubnet";
    },
  },
  fixes: (call) => [safe("moveToPrivateSubnetWithNat", moveWithNat(call))],
});

/** A NAT gateway where the function stood, and the function in a private subnet. */
function moveWithNat({ source, target, facts }: Call): readonly FixEdit[] {
  const { vpc, subnet } = source;
  const home = privateSubnetOf(vpc);
  const between = [source.id, target.id] as const;
  const hasNat = facts.within(vpc, "nat-gateway").length > 0;
  const parent = subnet && { parent: subnet.id };
  const inVpc = vpc && { parent: vpc.id };
  return [
    ...(home
      ? []
      : [
          {
            op: "addNode" as const,
            ref: "new:subnet" as const,
            kind: "subnet",
            props: { access: "private" },
            ...inVpc,
            between,
          },
        ]),
    { op: "moveNode", node: source.id, parent: home?.id ?? "new:subnet" },
    ...(hasNat
      ? []
      : [
          {
            op: "addNode" as const,
            ref: "new:nat-gateway" as const,
            kind: "nat-gateway",
            props: {},
            ...parent,
            between,
          },
        ]),
  ];
}

const inSubnet = (access: string) =>
  diagram()
    .node("vpc", "vpc")
    .node("net", "subnet", { access }, { parent: "vpc" })
    .node("fn", "lambda", {}, { parent: "net" })
    .node("api", "api-gateway")
    .edge("fn", "api")
    .done();

export const examples = (): RuleExamples<"publicSubnet"> => ({
  valid: { "a private subnet": { diagram: inSubnet("private") } },
  invalid: {
    "a public subnet": {
      diagram: inSubnet("public"),
      expect: [{ variant: "publicSubnet", about: "fn->api" }],
    },
  },
});
