import { diagram } from "@/lib/model/build";
import { defineRule, notReachable, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { vpcCallers } from "../kinds";
import { isInOtherVpc } from "../network";
import { replaceBy } from "../network-plan";
import { suggest } from "../plan";

type From = "onPremises" | "transitGateway" | "otherVpc";

function fromOutside(caller: NodeFacts, endpoint: NodeFacts): From | undefined {
  if (caller.kind === "on-premises") return "onPremises";
  if (caller.kind === "transit-gateway") return "transitGateway";
  return isInOtherVpc(caller, endpoint) ? "otherVpc" : undefined;
}

export const rule = defineRule({
  id: "NETW007",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html",
  ],
  exams: ["SAA", "SAP", "ANS"],
  situations: {
    onPremises: notReachable,
    transitGateway: notReachable,
    otherVpc: notReachable,
  },
  call: {
    on: [
      {
        source: [...vpcCallers, "on-premises", "transit-gateway"],
        target: ["gateway-endpoint"],
      },
    ],
    check: ({ source, target }) => fromOutside(source, target),
  },
  fixes: ({ target }) => [
    suggest(
      "replaceByInterfaceEndpoint",
      replaceBy(target, "vpc-endpoint", { service: target.get("service") }),
    ),
  ],
});

const from = (caller: string, parent?: string) =>
  diagram()
    .node("vpc", "vpc", {}, { label: "shop" })
    .node("office", "vpc", {}, { label: "office" })
    .node("it", caller, {}, parent === undefined ? {} : { parent })
    .node("route", "gateway-endpoint", {}, { label: "s3-route", parent: "vpc" })
    .node("photos", "s3", {}, { label: "photos" })
    .edge("it", "route")
    .edge("route", "photos");

export const examples = (): RuleExamples<From> => ({
  valid: { "from its own VPC": { diagram: from("ec2", "vpc").done() } },
  invalid: {
    "a company network": {
      diagram: from("on-premises").done(),
      expect: [{ variant: "onPremises", about: "it->route" }],
    },
    "a transit gateway": {
      diagram: from("transit-gateway").edge("office", "it").done(),
      expect: [{ variant: "transitGateway", about: "it->route" }],
    },
    "another VPC": {
      diagram: from("ec2", "office").done(),
      expect: [{ variant: "otherVpc", about: "it->route" }],
    },
  },
});
