import { type Architecture, mutation } from "../architecture";
import { become, bypass, move, set, steps } from "../mutate";
import { frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "A service offered and taken over PrivateLink, across accounts",
  draw: () =>
    sketch(
      "PrivateLink between two accounts",
      row(
        frame(
          "consumer",
          "account",
          "Shop account",
          { account: "111111111111" },
          frame(
            "shop",
            "vpc",
            "shop-vpc",
            { cidr: "10.0.0.0/16" },
            frame(
              "shop-subnet",
              "subnet",
              "shop-private",
              { access: "private" },
              row(
                node("checkout", "fargate", "checkout", { platform: "ecs" }),
                node("endpoint", "vpc-endpoint", "payments", { service: "vpce-svc" }),
              ),
            ),
          ),
        ),
        frame(
          "provider",
          "account",
          "Payments account",
          { account: "222222222222" },
          row(
            node("offer", "endpoint-service", "payments-service"),
            frame(
              "payments",
              "vpc",
              "payments-vpc",
              { cidr: "10.0.0.0/16" },
              row(
                node("nlb", "nlb", "payments-nlb", { scheme: "internal", targetType: "ip" }),
                frame(
                  "payments-subnet",
                  "subnet",
                  "payments-private",
                  { access: "private" },
                  node("charge", "fargate", "charge", { platform: "ecs", entry: "none" }),
                ),
              ),
            ),
          ),
        ),
      ),
    )
      .way("checkout", "endpoint", "offer", "nlb", "charge")
      .done(),
  mutations: [
    mutation("without endpoint and service", steps(bypass("endpoint"), bypass("offer")), "NETW008"),
    mutation("tasks by instance", set("nlb", { targetType: "instance" }), "CTNR001"),
    mutation("an Application Load Balancer", become("nlb", "alb"), "BASE020"),
    mutation("the consumer outside the VPC", move("checkout", undefined), "DIAG002"),
  ],
};
