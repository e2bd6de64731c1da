import { diagram } from "@/lib/model/build";
import { defineRule, direct, type RuleExamples } from "../define";
import { api, compute } from "../kinds";
import { asSuggestion, privateChain } from "../private-chain";

export const rule = defineRule({
  id: "APIGW008",
  stage: "warning",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/setup-http-integrations.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-nlb-for-vpclink-using-console.html",
  ],
  exams: ["SAA"],
  situations: { exposed: { ...direct, status: "warn", severity: "warning", label: "exposed" } },
  call: {
    on: [{ source: api, target: compute }],
    check({ target }) {
      if (!target.isPubliclyReachable) return undefined;
      return target.kind === "ec2" || target.get("entry") === "none" ? "exposed" : undefined;
    },
  },
  fixes: (call) =>
    asSuggestion(
      "makePrivateWithLink",
      [{ op: "setProps", node: call.target.id, props: { publicIp: false } }],
      privateChain(call, call.source, call.target),
    ),
});

export const examples = (): RuleExamples<"exposed"> => ({
  valid: {
    "a private instance": {
      diagram: diagram().node("api", "api-gateway").node("box", "ec2").edge("api", "box").done(),
    },
  },
  invalid: {
    "an instance in a public subnet": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("vpc", "vpc")
        .node("net", "subnet", { access: "public" }, { parent: "vpc" })
        .node("box", "ec2", { publicIp: true }, { parent: "net" })
        .edge("api", "box")
        .done(),
      expect: [{ variant: "exposed", about: "api->box" }],
    },
    "an ECS task with a public address and no load balancer": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("task", "fargate", { platform: "ecs", entry: "none", publicIp: true })
        .edge("api", "task")
        .done(),
      expect: [{ variant: "exposed", about: "api->task" }],
    },
  },
});
