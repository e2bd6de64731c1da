import { type Architecture, mutation } from "../architecture";
import { add, become, join, set, steps, without } from "../mutate";
import { column, frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "Two peered VPCs",
  draw: () =>
    sketch(
      "Two peered VPCs",
      row(
        frame(
          "web",
          "vpc",
          "web-vpc",
          { cidr: "10.13.0.0/16" },
          frame(
            "web-subnet",
            "subnet",
            "web-private",
            { access: "private" },
            node("app", "ec2", "app"),
          ),
        ),
        node("peering", "vpc-peering", "web-data"),
        frame(
          "data",
          "vpc",
          "data-vpc",
          { cidr: "10.14.0.0/16" },
          column(
            frame(
              "data-subnet",
              "subnet",
              "data-private",
              { access: "private" },
              column(node("db", "rds", "orders-db"), node("report", "ec2", "report")),
            ),
          ),
        ),
      ),
    )
      .way("web", "peering", "data")
      .way("app", "db")
      .way("app", "report")
      .done(),
  mutations: [
    mutation("without the peering", without("peering"), "NETW008"),
    mutation("ranges that overlap", set("data", { cidr: "10.13.128.0/17" }), "NETW010"),
    mutation(
      "a third VPC behind the second",
      steps(
        add("third", "vpc", { cidr: "10.15.0.0/16" }),
        add("store", "rds", {}, "third"),
        add("second-peering", "vpc-peering"),
        join("data", "second-peering"),
        join("second-peering", "third"),
        join("app", "store"),
      ),
      "NETW009",
    ),
    mutation(
      "a balancer with an instance of the other VPC",
      become("app", "nlb", { scheme: "internal", targetType: "instance" }),
      "ELBX006",
    ),
    mutation(
      "the peering leads to the internet",
      steps(add("igw", "internet-gateway", {}, "data"), join("peering", "igw")),
      "NETW009",
    ),
  ],
};
