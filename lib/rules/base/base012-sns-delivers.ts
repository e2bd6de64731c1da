import { diagram } from "@/lib/model/build";
import { isPrivateApi } from "../call";
import { defineRule, notReachable, type RuleExamples, reached } from "../define";
import { api, balancers, compute, databases, internetCallers, services } from "../kinds";
import { insertInto, type Plan, suggest } from "../plan";

/** Services that a topic can have as a subscriber by themselves. */
const subscribers: ReadonlySet<string> = new Set(["sqs"]);

export const rule = defineRule({
  id: "BASE012",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/sns/latest/dg/sns-event-destinations.html",
    "https://docs.aws.amazon.com/sns/latest/dg/sns-http-https-endpoint-as-subscriber.html",
    "https://docs.aws.amazon.com/sns/latest/dg/sns-user-notifications.html",
  ],
  exams: ["SAA", "DVA"],
  situations: {
    people: reached,
    site: reached,
    private: notReachable,
    // The page lists what can subscribe; it does not say in words what cannot.
    other: { ...notReachable, status: "warn", severity: "warning", label: "notPossible" },
  },
  call: {
    on: [
      {
        source: ["sns"],
        target: [
          ...internetCallers,
          ...api,
          ...balancers,
          ...compute,
          ...databases,
          ...services,
          "cloudfront",
        ],
      },
    ],
    check({ target, edge }) {
      if (target.kind === "internet-user") return "people";
      if (target.is("external-api", "cloudfront")) return "site";
      if (target.traits.role === "database") return "other";
      if (target.traits.role === "service") {
        return edge.kind !== "calls" || subscribers.has(target.kind) ? undefined : "other";
      }
      // What the internet cannot call at all is told by the rules of private APIs.
      return target.isPubliclyReachable || isPrivateApi(target) ? undefined : "private";
    },
  },
  fixes(call, variant): readonly Plan[] {
    const { edge, source, target } = call;
    const parent = source.container("region")?.id;
    if (variant === "other") {
      const fn = { ref: "new:lambda", kind: "lambda", props: {}, parent } as const;
      return [suggest("insertLambda", insertInto(call, [fn]))];
    }
    if (variant !== "private" || target.traits.role !== "compute") return [];
    return [
      suggest("insertQueue", [
        {
          op: "addNode",
          ref: "new:sqs",
          kind: "sqs",
          props: {},
          ...(parent !== undefined && { parent }),
          between: [edge.source, edge.target],
        },
        { op: "retargetEdge", edge: edge.id, target: "new:sqs" },
        { op: "addEdge", source: target.id, target: "new:sqs" },
      ]),
    ];
  },
});

const topic = (kind: string, props: Record<string, string>, label: string) =>
  diagram()
    .node("topic", "sns", {}, { label: "order-events" })
    .node("it", kind, props, { label })
    .edge("topic", "it")
    .done();

const found = <const V extends string>(variant: V) => [{ variant, about: "topic->it" }];

export const examples = (): RuleExamples<"people" | "site" | "private" | "other"> => ({
  valid: {
    "a queue": { diagram: topic("sqs", {}, "mails") },
    "a public API": { diagram: topic("api-gateway", {}, "webhooks") },
    "a private API, of which other rules tell": {
      diagram: topic("api-gateway", { endpointType: "private" }, "orders-api"),
    },
  },
  invalid: {
    "people, by mail or text message": {
      diagram: topic("internet-user", {}, "customers"),
      expect: found("people"),
    },
    "a webhook of another company": {
      diagram: topic("external-api", {}, "chat"),
      expect: found("site"),
    },
    "a private instance": { diagram: topic("ec2", {}, "worker"), expect: found("private") },
    "a table": { diagram: topic("dynamodb", {}, "orders"), expect: found("other") },
  },
});
