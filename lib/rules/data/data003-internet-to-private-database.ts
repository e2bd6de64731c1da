import { diagram } from "@/lib/model/build";
import { defineRule, notReachable, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { databases, internetCallers } from "../kinds";
import { insertInto, privateSubnetOf, suggest } from "../plan";
import { isCutOff } from "../way-out";
import { bringInside, callFromOutside, outsideCallers } from "./outside";

const isOnInternet = ({ kind }: NodeFacts) => internetCallers.some((caller) => caller === kind);

export const rule = defineRule({
  id: "DATA003",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.html",
  ],
  exams: ["SAA"],
  situations: { private: notReachable, outside: notReachable },
  call: {
    on: [
      { source: internetCallers, target: databases },
      { source: outsideCallers, target: ["rds"] },
    ],
    check({ source, target }) {
      if (target.isPubliclyReachable) return undefined;
      if (isOnInternet(source)) return "private";
      return isCutOff(source, target) ? "outside" : undefined;
    },
  },
  fixes(call, variant) {
    const { target } = call;
    if (variant === "outside") return bringInside(call);
    const home = privateSubnetOf(target.vpc)?.id ?? target.vpc?.id;
    return [
      suggest(
        "insertApiAndLambda",
        insertInto(call, [
          {
            ref: "new:api-gateway",
            kind: "api-gateway",
            props: {},
            parent: target.container("region")?.id,
          },
          {
            ref: "new:lambda",
            kind: "lambda",
            props: home ? {} : { attached: true },
            parent: home,
          },
        ]),
      ),
    ];
  },
});

const to = (props = {}) =>
  diagram()
    .node("vpc", "vpc")
    .node("net", "subnet", { access: "public" }, { parent: "vpc" })
    .node("user", "internet-user")
    .node("db", "rds", props, { parent: "net" })
    .edge("user", "db")
    .done();

export const examples = (): RuleExamples<"private" | "outside"> => ({
  valid: {
    "a publicly accessible database": { diagram: to({ publiclyAccessible: true }) },
    "an office over a VPN": {
      diagram: callFromOutside("on-premises", "rds", { connection: "vpn" }),
    },
  },
  invalid: {
    "a database with default settings": {
      diagram: to(),
      expect: [{ variant: "private", about: "user->db" }],
    },
    "an office with no line into AWS": {
      diagram: callFromOutside("on-premises", "rds", { connection: "none" }),
      expect: [{ variant: "outside", about: "who->it" }],
    },
    "a workflow, which runs outside VPCs": {
      diagram: callFromOutside("step-functions", "rds"),
      expect: [{ variant: "outside", about: "who->it" }],
    },
  },
});
