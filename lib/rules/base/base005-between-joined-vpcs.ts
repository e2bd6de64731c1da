import { diagram } from "@/lib/model/build";
import { isPrivateApi } from "../call";
import { defineRule, type RuleExamples, reached } from "../define";
import { balancers, compute, databases, endpoint, initiators } from "../kinds";
import { areJoined, hubBetween, isInOtherVpc } from "../network";
import { vpcsOf } from "../network-plan";
import { admits } from "../security";
import type { TextData } from "../types";
import { hasWayOut } from "../way-out";

export const rule = defineRule({
  id: "BASE005",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html",
    "https://docs.aws.amazon.com/vpc/latest/tgw/what-is-transit-gateway.html",
  ],
  exams: ["SAA", "SAP", "ANS"],
  situations: { joined: reached, line: reached, internet: reached },
  call: {
    on: [
      {
        source: [...initiators, ...balancers],
        target: [...compute, ...databases, ...balancers, ...endpoint, "vpc-client"],
      },
    ],
    check({ source, target, end }) {
      // How a private API is reached from a joined VPC is told by the rules of private APIs.
      if (!isInOtherVpc(source, target) || isPrivateApi(end)) return undefined;
      if (!admits(target, source)) return undefined;
      if (areJoined(source, target)) return hubBetween(source, target) ? "joined" : "line";
      return target.isPubliclyReachable && hasWayOut(source) ? "internet" : undefined;
    },
  },
  data(call): TextData {
    const hub = hubBetween(call.source, call.target);
    return { ...vpcsOf(call), ...(hub && { hub: { node: hub.id } }) };
  },
});

const twoVpcs = (target = "rds", props = {}) =>
  diagram()
    .node("web", "vpc", {}, { label: "web" })
    .node("data", "vpc", {}, { label: "data" })
    .node("app", "ec2", {}, { label: "app", parent: "web" })
    .node("it", target, props, { label: "orders", parent: "data" })
    .edge("app", "it");

export const examples = (): RuleExamples<"joined" | "line" | "internet"> => ({
  valid: {
    "nothing joins the VPCs": { diagram: twoVpcs().done() },
    "two peerings in a row": {
      diagram: twoVpcs()
        .node("hub", "vpc")
        .node("one", "vpc-peering")
        .node("two", "vpc-peering")
        .edge("web", "one")
        .edge("one", "hub")
        .edge("hub", "two")
        .edge("two", "data")
        .done(),
    },
  },
  invalid: {
    "a transit gateway joins them": {
      diagram: twoVpcs()
        .node("tgw", "transit-gateway", {}, { label: "company-tgw" })
        .edge("web", "tgw")
        .edge("data", "tgw")
        .done(),
      expect: [{ variant: "joined", about: "app->it" }],
    },
    "a bare line between the VPCs": {
      diagram: twoVpcs().edge("web", "data").done(),
      expect: [{ variant: "line", about: "app->it" }],
    },
    "a public load balancer in another VPC": {
      diagram: twoVpcs("alb", { scheme: "internet-facing" }).done(),
      expect: [{ variant: "internet", about: "app->it" }],
    },
  },
});
