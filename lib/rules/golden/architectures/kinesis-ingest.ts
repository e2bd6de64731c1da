import { type Architecture, mutation } from "../architecture";
import { add, become, insert, join, set, steps } from "../mutate";
import { column, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "Click stream: REST API, Kinesis, Lambda, S3",
  draw: () =>
    sketch(
      "Click stream",
      row(
        node("browsers", "internet-user", "Browsers"),
        node("api", "api-gateway", "clicks-api", { apiType: "REST", waf: true, auth: "lambda" }),
        node("stream", "kinesis", "clicks"),
        node("enrich", "lambda", "enrich"),
        column(node("lake", "s3", "click-lake"), node("counts", "dynamodb", "click-counts")),
      ),
    )
      .way("browsers", "api", "stream")
      .events("stream", "enrich")
      .way("enrich", "lake")
      .way("enrich", "counts")
      .done(),
  mutations: [
    mutation(
      "the stream calls a worker",
      steps(add("worker", "ec2"), join("stream", "worker")),
      "BASE016",
    ),
    mutation("a VPC Link before the stream", insert("api->stream", "link", "vpc-link"), "VPCL016"),
    mutation("a cache instead of the stream", become("stream", "elasticache"), "APIGW006"),
    mutation("no firewall", set("api", { waf: false }), "HINT001"),
  ],
};
