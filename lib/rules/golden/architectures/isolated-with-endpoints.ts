import { type Architecture, mutation } from "../architecture";
import { add, bypass, join, set, steps, without } from "../mutate";
import { column, frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "Isolated subnets that reach services through endpoints alone",
  draw: () =>
    sketch(
      "Isolated subnets with endpoints",
      row(
        frame(
          "vpc",
          "vpc",
          "vault-vpc",
          { cidr: "10.7.0.0/16" },
          row(
            frame(
              "subnet",
              "subnet",
              "isolated-a",
              { access: "isolated" },
              row(
                column(node("worker", "ec2", "worker"), node("archive", "lambda", "archive")),
                column(
                  node("sqs", "vpc-endpoint", "sqs", { service: "sqs" }),
                  node("sns", "vpc-endpoint", "sns", { service: "sns" }),
                ),
              ),
            ),
            node("ddb", "gateway-endpoint", "dynamodb", { service: "dynamodb" }),
          ),
        ),
        column(
          node("jobs", "sqs", "jobs"),
          node("alarms", "sns", "alarms"),
          node("table", "dynamodb", "records"),
        ),
      ),
    )
      .way("worker", "sqs", "jobs")
      .way("archive", "sns", "alarms")
      .way("archive", "table")
      .done(),
  mutations: [
    mutation("without the endpoint of DynamoDB", without("ddb"), "LAMB003"),
    mutation(
      "the endpoint called from the internet",
      steps(add("reader", "internet-user"), join("reader", "sqs")),
      "BASE018",
    ),
    mutation("without the endpoint of SQS", bypass("sqs"), "EC2N003"),
    mutation("without the endpoint of SNS", bypass("sns"), "LAMB003"),
    mutation(
      "a gateway endpoint for execute-api",
      set("ddb", { service: "execute-api" }),
      "NETW006",
    ),
    mutation(
      "a public API called from there",
      steps(add("api", "api-gateway"), join("worker", "api")),
      "PAPI009",
    ),
    mutation(
      "a public service called from there",
      steps(add("weather", "external-api"), join("archive", "weather")),
      "EC2N003",
    ),
    mutation(
      "in a private subnet with a NAT gateway, no endpoint",
      steps(
        set("subnet", { access: "private" }),
        add("nat", "nat-gateway", { mode: "regional" }, "vpc"),
        without("ddb"),
      ),
      "NETW005",
    ),
  ],
};
