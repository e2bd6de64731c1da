import { diagram } from "@/lib/model/build";
import { defineRule, notReachable, type RuleExamples } from "../define";
import { balancers, internetCallers } from "../kinds";
import { insertInto, suggest } from "../plan";

export const rule = defineRule({
  id: "ELBX003",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
  ],
  exams: ["SAA"],
  situations: { internal: notReachable },
  call: {
    on: [{ source: internetCallers, target: balancers }],
    // One that faces the internet and is cut off from it has rules of its own.
    check: ({ target }) => (target.get("scheme") === "internal" ? "internal" : undefined),
  },
  fixes(call) {
    const { target } = call;
    const api = {
      ref: "new:api-gateway",
      kind: "api-gateway",
      props: { apiType: "HTTP" },
    } as const;
    const link = { ref: "new:vpc-link", kind: "vpc-link", props: { version: "v2" } } as const;
    return [
      suggest(
        "insertApiAndLink",
        insertInto(call, [
          { ...api, parent: target.container("region")?.id },
          { ...link, parent: target.vpc?.id },
        ]),
      ),
      suggest("makeBalancerPublic", [
        { op: "setProps", node: target.id, props: { scheme: "internet-facing" } },
      ]),
    ];
  },
});

const to = (props = {}, caller = "internet-user") =>
  diagram().node("user", caller).node("alb", "alb", props).edge("user", "alb").done();

export const examples = (): RuleExamples<"internal"> => ({
  valid: { "a scheme nobody stated follows from its caller": { diagram: to() } },
  invalid: {
    "an internal load balancer": {
      diagram: to({ scheme: "internal" }),
      expect: [{ variant: "internal", about: "user->alb" }],
    },
    "a webhook of another company": {
      diagram: to({ scheme: "internal" }, "external-api"),
      expect: [{ variant: "internal", about: "user->alb" }],
    },
  },
});
