import { diagram } from "@/lib/model/build";
import { isBalancer } from "../call";
import { defineRule, type RuleExamples, reached } from "../define";
import { balancers, compute, databases, endpoint, vpcCallers } from "../kinds";

const inVpc = [...balancers, ...compute, ...databases, ...endpoint, "vpc-client"] as const;

export const rule = defineRule({
  id: "BASE002",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/vpn-connections.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html",
  ],
  exams: ["SAA", "ANS"],
  situations: { in: reached, out: reached, fromVpc: reached },
  call: {
    on: [
      { source: ["on-premises"], target: inVpc },
      { source: vpcCallers, target: ["on-premises"] },
    ],
    check({ source, target }) {
      const [office, inside] = source.kind === "on-premises" ? [source, target] : [target, source];
      if (office.get("connection") === "none" || !inside.isInVpc) return undefined;
      if (office === source) return "in";
      return isBalancer(inside) ? "out" : "fromVpc";
    },
  },
});

const between = (connection: string) =>
  diagram()
    .node("office", "on-premises", { connection })
    .node("db", "rds")
    .edge("office", "db")
    .done();

export const examples = (): RuleExamples<"in" | "out" | "fromVpc"> => ({
  valid: { "no line into AWS": { diagram: between("none") } },
  invalid: {
    "a company network over a VPN": {
      diagram: between("vpn"),
      expect: [{ variant: "in", about: "office->db" }],
    },
    "an instance that calls a company's server": {
      diagram: diagram()
        .node("app", "ec2")
        .node("office", "on-premises")
        .edge("app", "office")
        .done(),
      expect: [{ variant: "fromVpc", about: "app->office" }],
    },
    "a load balancer with addresses on premises": {
      diagram: diagram()
        .node("nlb", "nlb")
        .node("office", "on-premises")
        .edge("nlb", "office")
        .done(),
      expect: [{ variant: "out", about: "nlb->office" }],
    },
  },
});
