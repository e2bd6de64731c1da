import { type Architecture, mutation } from "../architecture";
import { add, join, move, set, steps, without } from "../mutate";
import { column, frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "ECS on Fargate without internet, its images through endpoints",
  draw: () =>
    sketch(
      "Fargate with endpoints for images",
      row(
        frame(
          "vpc",
          "vpc",
          "batch-vpc",
          { cidr: "10.5.0.0/16" },
          row(
            frame(
              "subnet",
              "subnet",
              "isolated-a",
              { access: "isolated" },
              row(
                node("batch", "fargate", "nightly-batch", { platform: "ecs", entry: "none" }),
                column(
                  node("ecr-api", "vpc-endpoint", "ecr.api", { service: "ecr.api" }),
                  node("ecr-dkr", "vpc-endpoint", "ecr.dkr", { service: "ecr.dkr" }),
                  node("logs", "vpc-endpoint", "logs", { service: "logs" }),
                  node("sqs", "vpc-endpoint", "sqs", { service: "sqs" }),
                ),
              ),
            ),
            node("s3-endpoint", "gateway-endpoint", "s3", { service: "s3" }),
          ),
        ),
        column(node("jobs", "sqs", "jobs"), node("results", "s3", "results")),
      ),
    )
      .way("batch", "sqs", "jobs")
      .way("batch", "results")
      .done(),
  mutations: [
    mutation("without the registry's endpoint", without("ecr-dkr"), "CTNR004"),
    mutation("without the endpoint for S3", without("s3-endpoint"), ["CTNR004", "EC2N003"]),
    mutation("a gateway endpoint for SQS", set("s3-endpoint", { service: "sqs" }), "NETW006"),
    mutation(
      "in a public subnet without an address",
      steps(
        add("front", "subnet", { access: "public" }, "vpc"),
        add("igw", "internet-gateway", {}, "vpc"),
        set("batch", { publicIp: false }),
        without("ecr-api"),
        move("batch", "front"),
      ),
      "CTNR005",
    ),
    mutation(
      "a call to a public service",
      steps(add("weather", "external-api"), join("batch", "weather")),
      "EC2N003",
    ),
    mutation(
      "an office uses the gateway endpoint",
      steps(add("office", "on-premises"), join("office", "s3-endpoint")),
      "NETW007",
    ),
  ],
};
