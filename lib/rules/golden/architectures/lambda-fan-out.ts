import { type Architecture, mutation } from "../architecture";
import { add, join, move, set, steps } from "../mutate";
import { column, frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "One function that asks many: a GraphQL backend",
  draw: () =>
    sketch(
      "GraphQL by Lambda",
      row(
        node("web", "internet-user", "Web client"),
        frame(
          "region",
          "region",
          "Dublin",
          { code: "eu-west-1" },
          row(
            node("api", "api-gateway", "graph-api", { apiType: "HTTP", auth: "jwt" }),
            node("graph", "lambda", "graph"),
            column(
              node("users", "lambda", "users"),
              node("catalogue", "dynamodb", "catalogue"),
              node("images", "s3", "images"),
              node("secrets", "secrets-manager", "api-keys"),
            ),
          ),
        ),
        node("weather", "external-api", "Weather"),
      ),
    )
      .way("web", "api", "graph", "users")
      .way("graph", "catalogue")
      .way("graph", "images")
      .way("graph", "secrets")
      .way("graph", "weather")
      .done(),
  mutations: [
    mutation(
      "the function in a public subnet",
      steps(
        add("vpc", "vpc", {}, "region"),
        add("igw", "internet-gateway", {}, "vpc"),
        add("public", "subnet", { access: "public" }, "vpc"),
        move("graph", "public"),
      ),
      "LAMB002",
    ),
    mutation(
      "the function in an isolated subnet",
      steps(
        add("vpc", "vpc", {}, "region"),
        add("isolated", "subnet", { access: "isolated" }, "vpc"),
        move("graph", "isolated"),
      ),
      ["LAMB003", "EC2N003"],
    ),
    mutation(
      "the table in another Region",
      steps(add("us", "region", { code: "us-east-1" }), move("catalogue", "us")),
      "XRAC001",
    ),
    mutation(
      "the function calls a database in a VPC",
      steps(add("vpc", "vpc", {}, "region"), add("db", "rds", {}, "vpc"), join("graph", "db")),
      "LAMB001",
    ),
    mutation("the function calls itself", join("graph", "graph"), "DIAG005"),
    mutation(
      "the function in another account",
      steps(set("api", { account: "111111111111" }), set("graph", { account: "222222222222" })),
      "XRAC002",
    ),
  ],
};
