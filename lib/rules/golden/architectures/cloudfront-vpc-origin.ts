import { type Architecture, mutation } from "../architecture";
import { become, set } from "../mutate";
import { column, frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "CloudFront VPC origin to an internal Application Load Balancer",
  draw: () =>
    sketch(
      "CloudFront VPC origin",
      row(
        node("readers", "internet-user", "Readers"),
        node("cdn", "cloudfront", "www", { origin: "vpc-origin", waf: true }),
        frame(
          "vpc",
          "vpc",
          "blog-vpc",
          { cidr: "10.2.0.0/16" },
          row(
            node("igw", "internet-gateway", "blog-igw"),
            node("alb", "alb", "blog-alb", { scheme: "internal", targetType: "ip" }),
            column(
              frame(
                "subnet-a",
                "subnet",
                "private-a",
                { access: "private" },
                node("blog-a", "fargate", "blog-1", { platform: "ecs", entry: "none" }),
              ),
              frame(
                "subnet-b",
                "subnet",
                "private-b",
                { access: "private" },
                node("blog-b", "fargate", "blog-2", { platform: "ecs", entry: "none" }),
              ),
            ),
          ),
        ),
      ),
    )
      .way("readers", "cdn", "alb", "blog-a")
      .way("alb", "blog-b")
      .done(),
  mutations: [
    mutation("a public origin", set("cdn", { origin: "public" }), "ELBX008"),
    mutation("readers straight to the balancer", become("cdn", "internet-user"), "ELBX003"),
  ],
};
