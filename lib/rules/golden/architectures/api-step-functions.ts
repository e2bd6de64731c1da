import { type Architecture, mutation } from "../architecture";
import { add, insert, join, set, steps } from "../mutate";
import { column, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "REST API that starts a Step Functions workflow",
  draw: () =>
    sketch(
      "REST API and Step Functions",
      row(
        node("clerks", "internet-user", "Clerks"),
        node("api", "api-gateway", "loans-api", { apiType: "REST", auth: "cognito", waf: true }),
        node("loans", "step-functions", "loan-approval"),
        column(
          node("check", "lambda", "check-credit"),
          node("decisions", "dynamodb", "decisions"),
          node("letters", "sqs", "letters"),
        ),
      ),
    )
      .way("clerks", "api", "loans", "check")
      .way("loans", "decisions")
      .way("loans", "letters")
      .done(),
  mutations: [
    mutation(
      "an endpoint before the workflow",
      insert("api->loans", "endpoint", "vpc-endpoint", { service: "execute-api" }),
      "PAPI006",
    ),
    mutation("a VPC Link before the workflow", insert("api->loans", "link", "vpc-link"), "VPCL016"),
    mutation(
      "the API made private",
      set("api", { endpointType: "private", resourcePolicy: "absent" }),
      "PAPI005",
    ),
    mutation(
      "the workflow calls an internal load balancer",
      steps(
        add("vpc", "vpc"),
        add("scores", "alb", { scheme: "internal" }, "vpc"),
        join("loans", "scores"),
      ),
      "BASE019",
    ),
  ],
};
