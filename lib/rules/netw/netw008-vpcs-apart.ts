import { diagram } from "@/lib/model/build";
import { isPrivateApi } from "../call";
import { defineRule, notReachable, type RuleExamples } from "../define";
import { balancers, compute, databases, endpoint, initiators } from "../kinds";
import { areJoined, isInOtherVpc, peerBetween } from "../network";
import { joinPlans, vpcsOf } from "../network-plan";

export const rule = defineRule({
  id: "NETW008",
  stage: "missing",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-share-your-services.html",
  ],
  exams: ["SAA", "SAP", "ANS"],
  situations: { apart: notReachable },
  call: {
    on: [
      {
        source: initiators,
        target: [...compute, ...databases, ...balancers, ...endpoint, "vpc-client"],
      },
    ],
    check({ source, target, end }) {
      if (!isInOtherVpc(source, target) || areJoined(source, target)) return undefined;
      // Two peerings in a row, and an endpoint for a private API, have rules of their own.
      if (target.isPubliclyReachable || isPrivateApi(end)) return undefined;
      // A proxy stands in its database's VPC, whatever joins the two (DATA004).
      if (source.kind === "rds-proxy" && target.kind === "rds") return undefined;
      return peerBetween(source, target) ? undefined : "apart";
    },
  },
  data: vpcsOf,
  fixes: joinPlans,
});

const apart = () =>
  diagram()
    .node("web", "vpc", {}, { label: "web" })
    .node("data", "vpc", {}, { label: "data" })
    .node("app", "ec2", {}, { label: "app", parent: "web" })
    .node("db", "rds", {}, { label: "orders", parent: "data" })
    .edge("app", "db");

export const examples = (): RuleExamples<"apart"> => ({
  valid: {
    "a peering between them": {
      diagram: apart().node("pcx", "vpc-peering").edge("web", "pcx").edge("pcx", "data").done(),
    },
    "a transit gateway that parts of either are connected with": {
      diagram: apart().node("tgw", "transit-gateway").edge("app", "tgw").edge("tgw", "db").done(),
    },
    "a public address in the other VPC": {
      diagram: apart()
        .node("lb", "alb", { scheme: "internet-facing" }, { parent: "data" })
        .edge("app", "lb", { id: "over the internet" })
        .edge("app", "db", { kind: "annotates" })
        .done(),
    },
    "one end in no VPC that is drawn": {
      diagram: diagram()
        .node("web", "vpc")
        .node("app", "ec2", {}, { parent: "web" })
        .node("db", "rds")
        .edge("app", "db")
        .done(),
    },
  },
  invalid: {
    "nothing joins two VPCs": {
      diagram: apart().done(),
      expect: [{ variant: "apart", about: "app->db" }],
    },
    "a transit gateway that only one is attached to": {
      diagram: apart().node("tgw", "transit-gateway").edge("web", "tgw").done(),
      expect: [{ variant: "apart", about: "app->db" }],
    },
    "ranges that overlap": {
      diagram: diagram()
        .node("web", "vpc", { cidr: "10.0.0.0/16" }, { label: "web" })
        .node("data", "vpc", { cidr: "10.0.128.0/17" }, { label: "data" })
        .node("app", "fargate", {}, { label: "app", parent: "web" })
        .node("lb", "nlb", { scheme: "internal" }, { label: "orders-nlb", parent: "data" })
        .edge("app", "lb")
        .done(),
      expect: [{ variant: "apart", about: "app->lb" }],
    },
  },
});
