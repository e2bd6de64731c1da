import { type Architecture, mutation } from "../architecture";
import { add, become, bypass, join, move, set, steps } from "../mutate";
import { column, frame, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "Private REST API called by EC2 through an execute-api endpoint",
  draw: () =>
    sketch(
      "Private API called from EC2",
      row(
        frame(
          "vpc",
          "vpc",
          "office-vpc",
          { cidr: "10.80.0.0/16" },
          row(
            frame(
              "subnet",
              "subnet",
              "private-a",
              { access: "private" },
              row(
                node("back-office", "ec2", "back-office", {
                  securityGroups: [{ group: "app-sg" }],
                }),
                node("endpoint", "vpc-endpoint", "execute-api", {
                  service: "execute-api",
                  privateDns: true,
                  securityGroups: [{ group: "endpoint-sg" }],
                }),
              ),
            ),
            column(
              node("app-sg", "security-group", "app-sg"),
              node("endpoint-sg", "security-group", "endpoint-sg", {
                ingress: [{ source: "app-sg", port: 443 }],
              }),
            ),
          ),
        ),
        node("api", "api-gateway", "payroll-api", {
          apiType: "REST",
          endpointType: "private",
          resourcePolicy: "sourceVpce",
          auth: "iam",
        }),
        node("payroll", "lambda", "payroll"),
      ),
    )
      .way("back-office", "endpoint", "api", "payroll")
      .done(),
  mutations: [
    mutation("without the endpoint", bypass("endpoint"), "PAPI002"),
    mutation("an endpoint for another service", set("endpoint", { service: "sqs" }), "PAPI002"),
    mutation("no resource policy", set("api", { resourcePolicy: "absent" }), "PAPI005"),
    mutation(
      "the endpoint's group admits port 80 alone",
      set("endpoint-sg", { ingress: [{ source: "app-sg", port: 80 }] }),
      "PAPI007",
    ),
    mutation("a VPC Link in its place", become("endpoint", "vpc-link"), "VPCL014"),
    mutation(
      "the endpoint in another VPC",
      steps(
        add("other", "vpc"),
        set("endpoint", { securityGroups: [] }),
        move("endpoint", "other"),
      ),
      "PAPI002",
    ),
    mutation("the API made Regional", set("api", { endpointType: "regional" }), "PAPI006"),
    mutation(
      "a public API called beside the endpoint",
      steps(add("public-api", "api-gateway"), join("back-office", "public-api")),
      "PAPI006",
    ),
    mutation(
      "a visitor calls it from the internet",
      steps(add("visitor", "internet-user"), join("visitor", "api")),
      "PAPI004",
    ),
    mutation(
      "a function outside every VPC calls it",
      steps(add("report", "lambda"), join("report", "api")),
      "PAPI011",
    ),
    mutation(
      "an API outside calls it",
      steps(add("front", "api-gateway"), join("front", "api")),
      "APIGW012",
    ),
    mutation(
      "the API as source in a security group",
      set("endpoint-sg", { ingress: [{ source: "app-sg", port: 443 }, { source: "api" }] }),
      "SECG005",
    ),
  ],
};
