import { type Architecture, mutation } from "../architecture";
import { bypass, set } from "../mutate";
import { frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "Private REST API of another account",
  draw: () =>
    sketch(
      "Private API across accounts",
      row(
        frame(
          "consumer",
          "account",
          "Claims account",
          { account: "111111111111" },
          frame(
            "vpc",
            "vpc",
            "claims-vpc",
            { cidr: "10.100.0.0/16" },
            frame(
              "subnet",
              "subnet",
              "private-a",
              { access: "private" },
              row(
                node("claims", "fargate", "claims", { platform: "ecs" }),
                node("endpoint", "vpc-endpoint", "execute-api", { service: "execute-api" }),
              ),
            ),
          ),
        ),
        frame(
          "provider",
          "account",
          "Ledger account",
          { account: "222222222222" },
          row(
            node("api", "api-gateway", "ledger-api", {
              apiType: "REST",
              endpointType: "private",
              resourcePolicy: "sourceVpce",
            }),
            node("ledger", "lambda", "ledger"),
          ),
        ),
      ),
    )
      .way("claims", "endpoint", "api", "ledger")
      .done(),
  mutations: [
    mutation("without the endpoint", bypass("endpoint"), "PAPI002"),
    mutation("no resource policy", set("api", { resourcePolicy: "absent" }), "PAPI005"),
    mutation(
      "the function in the first account",
      set("ledger", { account: "111111111111" }),
      "XRAC002",
    ),
  ],
};
