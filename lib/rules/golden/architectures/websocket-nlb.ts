import { type Architecture, mutation } from "../architecture";
import { become, bypass, set } from "../mutate";
import { frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "WebSocket API to a private game server over VPC Link V1",
  draw: () =>
    sketch(
      "WebSocket API and a private backend",
      row(
        node("players", "internet-user", "Players"),
        node("api", "api-gateway", "game-api", { apiType: "WEBSOCKET", auth: "lambda" }),
        node("link", "vpc-link", "game-link", { version: "v1" }),
        frame(
          "vpc",
          "vpc",
          "game-vpc",
          { cidr: "10.70.0.0/16" },
          row(
            node("nlb", "nlb", "game-nlb", { scheme: "internal", targetType: "ip" }),
            frame(
              "subnet",
              "subnet",
              "private-a",
              { access: "private" },
              node("world", "fargate", "world-server", { platform: "ecs", entry: "none" }),
            ),
          ),
        ),
      ),
    )
      .way("players", "api", "link", "nlb", "world")
      .done(),
  mutations: [
    mutation("a link of the second version", set("link", { version: "v2" }), "VPCL005"),
    mutation("an ALB instead", become("nlb", "alb", { scheme: "internal" }), "VPCL005"),
    mutation("a Cloud Map service instead", become("nlb", "cloud-map"), "VPCL007"),
    mutation("said to be private", set("api", { endpointType: "private" }), "PAPI001"),
    mutation("without the balancer", bypass("nlb"), "VPCL002"),
  ],
};
