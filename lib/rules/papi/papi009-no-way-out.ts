import { diagram } from "@/lib/model/build";
import { apiTypeOf } from "../call";
import { defineRule, notReachable, type RuleExamples } from "../define";
import { api, vpcCallers } from "../kinds";
import { insertInto, newEndpoint, type Plan, suggest } from "../plan";

export const rule = defineRule({
  id: "PAPI009",
  stage: "missing",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html",
    "https://repost.aws/knowledge-center/api-gateway-vpc-connections",
  ],
  exams: ["SAP", "ANS"],
  situations: { isolated: { ...notReachable, label: "egressMissing" } },
  call: {
    on: [{ source: vpcCallers, target: api }],
    check: ({ source, target }) =>
      source.isInVpc && target.isPubliclyReachable && source.egress.value === "none"
        ? "isolated"
        : undefined,
  },
  fixes(call): readonly Plan[] {
    const { source, target } = call;
    const plans: Plan[] = [];
    if (source.subnet && source.vpc) {
      plans.push(
        suggest("addNatGateway", [
          {
            op: "addNode",
            ref: "new:nat-gateway",
            kind: "nat-gateway",
            props: {},
            parent: source.vpc.id,
            between: [source.id, target.id],
          },
          { op: "setProps", node: source.subnet.id, props: { access: "private" } },
        ]),
      );
    }
    if (apiTypeOf(target) === "REST") {
      const props = { endpointType: "private", resourcePolicy: "sourceVpce" };
      plans.push(
        suggest("makePrivateWithEndpoint", [
          { op: "setProps", node: target.id, props },
          ...insertInto(call, [newEndpoint(source)]),
        ]),
      );
    }
    return plans;
  },
});

const from = (access: string) =>
  diagram()
    .node("vpc", "vpc")
    .node("net", "subnet", { access }, { parent: "vpc" })
    .node("box", "ec2", {}, { parent: "net" })
    .node("api", "api-gateway")
    .edge("box", "api")
    .done();

export const examples = (): RuleExamples<"isolated"> => ({
  valid: { "a private subnet": { diagram: from("private") } },
  invalid: {
    "an isolated subnet": {
      diagram: from("isolated"),
      expect: [{ variant: "isolated", about: "box->api" }],
    },
  },
});
