import { type Architecture, mutation } from "../architecture";
import { bypass, cut, join, set, steps, without } from "../mutate";
import { column, frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "Private callers and a private backend: endpoint before the API, VPC Link behind it",
  isNew: true,
  draw: () =>
    sketch(
      "Private on both sides",
      row(
        frame(
          "vpc",
          "vpc",
          "core-vpc",
          { cidr: "10.110.0.0/16" },
          row(
            frame(
              "subnet-a",
              "subnet",
              "private-a",
              { access: "private" },
              row(
                node("portal", "ec2", "portal"),
                node("endpoint", "vpc-endpoint", "execute-api", { service: "execute-api" }),
              ),
            ),
            column(
              node("link", "vpc-link", "core-link", { version: "v2" }),
              node("alb", "alb", "core-alb", { scheme: "internal", targetType: "ip" }),
            ),
            frame(
              "subnet-b",
              "subnet",
              "private-b",
              { access: "private" },
              node("core", "fargate", "core", { platform: "ecs", entry: "none" }),
            ),
          ),
        ),
        node("api", "api-gateway", "core-api", {
          apiType: "REST",
          endpointType: "private",
          resourcePolicy: "sourceVpce",
        }),
      ),
    )
      .way("portal", "endpoint", "api", "link", "alb", "core")
      .done(),
  mutations: [
    mutation("without the link", bypass("link"), "APIGW009"),
    mutation("without the endpoint", bypass("endpoint"), "PAPI002"),
    mutation(
      "an endpoint behind the API as well",
      steps(
        cut("endpoint->api"),
        join("endpoint", "alb"),
        without("link"),
        join("api", "endpoint"),
      ),
      "APIGW007",
    ),
    mutation(
      "the link before the API",
      steps(without("endpoint"), join("portal", "link"), join("link", "api")),
      "VPCL014",
    ),
    mutation("a balancer with a public face", set("alb", { scheme: "internet-facing" }), "VPCL009"),
  ],
};
