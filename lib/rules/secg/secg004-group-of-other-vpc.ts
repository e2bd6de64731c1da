import { resources } from "@/lib/catalog";
import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { isInOtherVpc } from "../network";
import { suggest } from "../plan";
import { carriedGroupsOf } from "../security";

const associatedVpcs = (group: NodeFacts) =>
  group.get<readonly { readonly vpc: string }[] | null>("vpcs") ?? [];

/** A group it carries that neither belongs to its VPC nor has been associated with it. */
const strangeGroupOf = (node: NodeFacts): NodeFacts | undefined =>
  carriedGroupsOf(node).find(
    (group) =>
      isInOtherVpc(node, group) && !associatedVpcs(group).some(({ vpc }) => vpc === node.vpc?.id),
  );

export const rule = defineRule({
  id: "SECG004",
  stage: "wrong",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-assoc.html",
  ],
  exams: ["ANS"],
  situations: { otherVpc: { status: "wrong", severity: "error", label: "wrongPlace" } },
  node: {
    kinds: resources.filter(({ props }) => "securityGroups" in props).map(({ kind }) => kind),
    check: (node) => (strangeGroupOf(node) ? "otherVpc" : undefined),
  },
  nodeFixes(node) {
    const group = strangeGroupOf(node);
    if (!group || !node.vpc) return [];
    const props = { vpcs: [...associatedVpcs(group), { vpc: node.vpc.id }] };
    return [
      suggest("associateGroup", [{ op: "setProps", node: group.id, props }], {
        group: { node: group.id },
      }),
    ];
  },
});

const carrying = (vpcs: readonly { readonly vpc: string }[]) =>
  diagram()
    .node("shop", "vpc", {}, { label: "shop-vpc" })
    .node("shared", "vpc", {}, { label: "shared-vpc", position: { x: 600, y: 0 } })
    .node("sg", "security-group", { vpcs }, { parent: "shared", label: "shared-sg" })
    .node("app", "ec2", { securityGroups: [{ group: "sg" }] }, { parent: "shop", label: "orders" })
    .done();

export const examples = (): RuleExamples<"otherVpc"> => ({
  valid: {
    "a group associated with the VPC": { diagram: carrying([{ vpc: "shop" }]) },
  },
  invalid: {
    "a group of another VPC": {
      diagram: carrying([]),
      expect: [{ variant: "otherVpc", about: "app" }],
    },
  },
});
