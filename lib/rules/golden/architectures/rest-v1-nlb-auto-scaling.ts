import { type Architecture, mutation } from "../architecture";
import { add, become, bypass, join, move, set, steps } from "../mutate";
import { column, frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "REST API to EC2 in an Auto Scaling group over VPC Link V1 and a Network Load Balancer",
  draw: () =>
    sketch(
      "REST API, VPC Link V1, NLB and EC2",
      row(
        node("agents", "internet-user", "Agents"),
        frame(
          "region",
          "region",
          "Oregon",
          { code: "us-west-2" },
          row(
            node("api", "api-gateway", "policy-api", { apiType: "REST" }),
            node("link", "vpc-link", "policy-link", { version: "v1" }),
            frame(
              "vpc",
              "vpc",
              "policy-vpc",
              { cidr: "10.50.0.0/16" },
              row(
                column(
                  node("nlb", "nlb", "policy-nlb", {
                    scheme: "internal",
                    targetType: "instance",
                  }),
                  node("nlb-sg", "security-group", "nlb-sg"),
                ),
                frame(
                  "group",
                  "auto-scaling-group",
                  "policy-asg",
                  {},
                  column(node("box-a", "ec2", "policy-1"), node("box-b", "ec2", "policy-2")),
                ),
              ),
            ),
          ),
        ),
      ),
    )
      .way("agents", "api", "link", "nlb", "box-a")
      .way("nlb", "box-b")
      .done(),
  mutations: [
    mutation("without the link, by the study notes", bypass("link"), "NOTE002", "notes"),
    mutation(
      "the balancer got a security group",
      set("nlb", { securityGroups: [{ group: "nlb-sg" }] }),
      "VPCL013",
    ),
    mutation(
      "the link in another Region",
      steps(add("far", "region", { code: "us-east-1" }), move("link", "far")),
      "VPCL011",
    ),
    mutation("an ALB in its place", become("nlb", "alb", { scheme: "internal" }), "VPCL003"),
    mutation("without the link", bypass("link"), "APIGW009"),
    mutation("without the balancer", bypass("nlb"), "VPCL002"),
    mutation("an HTTP API", set("api", { apiType: "HTTP" }), "VPCL004"),
    mutation("the balancer open to all", set("nlb", { scheme: "internet-facing" }), "VPCL009"),
    mutation("instances call the link", join("box-a", "link"), "VPCL014"),
  ],
};
