import { type Architecture, mutation } from "../architecture";
import { bypass, set, steps } from "../mutate";
import { frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "The classic bridge: REST API, VPC Link V1, NLB, ALB",
  draw: () =>
    sketch(
      "REST API to an ALB by way of an NLB",
      row(
        node("app", "internet-user", "Mobile app"),
        node("api", "api-gateway", "bank-api", { apiType: "REST" }),
        node("link", "vpc-link", "bank-link", { version: "v1" }),
        frame(
          "vpc",
          "vpc",
          "bank-vpc",
          { cidr: "10.60.0.0/16" },
          row(
            node("nlb", "nlb", "bank-nlb", { scheme: "internal", targetType: "alb" }),
            node("alb", "alb", "bank-alb", { scheme: "internal", targetType: "ip" }),
            frame(
              "subnet",
              "subnet",
              "private-a",
              { access: "private" },
              node("accounts", "fargate", "accounts", { platform: "ecs", entry: "none" }),
            ),
          ),
        ),
      ),
    )
      .way("app", "api", "link", "nlb", "alb", "accounts")
      .done(),
  mutations: [
    mutation("without the bridge", bypass("nlb"), "VPCL003"),
    mutation("without the link", bypass("link"), "APIGW009"),
    mutation(
      "without the bridge, over V2",
      steps(bypass("nlb"), set("link", { version: "v2" })),
      "VPCL005",
      "aws-2025",
    ),
  ],
};
