import { type Architecture, mutation } from "../architecture";
import { become, insert, set, steps } from "../mutate";
import { node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "Requests held in a queue: HTTP API, SQS, Lambda",
  draw: () =>
    sketch(
      "Requests held in a queue",
      row(
        node("devices", "internet-user", "Devices"),
        node("api", "api-gateway", "telemetry-api", { apiType: "HTTP", auth: "jwt" }),
        node("queue", "sqs", "telemetry"),
        node("store", "lambda", "store-telemetry"),
        node("table", "dynamodb", "telemetry-table"),
      ),
    )
      .way("devices", "api", "queue")
      .events("queue", "store")
      .way("store", "table")
      .done(),
  mutations: [
    mutation("a topic instead of the queue", become("queue", "sns"), "APIGW005"),
    mutation("a VPC Link before the queue", insert("api->queue", "link", "vpc-link"), "VPCL016"),
    mutation("a mock response", become("queue", "mock-integration"), "APIGW005"),
    mutation(
      "an endpoint before the queue",
      insert("api->queue", "endpoint", "vpc-endpoint", { service: "execute-api" }),
      "PAPI006",
    ),
    mutation(
      "a custom domain, and the default address still open",
      set("api", { customDomain: true, defaultEndpoint: "on" }),
      "HINT006",
    ),
    mutation("nobody is asked who they are", steps(set("api", { auth: "none" })), "HINT002"),
  ],
};
