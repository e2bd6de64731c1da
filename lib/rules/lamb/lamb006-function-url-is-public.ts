import { diagram } from "@/lib/model/build";
import { defineRule, notReachable, type RuleExamples } from "../define";
import { hasEndpointFor } from "../derive";
import { lambda } from "../kinds";
import { suggest } from "../plan";
import { hasWayOut, insertServiceEndpoint, natFor } from "../way-out";

export const rule = defineRule({
  id: "LAMB006",
  stage: "missing",
  docs: [
    "https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-endpoints.html",
  ],
  exams: ["DVA"],
  situations: { noWayOut: { ...notReachable, label: "egressMissing" } },
  call: {
    on: [{ source: ["vpc-client", "ec2", "fargate", ...lambda], target: lambda }],
    check({ source, target }) {
      if (target.get("functionUrl") !== true || !source.isInVpc || hasWayOut(source)) {
        return undefined;
      }
      // With an endpoint for Lambda drawn, the line may well mean its Invoke API.
      return hasEndpointFor(source, "lambda") ? undefined : "noWayOut";
    },
  },
  fixes: (call) => [
    suggest("useInvokeApi", [
      { op: "setProps", node: call.target.id, props: { functionUrl: false } },
      ...insertServiceEndpoint(call, "lambda"),
    ]),
    ...natFor(call.source, call.target),
  ],
});

const from = (access: string) =>
  diagram()
    .node("vpc", "vpc")
    .node("net", "subnet", { access }, { parent: "vpc" })
    .node("app", "ec2", {}, { parent: "net", label: "checkout" })
    .node("fn", "lambda", { functionUrl: true }, { label: "price-list" })
    .edge("app", "fn");

export const examples = (): RuleExamples<"noWayOut"> => ({
  valid: {
    "a private subnet, with a NAT gateway as assumed": { diagram: from("private").done() },
    "an endpoint for the Lambda API": {
      diagram: from("isolated")
        .node("vpce", "vpc-endpoint", { service: "lambda" }, { parent: "net" })
        .done(),
    },
    "a caller on the internet": {
      diagram: diagram()
        .node("user", "internet-user")
        .node("fn", "lambda", { functionUrl: true })
        .edge("user", "fn")
        .done(),
    },
  },
  invalid: {
    "an isolated subnet": {
      diagram: from("isolated").done(),
      expect: [{ variant: "noWayOut", about: "app->fn" }],
    },
    "a function in a public subnet": {
      diagram: diagram()
        .node("vpc", "vpc")
        .node("net", "subnet", { access: "public" }, { parent: "vpc" })
        .node("caller", "lambda", {}, { parent: "net", label: "checkout" })
        .node("fn", "lambda", { functionUrl: true }, { label: "price-list" })
        .edge("caller", "fn")
        .done(),
      expect: [{ variant: "noWayOut", about: "caller->fn" }],
    },
  },
});
