import { type Architecture, mutation } from "../architecture";
import { become, join, set, steps, without } from "../mutate";
import { column, frame, node, row, sketch } from "../sketch";

const spoke = (name: string, cidr: string, kind: string, label: string, port: number) =>
  frame(
    name,
    "vpc",
    `${name}-vpc`,
    { cidr },
    frame(
      `${name}-subnet`,
      "subnet",
      `${name}-private`,
      { access: "private", route: "tgw" },
      node(`${name}-app`, kind, label, port > 0 ? {} : {}),
    ),
  );

export const architecture: Architecture = {
  title: "Hub and spoke over a Transit Gateway",
  draw: () =>
    sketch(
      "Hub and spoke",
      row(
        column(
          spoke("sales", "10.10.0.0/16", "ec2", "sales", 0),
          spoke("finance", "10.11.0.0/16", "fargate", "finance", 0),
        ),
        column(
          node("tgw", "transit-gateway", "core-tgw"),
          node("office", "on-premises", "Head office", { connection: "direct-connect" }),
        ),
        frame(
          "shared",
          "vpc",
          "shared-vpc",
          { cidr: "10.12.0.0/16" },
          column(
            frame(
              "shared-subnet",
              "subnet",
              "shared-private",
              { access: "private", route: "tgw" },
              row(node("directory", "ec2", "directory"), node("ledger", "rds", "ledger-db")),
            ),
            node("s3-endpoint", "gateway-endpoint", "s3", { service: "s3" }),
          ),
        ),
      ),
    )
      .way("sales", "tgw", "shared")
      .way("finance", "tgw")
      .way("office", "tgw")
      .way("sales-app", "directory")
      .way("finance-app", "ledger")
      .done(),
  mutations: [
    mutation("without the Transit Gateway", without("tgw"), "NETW008"),
    mutation("peering in its place", become("tgw", "vpc-peering"), "NETW009"),
    mutation(
      "the office uses the hub's gateway endpoint",
      join("office", "s3-endpoint"),
      "NETW007",
    ),
    mutation(
      "a spoke uses the hub's gateway endpoint",
      join("sales-app", "s3-endpoint"),
      "NETW007",
    ),
    mutation(
      "an Application Load Balancer with an instance of the hub",
      steps(become("sales-app", "alb", { scheme: "internal", targetType: "instance" })),
      "ELBX006",
    ),
    mutation("the gateway endpoint for SNS", set("s3-endpoint", { service: "sns" }), "NETW006"),
  ],
};
