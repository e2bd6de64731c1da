import { diagram } from "@/lib/model/build";
import { defineRule, direct, type RuleExamples } from "../define";
import { api, vpcCallers } from "../kinds";
import { lacksPublicAddress } from "../way-out";

export const rule = defineRule({
  id: "PAPI008",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-endpoint-types.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html",
  ],
  exams: ["SAA"],
  situations: { nat: direct, natAssumed: direct, internetGateway: direct },
  call: {
    on: [{ source: vpcCallers, target: api }],
    check({ source, target }) {
      if (!source.isInVpc || !target.isPubliclyReachable) return undefined;
      const { value, source: from } = source.egress;
      if (value === "igw") return lacksPublicAddress(source) ? undefined : "internetGateway";
      return value === "nat" ? (from === "assumed" ? "natAssumed" : "nat") : undefined;
    },
  },
});

const from = (access: string, withNat = false) => {
  const built = diagram()
    .node("vpc", "vpc")
    .node("net", "subnet", { access }, { parent: "vpc" })
    .node("box", "ec2", {}, { parent: "net" })
    .node("api", "api-gateway")
    .edge("box", "api");
  return (withNat ? built.node("nat", "nat-gateway", {}, { parent: "vpc" }) : built).done();
};

export const examples = (): RuleExamples<"nat" | "natAssumed" | "internetGateway"> => ({
  valid: { "an isolated subnet": { diagram: from("isolated") } },
  invalid: {
    "a NAT gateway is drawn": {
      diagram: from("private", true),
      expect: [{ variant: "nat", about: "box->api" }],
    },
    "a NAT gateway is assumed": {
      diagram: from("private"),
      expect: [{ variant: "natAssumed", about: "box->api" }],
    },
    "a public subnet": {
      diagram: from("public"),
      expect: [{ variant: "internetGateway", about: "box->api" }],
    },
  },
});
