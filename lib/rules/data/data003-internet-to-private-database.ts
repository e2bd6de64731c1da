import { diagram } from "@/lib/model/build";
import { defineRule, notReachable, type RuleExamples } from "../define";
import { databases } from "../kinds";
import { insertInto, privateSubnetOf, suggest } from "../plan";

export const rule = defineRule({
  id: "DATA003",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.html",
  ],
  exams: ["SAA"],
  situations: { private: notReachable },
  call: {
    on: [{ source: ["internet-user"], target: databases }],
    check: ({ target }) => (target.isPubliclyReachable ? undefined : "private"),
  },
  fixes(call) {
    const { target } = call;
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

export const examples = (): RuleExamples<"private"> => ({
  valid: { "a publicly accessible database": { diagram: to({ publiclyAccessible: true }) } },
  invalid: {
    "a database with default settings": {
      diagram: to(),
      expect: [{ variant: "private", about: "user->db" }],
    },
  },
});
