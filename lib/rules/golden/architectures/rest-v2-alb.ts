import { type Architecture, mutation } from "../architecture";
import { add, become, insert, move, say, set, steps } from "../mutate";
import { column, frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "REST API to an internal Application Load Balancer over VPC Link V2",
  isNew: true,
  draw: () =>
    sketch(
      "REST API, VPC Link V2 and ALB",
      row(
        node("partners", "internet-user", "Partners"),
        frame(
          "region",
          "region",
          "Ireland",
          { code: "eu-west-1", account: "111111111111" },
          row(
            node("api", "api-gateway", "claims-api", { apiType: "REST", auth: "iam" }),
            frame(
              "vpc",
              "vpc",
              "claims-vpc",
              { cidr: "10.40.0.0/16" },
              row(
                node("link", "vpc-link", "claims-link", { version: "v2" }),
                node("alb", "alb", "claims-alb", { scheme: "internal", targetType: "instance" }),
                column(
                  frame(
                    "subnet-a",
                    "subnet",
                    "private-a",
                    { access: "private" },
                    node("claims-a", "ec2", "claims-1"),
                  ),
                  frame(
                    "subnet-b",
                    "subnet",
                    "private-b",
                    { access: "private" },
                    node("claims-b", "ec2", "claims-2"),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    )
      .way("partners", "api", "link", "alb", "claims-a")
      .way("alb", "claims-b")
      .done(),
  mutations: [
    mutation("plain HTTP behind the link", say("link->alb", { protocol: "HTTP" }), "HINT003"),
    mutation("a stage with a name", set("api", { stage: "prod" }), "HINT004"),
    mutation(
      "a bridge that is needed no more",
      insert("link->alb", "nlb", "nlb", { scheme: "internal", targetType: "alb" }, "vpc"),
      "ELBX007",
    ),
    mutation(
      "the balancer replaced, over the old link",
      steps(
        become("alb", "nlb", { scheme: "internal", targetType: "instance" }),
        set("link", { version: "v1" }),
      ),
      "VPCL006",
    ),
    mutation(
      "a private API",
      set("api", { endpointType: "private", resourcePolicy: "sourceVpce" }),
      ["PAPI004", "PAPI010"],
    ),
    mutation("a link of the first version", set("link", { version: "v1" }), "VPCL003"),
    mutation("a WebSocket API", set("api", { apiType: "WEBSOCKET" }), "VPCL005"),
    mutation("the balancer in another account", set("alb", { account: "222222222222" }), "VPCL010"),
    mutation(
      "the link in another VPC",
      steps(add("other", "vpc", {}, "region"), move("link", "other")),
      "VPCL017",
    ),
    mutation(
      "the link in another Region",
      steps(
        add("us", "region", { code: "us-east-1" }),
        add("far", "vpc", {}, "us"),
        move("link", "far"),
      ),
      "VPCL011",
    ),
  ],
};
