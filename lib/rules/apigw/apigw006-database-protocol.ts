import { diagram } from "@/lib/model/build";
import { defineRule, notPossible, type RuleExamples } from "../define";
import { api, databases } from "../kinds";
import { insertInto, privateSubnetOf, suggest } from "../plan";

export const rule = defineRule({
  id: "APIGW006",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-integration-types.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.html",
  ],
  exams: ["SAA"],
  situations: { database: notPossible },
  call: {
    on: [{ source: api, target: databases }],
    check: () => "database",
  },
  fixes(call) {
    const { target } = call;
    const home = privateSubnetOf(target.vpc)?.id ?? target.vpc?.id;
    return [
      suggest(
        "insertAttachedLambda",
        insertInto(call, [
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

export const examples = (): RuleExamples<"database"> => ({
  valid: {
    "a function in between": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("fn", "lambda", { attached: true })
        .node("db", "rds")
        .edge("api", "fn")
        .edge("fn", "db")
        .done(),
    },
  },
  invalid: {
    "an API drawn to RDS": {
      diagram: diagram().node("api", "api-gateway").node("db", "rds").edge("api", "db").done(),
      expect: [{ variant: "database", about: "api->db" }],
    },
  },
});
