import { type Architecture, mutation } from "../architecture";
import { bypass, move, set, steps } from "../mutate";
import { column, frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "A Lambda function in a VPC takes its password through an endpoint",
  draw: () =>
    sketch(
      "Secrets Manager by an endpoint",
      row(
        node("clerks", "internet-user", "Clerks"),
        node("api", "api-gateway", "claims-api", { apiType: "REST", auth: "cognito", waf: true }),
        frame(
          "vpc",
          "vpc",
          "claims-vpc",
          { cidr: "10.18.0.0/16" },
          row(
            frame(
              "subnet-a",
              "subnet",
              "isolated-a",
              { access: "isolated", az: "a" },
              node("claims", "lambda", "claims", { securityGroups: [{ group: "fn-sg" }] }),
            ),
            frame(
              "subnet-b",
              "subnet",
              "isolated-b",
              { access: "isolated", az: "b" },
              column(
                node("endpoint", "vpc-endpoint", "secretsmanager", {
                  service: "secretsmanager",
                  securityGroups: [{ group: "endpoint-sg" }],
                }),
                node("db", "rds", "claims-db"),
              ),
            ),
            column(
              node("fn-sg", "security-group", "fn-sg"),
              node("endpoint-sg", "security-group", "endpoint-sg", {
                ingress: [{ source: "fn-sg", port: 443 }],
              }),
            ),
          ),
        ),
        node("password", "secrets-manager", "claims-db-password"),
      ),
    )
      .way("clerks", "api", "claims", "endpoint", "password")
      .way("claims", "db")
      .done(),
  mutations: [
    mutation("without the endpoint", bypass("endpoint"), "LAMB003"),
    mutation(
      "the endpoint's group keeps the function out",
      set("endpoint-sg", { ingress: [{ source: "endpoint-sg", port: 443 }] }),
      "SECG001",
    ),
    mutation(
      "the function outside the VPC",
      steps(set("claims", { securityGroups: [] }), move("claims", undefined)),
      "LAMB001",
    ),
    mutation(
      "the function may send to its own group alone",
      set("fn-sg", { egress: [{ target: "fn-sg" }] }),
      "SECG002",
    ),
  ],
};
