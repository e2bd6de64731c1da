import { type Architecture, mutation } from "../architecture";
import { add, become, bypass, insert, join, move, set, steps, without } from "../mutate";
import { column, frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "Lambda in a VPC, RDS Proxy and a database",
  draw: () =>
    sketch(
      "Lambda, RDS Proxy and RDS",
      row(
        node("clerks", "internet-user", "Clerks"),
        node("api", "api-gateway", "billing-api", { apiType: "HTTP", auth: "jwt" }),
        frame(
          "vpc",
          "vpc",
          "billing-vpc",
          { cidr: "10.3.0.0/16" },
          row(
            frame(
              "subnet-a",
              "subnet",
              "private-a",
              { access: "private", az: "a" },
              node("bills", "lambda", "bills", { securityGroups: [{ group: "fn-sg" }] }),
            ),
            frame(
              "subnet-b",
              "subnet",
              "private-b",
              { access: "private", az: "b" },
              row(
                node("proxy", "rds-proxy", "billing-proxy", {
                  securityGroups: [{ group: "proxy-sg" }],
                }),
                node("db", "rds", "billing-db", {
                  subnets: [{ subnet: "subnet-a" }, { subnet: "subnet-b" }],
                  securityGroups: [{ group: "db-sg" }],
                }),
              ),
            ),
            column(
              node("fn-sg", "security-group", "fn-sg"),
              node("proxy-sg", "security-group", "proxy-sg", {
                ingress: [{ source: "fn-sg", port: 5432 }],
              }),
              node("db-sg", "security-group", "db-sg", {
                ingress: [{ source: "proxy-sg", port: 5432 }],
              }),
            ),
          ),
        ),
      ),
    )
      .way("clerks", "api", "bills", "proxy", "db")
      .done(),
  mutations: [
    mutation(
      "the function outside the VPC",
      steps(set("bills", { securityGroups: [] }), move("bills", undefined)),
      "LAMB001",
    ),
    mutation("a VPC Link before the function", insert("api->bills", "link", "vpc-link"), "VPCL016"),
    mutation("without the function", bypass("bills"), "APIGW006"),
    mutation(
      "the database in another VPC",
      steps(
        add("other", "vpc"),
        set("db", { securityGroups: [], subnets: [] }),
        move("db", "other"),
      ),
      "DATA004",
    ),
    mutation(
      "the proxy's group keeps the function out",
      set("proxy-sg", { ingress: [{ source: "db-sg", port: 5432 }] }),
      "SECG001",
    ),
    mutation(
      "the function calls nothing in the VPC",
      steps(without("proxy"), add("table", "dynamodb"), join("bills", "table")),
      "LAMB005",
    ),
    mutation("an instance instead of the function", become("bills", "ec2"), "APIGW007"),
    mutation(
      "a VPC Link to the database",
      steps(without("bills"), add("link", "vpc-link"), join("api", "link"), join("link", "db")),
      "VPCL002",
    ),
  ],
};
