import { diagram } from "@/lib/model/build";
import { defineRule, notPossible, notReachable, type RuleExamples } from "../define";
import { isInOtherVpc } from "../network";
import { suggest } from "../plan";
import { isCutOff } from "../way-out";
import { bringInside, callFromOutside, outsideCallers } from "./outside";

export const rule = defineRule({
  id: "DATA004",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/rds-proxy.html",
  ],
  exams: ["DVA", "SAP"],
  situations: { otherVpc: { ...notPossible, label: "wrongPlace" }, outside: notReachable },
  call: {
    on: [
      { source: ["rds-proxy"], target: ["rds"] },
      { source: outsideCallers, target: ["rds-proxy"] },
    ],
    check({ source, target }) {
      if (source.kind === "rds-proxy") {
        return isInOtherVpc(source, target) ? "otherVpc" : undefined;
      }
      return isCutOff(source, target) ? "outside" : undefined;
    },
  },
  fixes(call, variant) {
    const { source, target } = call;
    if (variant === "outside") return bringInside(call);
    const home = target.subnet?.id ?? target.vpc?.id;
    return [suggest("moveProxy", [{ op: "moveNode", node: source.id, parent: home }])];
  },
});

const between = (home: "shop" | "data") =>
  diagram()
    .node("shop", "vpc", {}, { label: "shop-vpc" })
    .node("data", "vpc", {}, { label: "data-vpc" })
    .node("pool", "rds-proxy", {}, { parent: home, label: "pool" })
    .node("db", "rds", {}, { parent: "data", label: "orders-db" })
    .edge("pool", "db");

export const examples = (): RuleExamples<"otherVpc" | "outside"> => ({
  valid: {
    "a proxy beside its database": { diagram: between("data").done() },
    "an office over a VPN": {
      diagram: callFromOutside("on-premises", "rds-proxy", { connection: "vpn" }),
    },
  },
  invalid: {
    "a proxy in another VPC": {
      diagram: between("shop").done(),
      expect: [{ variant: "otherVpc", about: "pool->db" }],
    },
    "an office with no line into AWS": {
      diagram: callFromOutside("on-premises", "rds-proxy", { connection: "none" }),
      expect: [{ variant: "outside", about: "who->it" }],
    },
    "a workflow, which runs outside VPCs": {
      diagram: callFromOutside("step-functions", "rds-proxy"),
      expect: [{ variant: "outside", about: "who->it" }],
    },
  },
});
