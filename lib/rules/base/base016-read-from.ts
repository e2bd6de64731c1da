import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import { balancers, compute } from "../kinds";
import { suggest } from "../plan";

const backwards = {
  status: "warn",
  severity: "warning",
  label: "backwards",
  needs: { vpcLink: "notNeeded", privateEndpoint: "notNeeded" },
} as const;

export const rule = defineRule({
  id: "BASE016",
  stage: "warning",
  docs: [
    "https://docs.aws.amazon.com/streams/latest/dev/amazon-kinesis-consumers.html",
    "https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets.html",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HowCloudFrontWorks.html",
  ],
  exams: ["DVA"],
  situations: { stream: backwards, secret: backwards, viewer: backwards },
  call: {
    on: [
      // Pipes, Firehose and rotation do lead from them to other services, to APIs and to databases.
      {
        source: ["kinesis", "secrets-manager"],
        target: [...balancers, ...compute, "vpc-client", "internet-user", "on-premises"],
      },
      { source: ["cloudfront"], target: ["internet-user", "vpc-client"] },
    ],
    check({ source, edge }) {
      if (edge.kind !== "calls") return undefined;
      if (source.kind === "cloudfront") return "viewer";
      return source.kind === "kinesis" ? "stream" : "secret";
    },
  },
  fixes: ({ edge }) => [
    suggest("reverse", [
      { op: "retargetEdge", edge: edge.id, source: edge.target, target: edge.source },
    ]),
  ],
});

const from = (source: string, target: string) =>
  diagram().node("a", source).node("b", target).edge("a", "b").done();

export const examples = (): RuleExamples<"stream" | "secret" | "viewer"> => ({
  valid: {
    "a stream that Lambda polls for a function": { diagram: from("kinesis", "lambda") },
    "a task that reads a secret": { diagram: from("fargate", "secrets-manager") },
  },
  invalid: {
    "a stream that calls a task": {
      diagram: from("kinesis", "fargate"),
      expect: [{ variant: "stream", about: "a->b" }],
    },
    "a secret that calls an instance": {
      diagram: from("secrets-manager", "ec2"),
      expect: [{ variant: "secret", about: "a->b" }],
    },
    "a distribution that calls its viewer": {
      diagram: from("cloudfront", "internet-user"),
      expect: [{ variant: "viewer", about: "a->b" }],
    },
  },
});
