import { type Architecture, mutation } from "../architecture";
import { become, join, set } from "../mutate";
import { column, frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "Application Load Balancer with a Lambda target",
  draw: () =>
    sketch(
      "ALB and Lambda",
      row(
        node("readers", "internet-user", "Readers"),
        frame(
          "vpc",
          "vpc",
          "news-vpc",
          { cidr: "10.1.0.0/16" },
          row(
            node("igw", "internet-gateway", "news-igw"),
            column(
              node("alb", "alb", "news-alb", {
                scheme: "internet-facing",
                targetType: "lambda",
                subnets: [{ subnet: "public-a" }, { subnet: "public-b" }],
              }),
              node("public-a", "subnet", "public-a", { access: "public", az: "a" }),
              node("public-b", "subnet", "public-b", { access: "public", az: "b" }),
            ),
          ),
        ),
        node("render", "lambda", "render-page"),
        node("pages", "s3", "pages"),
      ),
    )
      .way("readers", "alb", "render", "pages")
      .done(),
  mutations: [
    mutation(
      "a Network Load Balancer",
      become("alb", "nlb", { scheme: "internet-facing" }),
      "ELBX004",
    ),
    mutation("the balancer calls the bucket", join("alb", "pages"), "BASE014"),
    mutation("the VPC lets nobody in", set("vpc", { blockPublicAccess: "ingress" }), "BASE015"),
    mutation("an internal balancer", set("alb", { scheme: "internal" }), "ELBX003"),
  ],
};
