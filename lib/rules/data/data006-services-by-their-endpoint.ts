import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples, reached } from "../define";
import { servesService } from "../derive";
import { services, vpcCallers } from "../kinds";

export const rule = defineRule({
  id: "DATA006",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html",
  ],
  exams: ["SAA"],
  situations: { throughEndpoint: reached, throughInternetPath: reached },
  call: {
    on: [
      { source: vpcCallers, target: services },
      { source: ["vpc-endpoint"], target: services },
    ],
    check({ source, target, facts }) {
      if (source.kind === "vpc-endpoint") {
        return servesService(source, target.kind) ? "throughEndpoint" : undefined;
      }
      if (!source.isInVpc) return undefined;
      const hasEndpoint = facts
        .within(source.vpc, "vpc-endpoint")
        .some((node) => servesService(node, target.kind));
      if (hasEndpoint) return "throughEndpoint";
      return source.egress.value === "none" ? undefined : "throughInternetPath";
    },
  },
});

const to = (withEndpoint: boolean) => {
  const built = diagram()
    .node("vpc", "vpc")
    .node("net", "subnet", { access: withEndpoint ? "isolated" : "private" }, { parent: "vpc" })
    .node("box", "ec2", {}, { parent: "net" })
    .node("queue", "sqs")
    .edge("box", "queue");
  return (
    withEndpoint ? built.node("vpce", "vpc-endpoint", { service: "sqs" }, { parent: "net" }) : built
  ).done();
};

export const examples = (): RuleExamples<"throughEndpoint" | "throughInternetPath"> => ({
  valid: {
    "an isolated subnet without an endpoint": {
      diagram: diagram()
        .node("vpc", "vpc")
        .node("net", "subnet", { access: "isolated" }, { parent: "vpc" })
        .node("box", "ec2", {}, { parent: "net" })
        .node("queue", "sqs")
        .edge("box", "queue")
        .done(),
    },
  },
  invalid: {
    "an endpoint for the service": {
      diagram: to(true),
      expect: [{ variant: "throughEndpoint", about: "box->queue" }],
    },
    "a NAT gateway, as assumed": {
      diagram: to(false),
      expect: [{ variant: "throughInternetPath", about: "box->queue" }],
    },
  },
});
