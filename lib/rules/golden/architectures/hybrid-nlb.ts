import { type Architecture, mutation } from "../architecture";
import { bypass, say, set, steps } from "../mutate";
import { frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "REST API to a server on premises: VPC Link V2, NLB with ip targets, Direct Connect",
  isNew: true,
  draw: () =>
    sketch(
      "REST API and a server on premises",
      row(
        node("partners", "internet-user", "Partners"),
        node("api", "api-gateway", "freight-api", { apiType: "REST", auth: "iam", waf: true }),
        frame(
          "vpc",
          "vpc",
          "edge-vpc",
          { cidr: "10.16.0.0/16" },
          row(
            node("link", "vpc-link", "freight-link", { version: "v2" }),
            node("nlb", "nlb", "freight-nlb", { scheme: "internal", targetType: "ip" }),
          ),
        ),
        node("mainframe", "on-premises", "Freight mainframe", { connection: "direct-connect" }),
      ),
    )
      .way("partners", "api", "link", "nlb", "mainframe")
      .done(),
  mutations: [
    mutation("without the balancer", bypass("nlb"), "VPCL002"),
    mutation("straight to the mainframe", steps(bypass("nlb"), bypass("link")), "APIGW007"),
    mutation("without the link", bypass("link"), "APIGW009"),
    mutation("a WebSocket API", set("api", { apiType: "WEBSOCKET" }), "VPCL005"),
    mutation("SSH through the link", say("api->link", { protocol: "SSH" }), "APIGW010"),
  ],
};
