import { diagram } from "@/lib/model/build";
import { isApi } from "../call";
import { defineRule, notPossible, notReachable, type RuleExamples } from "../define";
import { databases, services } from "../kinds";
import { insertInto, type Plan, suggest } from "../plan";

export const rule = defineRule({
  id: "BASE011",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistS3AndCustomOrigins.html",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html",
  ],
  exams: ["SAA"],
  situations: {
    database: notPossible,
    endpoint: notReachable,
    // The pages list what can be an origin; none says in words what cannot.
    service: { ...notPossible, status: "warn", severity: "warning" },
  },
  call: {
    on: [
      {
        source: ["cloudfront"],
        target: [
          ...databases,
          ...services.filter((kind) => kind !== "s3"),
          "vpc-endpoint",
          "cloud-map",
        ],
      },
    ],
    check({ target, end }) {
      if (target.traits.role === "database") return "database";
      if (target.traits.role === "service") return "service";
      // An endpoint before an API has rules of its own.
      return isApi(end) ? undefined : "endpoint";
    },
  },
  fixes(call, variant): readonly Plan[] {
    if (variant === "endpoint") return [];
    const parent = call.target.container("region")?.id;
    const front = { ref: "new:api-gateway", kind: "api-gateway", props: {}, parent } as const;
    return variant === "service" ? [suggest("insertApi", insertInto(call, [front]))] : [];
  },
});

const origin = (kind: string, label: string) =>
  diagram()
    .node("cdn", "cloudfront", {}, { label: "shop-cdn" })
    .node("it", kind, {}, { label })
    .edge("cdn", "it")
    .done();

export const examples = (): RuleExamples<"database" | "endpoint" | "service"> => ({
  valid: { "a bucket": { diagram: origin("s3", "pictures") } },
  invalid: {
    "a database": {
      diagram: origin("rds", "orders-db"),
      expect: [{ variant: "database", about: "cdn->it" }],
    },
    "a VPC endpoint": {
      diagram: origin("vpc-endpoint", "to S3"),
      expect: [{ variant: "endpoint", about: "cdn->it" }],
    },
    "a queue": {
      diagram: origin("sqs", "orders"),
      expect: [{ variant: "service", about: "cdn->it" }],
    },
  },
});
