import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples, reached } from "../define";
import { hasEndpointFor } from "../derive";
import { balancers, compute } from "../kinds";
import { reversed } from "../plan";
import { hasWayOut } from "../way-out";

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
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-short-and-long-polling.html",
    "https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets.html",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HowCloudFrontWorks.html",
  ],
  exams: ["DVA"],
  situations: {
    // Arrows that follow the data are common, and what is polled for arrives.
    polled: { ...reached, severity: "info" },
    stream: backwards,
    queue: backwards,
    secret: backwards,
    viewer: backwards,
  },
  call: {
    on: [
      // Pipes, Firehose and rotation do lead from them to other services, to APIs and to databases.
      {
        source: ["kinesis", "sqs", "secrets-manager"],
        target: [...balancers, ...compute, "vpc-client", "internet-user", "on-premises"],
      },
      { source: ["cloudfront"], target: ["internet-user", "vpc-client"] },
    ],
    check({ source, target, edge }) {
      if (edge.kind !== "calls") return undefined;
      if (source.kind === "cloudfront") return "viewer";
      if (source.kind === "secrets-manager") return "secret";
      const isReader = target.is(...compute, "vpc-client");
      if (isReader && (hasWayOut(target) || hasEndpointFor(target, source.kind))) return "polled";
      return source.kind === "kinesis" ? "stream" : "queue";
    },
  },
  fixes: ({ edge }) => [reversed(edge)],
});

const from = (source: string, target: string) =>
  diagram().node("a", source).node("b", target).edge("a", "b").done();

export const examples = (): RuleExamples<"polled" | "stream" | "queue" | "secret" | "viewer"> => ({
  valid: {
    "a stream that Lambda polls for a function": { diagram: from("kinesis", "lambda") },
    "a task that reads a secret": { diagram: from("fargate", "secrets-manager") },
  },
  invalid: {
    "a stream that a task reads": {
      diagram: from("kinesis", "fargate"),
      expect: [{ variant: "polled", about: "a->b" }],
    },
    "a queue that a task works through": {
      diagram: from("sqs", "fargate"),
      expect: [{ variant: "polled", about: "a->b" }],
    },
    "a stream that calls a load balancer": {
      diagram: from("kinesis", "alb"),
      expect: [{ variant: "stream", about: "a->b" }],
    },
    "a queue that calls a load balancer": {
      diagram: from("sqs", "alb"),
      expect: [{ variant: "queue", about: "a->b" }],
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
