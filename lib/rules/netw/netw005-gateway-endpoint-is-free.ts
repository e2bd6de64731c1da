import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples, reached } from "../define";
import { hasEndpointFor } from "../derive";
import { vpcCallers } from "../kinds";
import { endpointTo } from "../way-out";

export const rule = defineRule({
  id: "NETW005",
  stage: "hint",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-pricing.html",
  ],
  exams: ["SAA"],
  situations: { overNat: { ...reached, severity: "info" } },
  call: {
    on: [{ source: vpcCallers, target: ["s3", "dynamodb"] }],
    check({ source, target }) {
      if (!source.vpc || hasEndpointFor(source, target.kind)) return undefined;
      const { value, source: from } = source.egress;
      return value === "nat" && from !== "assumed" ? "overNat" : undefined;
    },
  },
  fixes: endpointTo,
});

const toBucket = () =>
  diagram()
    .node("vpc", "vpc")
    .node("back", "subnet", { access: "private" }, { label: "back", parent: "vpc" })
    .node("app", "ec2", {}, { label: "app", parent: "back" })
    .node("photos", "s3", {}, { label: "photos" })
    .edge("app", "photos");
const withNat = () => toBucket().node("nat", "nat-gateway", {}, { parent: "vpc" });

export const examples = (): RuleExamples<"overNat"> => ({
  valid: {
    "a NAT gateway that is only assumed": { diagram: toBucket().done() },
    "a gateway endpoint beside the NAT gateway": {
      diagram: withNat().node("s3-route", "gateway-endpoint", {}, { parent: "vpc" }).done(),
    },
  },
  invalid: {
    "a NAT gateway is drawn": {
      diagram: withNat().done(),
      expect: [{ variant: "overNat", about: "app->photos" }],
    },
  },
});
