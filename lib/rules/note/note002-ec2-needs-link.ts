import { diagram } from "@/lib/model/build";
import { isPrivateApi } from "../call";
import { defineRule, linkMissing, type RuleExamples } from "../define";
import { api, balancers } from "../kinds";
import { privateChain } from "../private-chain";
import { workloadOf } from "./workload";

export const rule = defineRule({
  id: "NOTE002",
  stage: "impossible",
  bases: ["notes"],
  isFinal: true,
  docs: ["https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html"],
  exams: ["SAP"],
  situations: { instance: linkMissing, behindBalancer: linkMissing },
  call: {
    on: [{ source: api, target: ["ec2", ...balancers] }],
    // The notes speak of public APIs; a private one is judged as AWS documents it.
    check({ source, target }) {
      if (isPrivateApi(source) || workloadOf(target) !== "ec2") return undefined;
      return target.kind === "ec2" ? "instance" : "behindBalancer";
    },
  },
  fixes(call) {
    const [plan] = privateChain(call, call.source, call.target);
    if (!plan) return [];
    const { target } = call;
    const opened = target.kind !== "ec2" && target.isPubliclyReachable;
    const makeInternal = {
      op: "setProps",
      node: target.id,
      props: { scheme: "internal" },
    } as const;
    return [opened ? { ...plan, edits: [makeInternal, ...plan.edits] } : plan];
  },
});

export const examples = (): RuleExamples<"instance" | "behindBalancer"> => ({
  valid: {
    "a link on the way": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("link", "vpc-link")
        .node("alb", "alb")
        .node("box", "ec2")
        .edge("api", "link")
        .edge("link", "alb")
        .edge("alb", "box")
        .done(),
      basis: "notes",
    },
  },
  invalid: {
    "an instance, public or not": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("box", "ec2", { publicIp: true })
        .edge("api", "box")
        .done(),
      basis: "notes",
      expect: [{ variant: "instance", about: "api->box" }],
    },
    "an instance behind a public load balancer": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("alb", "alb", { scheme: "internet-facing" })
        .node("box", "ec2")
        .edge("api", "alb")
        .edge("alb", "box")
        .done(),
      basis: "notes",
      expect: [{ variant: "behindBalancer", about: "api->alb" }],
    },
  },
});
