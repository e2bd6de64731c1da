import { type Architecture, mutation } from "../architecture";
import { bypass, set } from "../mutate";
import { frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "Private REST API called from on premises over Direct Connect",
  draw: () =>
    sketch(
      "Private API called over Direct Connect",
      row(
        node("office", "on-premises", "Head office", { connection: "direct-connect" }),
        frame(
          "vpc",
          "vpc",
          "transit-vpc",
          { cidr: "10.90.0.0/16" },
          frame(
            "subnet",
            "subnet",
            "isolated-a",
            { access: "isolated" },
            node("endpoint", "vpc-endpoint", "execute-api", { service: "execute-api" }),
          ),
        ),
        node("api", "api-gateway", "stock-api", {
          apiType: "REST",
          endpointType: "private",
          resourcePolicy: "sourceVpc",
        }),
        node("queue", "sqs", "stock-orders"),
      ),
    )
      .way("office", "endpoint", "api", "queue")
      .done(),
  mutations: [
    mutation("no line into AWS", set("office", { connection: "none" }), "PAPI011"),
    mutation("without the endpoint", bypass("endpoint"), "PAPI002"),
    mutation("an HTTP API", set("api", { apiType: "HTTP" }), "PAPI001"),
  ],
};
