import { type Architecture, mutation } from "../architecture";
import { bypass, set, steps, without } from "../mutate";
import { column, frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "HTTP API to ECS behind an internal Application Load Balancer",
  draw: () =>
    sketch(
      "HTTP API, internal ALB and ECS",
      row(
        node("shoppers", "internet-user", "Shoppers"),
        node("api", "api-gateway", "shop-api", { apiType: "HTTP", auth: "jwt" }),
        frame(
          "vpc",
          "vpc",
          "shop-vpc",
          { cidr: "10.30.0.0/16" },
          row(
            column(
              node("link", "vpc-link", "shop-link", {
                version: "v2",
                subnets: [{ subnet: "subnet-a" }, { subnet: "subnet-b" }],
                securityGroups: [{ group: "link-sg" }],
              }),
              node("link-sg", "security-group", "link-sg"),
            ),
            column(
              node("alb", "alb", "shop-alb", {
                scheme: "internal",
                targetType: "ip",
                subnets: [{ subnet: "subnet-a" }, { subnet: "subnet-b" }],
                securityGroups: [{ group: "alb-sg" }],
              }),
              node("alb-sg", "security-group", "alb-sg", {
                ingress: [{ source: "link-sg", port: 443 }],
              }),
            ),
            column(
              frame(
                "subnet-a",
                "subnet",
                "private-a",
                { access: "private", az: "eu-west-1a" },
                node("cart-a", "fargate", "cart-1", { platform: "ecs", entry: "none" }),
              ),
              frame(
                "subnet-b",
                "subnet",
                "private-b",
                { access: "private", az: "eu-west-1b" },
                node("cart-b", "fargate", "cart-2", { platform: "ecs", entry: "none" }),
              ),
            ),
          ),
        ),
      ),
    )
      .way("shoppers", "api", "link", "alb", "cart-a")
      .way("alb", "cart-b")
      .done(),
  mutations: [
    mutation("without the link", bypass("link"), "APIGW009"),
    mutation(
      "the balancer faces the internet",
      set("alb", { scheme: "internet-facing" }),
      "ELBX001",
    ),
    mutation(
      "the balancer's group admits itself alone",
      set("alb-sg", { ingress: [{ source: "alb-sg" }] }),
      "VPCL012",
    ),
    mutation(
      "the balancer in one zone",
      set("alb", { subnets: [{ subnet: "subnet-a" }] }),
      "ELBX002",
    ),
    mutation("targets by instance", set("alb", { targetType: "instance" }), "CTNR001"),
    mutation("without the balancer", bypass("alb"), "VPCL002"),
    mutation("the link and the balancer gone", steps(bypass("alb"), bypass("link")), "APIGW007"),
    mutation("a link that leads nowhere", steps(without("alb")), "VPCL015"),
  ],
};
