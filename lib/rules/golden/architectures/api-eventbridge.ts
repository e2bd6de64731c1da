import { type Architecture, mutation } from "../architecture";
import { add, become, join, steps } from "../mutate";
import { column, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "HTTP API to an event bus with several receivers",
  draw: () =>
    sketch(
      "HTTP API and EventBridge",
      row(
        node("shops", "internet-user", "Shops"),
        node("api", "api-gateway", "events-api", { apiType: "HTTP", auth: "iam" }),
        node("bus", "eventbridge", "sales-bus"),
        column(
          node("invoice", "lambda", "write-invoice"),
          node("stock", "sqs", "stock-changes"),
          node("mail", "sns", "mail"),
        ),
      ),
    )
      .way("shops", "api", "bus")
      .events("bus", "invoice")
      .events("bus", "stock")
      .events("bus", "mail")
      .done(),
  mutations: [
    mutation(
      "the topic delivers to a private balancer",
      steps(
        add("vpc", "vpc"),
        add("alb", "alb", { scheme: "internal" }, "vpc"),
        join("mail", "alb"),
      ),
      "BASE012",
    ),
    mutation("a topic instead of the bus", become("bus", "sns"), "APIGW005"),
    mutation(
      "the bus calls a private API",
      steps(
        add("ledger", "api-gateway", { endpointType: "private", resourcePolicy: "sourceVpce" }),
        join("bus", "ledger"),
      ),
      "PAPI011",
    ),
  ],
};
