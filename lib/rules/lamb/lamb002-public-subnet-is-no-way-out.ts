import { diagram } from "@/lib/model/build";
import type { FixEdit } from "@/lib/model/edits";
import { type Call, isApi } from "../call";
import { defineRule, notReachable, type RuleExamples } from "../define";
import { hasEndpointFor } from "../derive";
import { api, lambda, publicSites, services } from "../kinds";
import { privateSubnetOf, safe } from "../plan";
import { isFunctionInPublicSubnet } from "../way-out";

export const rule = defineRule({
  id: "LAMB002",
  stage: "missing",
  docs: ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html"],
  exams: ["SAA", "DVA"],
  situations: { publicSubnet: { ...notReachable, label: "egressMissing" } },
  call: {
    on: [{ source: lambda, target: [...api, ...services, ...lambda, ...publicSites] }],
    check({ source, target }) {
      if (!isFunctionInPublicSubnet(source)) return undefined;
      // A function is invoked through the Lambda API; its own URL is another rule's.
      const isReached =
        target.kind === "lambda" ? target.get("functionUrl") !== true : target.isPubliclyReachable;
      if (!isReached) return undefined;
      if (isApi(target)) return "publicSubnet";
      return hasEndpointFor(source, target.kind) ? undefined : "publicSubnet";
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

const inSubnet = (access: string, kind = "api-gateway") =>
  diagram()
    .node("vpc", "vpc")
    .node("net", "subnet", { access }, { parent: "vpc" })
    .node("fn", "lambda", {}, { parent: "net" })
    .node("it", kind)
    .edge("fn", "it");

export const examples = (): RuleExamples<"publicSubnet"> => ({
  valid: {
    "a private subnet": { diagram: inSubnet("private").done() },
    "a public subnet and a gateway endpoint": {
      diagram: inSubnet("public", "s3")
        .node("gate", "gateway-endpoint", { service: "s3" }, { parent: "vpc" })
        .done(),
    },
  },
  invalid: {
    "a public subnet": {
      diagram: inSubnet("public").done(),
      expect: [{ variant: "publicSubnet", about: "fn->it" }],
    },
    "a public subnet and a service on the internet": {
      diagram: inSubnet("public", "external-api").done(),
      expect: [{ variant: "publicSubnet", about: "fn->it" }],
    },
  },
});
