import { diagram } from "@/lib/model/build";
import { isApi } from "../call";
import { defineRule, notPossible, type RuleExamples } from "../define";
import { api, databases, endpoint } from "../kinds";
import { insertInto, privateSubnetOf, removeFromWay, suggest } from "../plan";

export const rule = defineRule({
  id: "APIGW006",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-integration-types.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.html",
  ],
  exams: ["SAA"],
  situations: {
    database: notPossible,
    throughEndpoint: {
      ...notPossible,
      needs: { vpcLink: "notNeeded", privateEndpoint: "misplaced" },
    },
  },
  call: {
    on: [
      { source: api, target: [...databases, ...endpoint] },
      { source: endpoint, target: databases },
    ],
    check({ origin, end, endpoint: drawn }) {
      if (!isApi(origin) || end?.traits.role !== "database") return undefined;
      return drawn ? "throughEndpoint" : "database";
    },
  },
  fixes(call, variant) {
    const { target, endpoint: drawn } = call;
    if (variant === "throughEndpoint") {
      return drawn ? [suggest("removeEndpoint", removeFromWay(drawn))] : [];
    }
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

export const examples = (): RuleExamples<"database" | "throughEndpoint"> => ({
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
    "an endpoint between an API and RDS": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("vpce", "vpc-endpoint")
        .node("db", "rds")
        .edge("api", "vpce")
        .edge("vpce", "db")
        .done(),
      expect: [
        { variant: "throughEndpoint", about: "api->vpce" },
        { variant: "throughEndpoint", about: "vpce->db" },
      ],
    },
  },
});
