import { type Architecture, mutation } from "../architecture";
import { add, join, move, set, steps } from "../mutate";
import { frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "Lambda in a VPC and a cache",
  draw: () =>
    sketch(
      "Lambda and ElastiCache",
      row(
        node("players", "internet-user", "Players"),
        node("api", "api-gateway", "scores-api", { apiType: "REST", auth: "cognito", waf: true }),
        frame(
          "vpc",
          "vpc",
          "scores-vpc",
          { cidr: "10.4.0.0/16" },
          row(
            frame(
              "subnet-a",
              "subnet",
              "private-a",
              { access: "private" },
              node("scores", "lambda", "scores"),
            ),
            frame(
              "subnet-b",
              "subnet",
              "private-b",
              { access: "private" },
              node("cache", "elasticache", "scores-cache"),
            ),
          ),
        ),
      ),
    )
      .way("players", "api", "scores", "cache")
      .done(),
  mutations: [
    mutation("the function outside the VPC", move("scores", undefined), "LAMB001"),
    mutation(
      "an office without a line calls the cache",
      steps(add("office", "on-premises", { connection: "none" }), join("office", "cache")),
      "DATA005",
    ),
    mutation("players call the cache", join("players", "cache"), "DATA003"),
    mutation("the API calls the cache", join("api", "cache"), "APIGW006"),
    mutation(
      "the cut-off function calls a function URL",
      steps(
        set("subnet-a", { access: "isolated" }),
        add("other", "lambda", { functionUrl: true }),
        join("scores", "other"),
      ),
      "LAMB006",
    ),
  ],
};
