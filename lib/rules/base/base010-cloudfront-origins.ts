import { diagram } from "@/lib/model/build";
import { defineRule, direct, type RuleExamples, reached } from "../define";
import { api, balancers, compute, lambda } from "../kinds";

export const rule = defineRule({
  id: "BASE010",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistS3AndCustomOrigins.html",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-the-edge.html",
  ],
  exams: ["SAA"],
  situations: {
    publicOrigin: reached,
    api: direct,
    bucket: reached,
    ownServer: reached,
    edge: direct,
  },
  call: {
    on: [
      {
        source: ["cloudfront"],
        target: [...api, ...balancers, ...compute, ...lambda, "external-api", "s3", "on-premises"],
      },
    ],
    check({ target }) {
      if (target.kind === "s3") return "bucket";
      if (target.kind === "on-premises") return "ownServer";
      if (target.kind === "lambda") return target.isPubliclyReachable ? "publicOrigin" : "edge";
      if (!target.isPubliclyReachable) return undefined;
      return target.kind === "api-gateway" ? "api" : "publicOrigin";
    },
  },
});

const origin = (kind: string, props: Record<string, string | boolean>, label: string) =>
  diagram()
    .node("cdn", "cloudfront", {}, { label: "shop-cdn" })
    .node("it", kind, props, { label })
    .edge("cdn", "it")
    .done();

const found = <const V extends string>(variant: V) => [{ variant, about: "cdn->it" }];

export const examples = (): RuleExamples<
  "publicOrigin" | "api" | "bucket" | "ownServer" | "edge"
> => ({
  valid: {
    "an internal load balancer": { diagram: origin("alb", { scheme: "internal" }, "shop-alb") },
  },
  invalid: {
    "an internet-facing load balancer": {
      diagram: origin("alb", { scheme: "internet-facing" }, "shop-alb"),
      expect: found("publicOrigin"),
    },
    "a function with a URL": {
      diagram: origin("lambda", { functionUrl: true }, "render"),
      expect: found("publicOrigin"),
    },
    "a public API": { diagram: origin("api-gateway", {}, "shop-api"), expect: found("api") },
    "a bucket": { diagram: origin("s3", {}, "pictures"), expect: found("bucket") },
    "a web server of one's own": {
      diagram: origin("on-premises", {}, "old shop"),
      expect: found("ownServer"),
    },
    "a function at the edge": { diagram: origin("lambda", {}, "rewrite"), expect: found("edge") },
  },
});
