import { type Architecture, mutation } from "../architecture";
import { bypass, insert, move, set, steps } from "../mutate";
import { column, frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "REST API that moves traffic from a public ALB to Lambda step by step",
  draw: () =>
    sketch(
      "REST API, public ALB and Lambda",
      row(
        node("app", "internet-user", "Mobile app"),
        node("api", "api-gateway", "orders-api", { apiType: "REST", auth: "lambda", waf: true }),
        column(
          node("orders", "lambda", "orders-v2"),
          frame(
            "vpc",
            "vpc",
            "legacy-vpc",
            { cidr: "10.17.0.0/16" },
            row(
              node("igw", "internet-gateway", "legacy-igw"),
              frame(
                "public",
                "subnet",
                "public-a",
                { access: "public" },
                node("alb", "alb", "legacy-alb", {
                  scheme: "internet-facing",
                  targetType: "instance",
                }),
              ),
              frame(
                "private",
                "subnet",
                "private-a",
                { access: "private" },
                node("legacy", "ec2", "orders-v1"),
              ),
            ),
          ),
        ),
      ),
    )
      .way("app", "api", "orders")
      .way("api", "alb", "legacy")
      .done(),
  mutations: [
    mutation("a VPC Link to the public ALB", insert("api->alb", "link", "vpc-link", {}, "vpc"), [
      "VPCL008",
      "VPCL009",
    ]),
    mutation("the ALB in the private subnet", move("alb", "private"), "ELBX001"),
    mutation("without the ALB", bypass("alb"), "APIGW007"),
    mutation(
      "without the ALB, a public address in a public subnet",
      steps(bypass("alb"), move("legacy", "public"), set("legacy", { publicIp: true })),
      "APIGW008",
    ),
    mutation(
      "a public address in the private subnet",
      set("legacy", { publicIp: true }),
      "EC2N002",
    ),
  ],
};
