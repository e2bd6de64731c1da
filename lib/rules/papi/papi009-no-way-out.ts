import { diagram } from "@/lib/model/build";
import type { Props } from "@/lib/model/types";
import { apiTypeOf } from "../call";
import { defineRule, notReachable, type RuleExamples } from "../define";
import { api, vpcCallers } from "../kinds";
import { insertInto, newEndpoint, type Plan, suggest } from "../plan";
import { lacksPublicAddress, natFor } from "../way-out";

const noWay = { ...notReachable, label: "egressMissing" } as const;

export const rule = defineRule({
  id: "PAPI009",
  stage: "missing",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html",
    "https://repost.aws/knowledge-center/api-gateway-vpc-connections",
  ],
  exams: ["SAP", "ANS"],
  situations: { isolated: noWay, noAddress: noWay },
  call: {
    on: [{ source: vpcCallers, target: api }],
    check({ source, target }) {
      if (!source.isInVpc || !target.isPubliclyReachable) return undefined;
      if (lacksPublicAddress(source)) return "noAddress";
      return source.egress.value === "none" ? "isolated" : undefined;
    },
  },
  fixes(call): readonly Plan[] {
    const { source, target } = call;
    const plans: Plan[] = [...natFor(source, target)];
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

const from = (access: string, props: Props = {}) =>
  diagram()
    .node("vpc", "vpc")
    .node("net", "subnet", { access }, { parent: "vpc" })
    .node("box", "ec2", props, { parent: "net" })
    .node("api", "api-gateway")
    .edge("box", "api")
    .done();

export const examples = (): RuleExamples<"isolated" | "noAddress"> => ({
  valid: { "a private subnet": { diagram: from("private") } },
  invalid: {
    "an isolated subnet": {
      diagram: from("isolated"),
      expect: [{ variant: "isolated", about: "box->api" }],
    },
    "a public subnet and no public address": {
      diagram: from("public", { publicIp: false }),
      expect: [{ variant: "noAddress", about: "box->api" }],
    },
  },
});
