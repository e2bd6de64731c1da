import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { containers } from "../kinds";
import { lacksPublicAddress, outOfPublicSubnet } from "../way-out";
import { missingForImages } from "./image-endpoints";

const hasNoAddress = (node: NodeFacts) =>
  lacksPublicAddress(node) && missingForImages(node).length > 0 ? "noAddress" : undefined;

export const rule = defineRule({
  id: "CTNR005",
  stage: "warning",
  docs: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html",
  ],
  exams: ["SAA", "DVA"],
  situations: { noAddress: { status: "warn", severity: "warning", label: "egressMissing" } },
  call: {
    on: [{ source: "any", target: containers }],
    check: ({ target }) => hasNoAddress(target),
    subject: ({ target }) => target,
  },
  node: { kinds: containers, check: hasNoAddress },
  fixes: ({ target }) => outOfPublicSubnet(target),
  nodeFixes: outOfPublicSubnet,
});

const inSubnet = (access: string, props: Record<string, string | boolean>) =>
  diagram()
    .node("vpc", "vpc")
    .node("net", "subnet", { access }, { parent: "vpc" })
    .node("lb", "alb", { scheme: "internal" }, { parent: "vpc", label: "orders-lb" })
    .node("tasks", "fargate", { platform: "ecs", ...props }, { parent: "net", label: "orders" })
    .edge("lb", "tasks");

export const examples = (): RuleExamples<"noAddress"> => ({
  valid: {
    "a public address": { diagram: inSubnet("public", { publicIp: true }).done() },
    "a public address that is not stated": { diagram: inSubnet("public", {}).done() },
    "a private subnet": { diagram: inSubnet("private", { publicIp: false }).done() },
    "endpoints for the image": {
      diagram: inSubnet("public", { publicIp: false })
        .node("api", "vpc-endpoint", { service: "ecr.api" }, { parent: "net" })
        .node("dkr", "vpc-endpoint", { service: "ecr.dkr" }, { parent: "net" })
        .node("s3", "gateway-endpoint", { service: "s3" }, { parent: "vpc" })
        .done(),
    },
  },
  invalid: {
    "a public subnet and no public address": {
      diagram: inSubnet("public", { publicIp: false }).done(),
      expect: [{ variant: "noAddress", about: "tasks" }],
    },
  },
});
