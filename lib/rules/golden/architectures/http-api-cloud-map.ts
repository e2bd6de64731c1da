import { type Architecture, mutation } from "../architecture";
import { add, bypass, join, set, steps } from "../mutate";
import { column, frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "HTTP API to ECS services found by Cloud Map",
  draw: () =>
    sketch(
      "HTTP API, Cloud Map and ECS",
      row(
        node("drivers", "internet-user", "Drivers"),
        node("api", "api-gateway", "rides-api", { apiType: "HTTP", auth: "jwt" }),
        frame(
          "vpc",
          "vpc",
          "rides-vpc",
          { cidr: "10.20.0.0/16" },
          row(
            node("link", "vpc-link", "rides-link", { version: "v2" }),
            node("registry", "cloud-map", "rides.local"),
            column(
              frame(
                "subnet-a",
                "subnet",
                "private-a",
                { access: "private", az: "a" },
                node("ride-a", "fargate", "rides-1", { platform: "ecs" }),
              ),
              frame(
                "subnet-b",
                "subnet",
                "private-b",
                { access: "private", az: "b" },
                node("ride-b", "fargate", "rides-2", { platform: "ecs" }),
              ),
            ),
          ),
        ),
      ),
    )
      .way("drivers", "api", "link", "registry", "ride-a")
      .way("registry", "ride-b")
      .done(),
  mutations: [
    mutation("a REST API instead", set("api", { apiType: "REST" }), "VPCL007"),
    mutation("a link of the first version", set("link", { version: "v1" }), "VPCL004"),
    mutation("without the link", bypass("link"), "APIGW007"),
    mutation(
      "people call the registry",
      steps(add("people", "internet-user"), join("people", "registry")),
      "BASE022",
    ),
    mutation("without the registry", bypass("registry"), "VPCL002"),
  ],
};
