import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples, reached } from "../define";
import { balancers, compute, databases, endpoint, vpcCallers } from "../kinds";
import { isInOtherVpc } from "../network";
import { admits } from "../security";

export const rule = defineRule({
  id: "EC2N004",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/how-it-works.html",
  ],
  exams: ["SAA"],
  situations: { localRoute: reached },
  call: {
    on: [
      {
        source: [...vpcCallers, "cloud-map"],
        target: [...compute, ...databases, ...balancers, ...endpoint, "vpc-client"],
      },
      { source: ["rds-proxy"], target: ["rds"] },
      { source: balancers, target: ["eks-cluster", "ecs-cluster", "auto-scaling-group"] },
    ],
    check({ source, target }) {
      const isInVpc = source.isInVpc || source.kind === "cloud-map";
      if (!isInVpc || !target.isInVpc || isInOtherVpc(source, target)) return undefined;
      return admits(target, source) ? "localRoute" : undefined;
    },
  },
});

const proxied = () =>
  diagram()
    .node("a", "vpc")
    .node("pool", "rds-proxy", {}, { parent: "a" })
    .node("db", "rds", {}, { parent: "a" })
    .edge("pool", "db")
    .done();

const grouped = () =>
  diagram()
    .node("a", "vpc")
    .node("lb", "alb", {}, { parent: "a" })
    .node("pods", "eks-cluster", {}, { parent: "a" })
    .edge("lb", "pods")
    .done();

const between = (vpc: string) =>
  diagram()
    .node("a", "vpc")
    .node("b", "vpc")
    .node("app", "ec2", {}, { parent: "a" })
    .node("db", "rds", {}, { parent: vpc })
    .edge("app", "db")
    .done();

export const examples = (): RuleExamples<"localRoute"> => ({
  valid: { "two VPCs": { diagram: between("b") } },
  invalid: {
    "one VPC": { diagram: between("a"), expect: [{ variant: "localRoute", about: "app->db" }] },
    "a proxy and its database": {
      diagram: proxied(),
      expect: [{ variant: "localRoute", about: "pool->db" }],
    },
    "a load balancer and the pods of a cluster": {
      diagram: grouped(),
      expect: [{ variant: "localRoute", about: "lb->pods" }],
    },
  },
});
