import { type Architecture, mutation } from "../architecture";
import { add, join, move, set, steps } from "../mutate";
import { column, frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "EKS on Fargate behind an internet-facing Ingress",
  draw: () =>
    sketch(
      "EKS on Fargate with an Ingress",
      row(
        node("shoppers", "internet-user", "Shoppers"),
        node("api", "api-gateway", "shop-api", { apiType: "REST", auth: "cognito", waf: true }),
        frame(
          "vpc",
          "vpc",
          "shop-vpc",
          { cidr: "10.6.0.0/16" },
          row(
            column(
              node("igw", "internet-gateway", "shop-igw"),
              frame(
                "public",
                "subnet",
                "public-a",
                { access: "public" },
                column(
                  node("ingress", "alb", "shop-ingress", {
                    scheme: "internet-facing",
                    targetType: "ip",
                  }),
                  node("nat", "nat-gateway", "shop-nat"),
                ),
              ),
            ),
            frame(
              "private",
              "subnet",
              "private-a",
              { access: "private" },
              frame(
                "cluster",
                "eks-cluster",
                "shop-cluster",
                {},
                column(
                  node("cart", "fargate", "cart", { platform: "eks", entry: "internet-facing" }),
                  node("search", "fargate", "search", {
                    platform: "eks",
                    entry: "internet-facing",
                  }),
                ),
              ),
            ),
          ),
        ),
      ),
    )
      .way("shoppers", "api", "ingress", "cart")
      .way("ingress", "search")
      .done(),
  mutations: [
    mutation("targets by instance", set("ingress", { targetType: "instance" }), "CTNR003"),
    mutation("pods in a public subnet", move("cluster", "public"), "CTNR002"),
    mutation("the API calls the cluster", join("api", "cluster"), "CTNR007"),
    mutation(
      "an internal Ingress",
      steps(
        set("ingress", { scheme: "internal" }),
        set("cart", { entry: "internal" }),
        set("search", { entry: "internal" }),
      ),
      "APIGW009",
    ),
    mutation(
      "a VPC Link to the public Ingress",
      steps(add("link", "vpc-link", {}, "vpc"), join("api", "link"), join("link", "ingress")),
      ["VPCL009", "DIAG007"],
    ),
  ],
};
