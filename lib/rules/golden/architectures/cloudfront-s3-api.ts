import { type Architecture, mutation } from "../architecture";
import { add, join, set, steps } from "../mutate";
import { column, node, row, sketch } from "../sketch";

export const architecture: Architecture = {
  title: "Single-page application: CloudFront, S3 and an API",
  draw: () =>
    sketch(
      "CloudFront, S3 and an API",
      row(
        node("readers", "internet-user", "Readers"),
        node("cdn", "cloudfront", "www", { origin: "public", waf: true }),
        column(
          node("site", "s3", "site"),
          node("api", "api-gateway", "site-api", {
            apiType: "HTTP",
            auth: "jwt",
            customDomain: true,
            defaultEndpoint: "off",
          }),
        ),
        node("comments", "lambda", "comments"),
        node("table", "dynamodb", "comments-table"),
      ),
    )
      .way("readers", "cdn", "site")
      .way("cdn", "api", "comments", "table")
      .done(),
  mutations: [
    mutation(
      "a database as origin",
      steps(add("vpc", "vpc"), add("db", "rds", {}, "vpc"), join("cdn", "db")),
      "BASE011",
    ),
    mutation("the default address left open", set("api", { defaultEndpoint: "on" }), "HINT006"),
    mutation(
      "the API made private",
      set("api", { apiType: "REST", endpointType: "private", resourcePolicy: "sourceVpce" }),
      "PAPI004",
    ),
  ],
};
