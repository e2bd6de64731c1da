import { type Architecture, mutation } from "../architecture";
import { add, become, insert, join, move, say, set, steps } from "../mutate";
import { frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "Serverless web backend: REST API, Lambda, DynamoDB",
  draw: () =>
    sketch(
      "Serverless web backend",
      row(
        node("shoppers", "internet-user", "Shoppers"),
        frame(
          "region",
          "region",
          "Frankfurt",
          { code: "eu-central-1" },
          row(
            node("api", "api-gateway", "shop-api", { apiType: "REST", auth: "cognito", waf: true }),
            node("orders", "lambda", "orders"),
            node("table", "dynamodb", "orders-table"),
          ),
        ),
      ),
    )
      .way("shoppers", "api", "orders", "table")
      .done(),
  mutations: [
    mutation(
      "a VPC Link before the function, by the study notes",
      insert("api->orders", "link", "vpc-link"),
      "NOTE003",
      "notes",
    ),
    mutation(
      "a VPC Link before the function",
      insert("api->orders", "link", "vpc-link"),
      "VPCL016",
    ),
    mutation(
      "an HTTP API straight to the table",
      steps(set("api", { apiType: "HTTP" }), join("api", "table")),
      "APIGW005",
    ),
    mutation(
      "an answer that takes a minute",
      say("api->orders", { expectedSeconds: 60 }),
      "APIGW011",
    ),
    mutation("MQTT to the function", say("api->orders", { protocol: "MQTT" }), "APIGW010"),
    mutation(
      "the table drawn inside a VPC",
      steps(add("vpc", "vpc", {}, "region"), move("table", "vpc")),
      "DIAG001",
    ),
    mutation("the function becomes a database", become("orders", "rds"), "APIGW006"),
    mutation(
      "an HTTP API said to be private",
      set("api", { apiType: "HTTP", endpointType: "private" }),
      "PAPI001",
    ),
    mutation(
      "the API made private",
      set("api", { endpointType: "private", resourcePolicy: "sourceVpce" }),
      "PAPI004",
    ),
    mutation("no firewall", set("api", { waf: false }), "HINT001"),
    mutation("nobody is asked who they are", set("api", { auth: "none" }), "HINT002"),
    mutation("a connection to nowhere", join("orders", "nobody"), "DIAG005"),
    mutation(
      "a shared API in front of the function, attached",
      steps(add("vpc", "vpc", {}, "region"), move("orders", "vpc")),
      "LAMB005",
    ),
  ],
};
