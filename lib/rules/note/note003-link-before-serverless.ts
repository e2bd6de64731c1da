import { diagram } from "@/lib/model/build";
import { isApi } from "../call";
import { defineRule, linkFault, type RuleExamples } from "../define";
import { api, balancers, containers, lambda, link } from "../kinds";
import { removeFromWay, safe } from "../plan";
import { workloadOf } from "./workload";

export const rule = defineRule({
  id: "NOTE003",
  stage: "impossible",
  bases: ["notes"],
  isFinal: true,
  docs: ["https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html"],
  exams: ["SAP"],
  situations: {
    unneeded: { ...linkFault("linkUnneeded", "unneeded", "warn"), severity: "warning" },
  },
  call: {
    on: [
      { source: api, target: link },
      { source: link, target: [...containers, ...balancers, ...lambda] },
    ],
    check({ link: on, origin, end }) {
      if (!on || !isApi(origin)) return undefined;
      // A function behind a load balancer is no case of the notes, with a link or without.
      const isServerless = workloadOf(end) === "container" || end?.kind === "lambda";
      return isServerless ? "unneeded" : undefined;
    },
  },
  fixes: ({ link: on }) => (on ? [safe("removeLink", removeFromWay(on))] : []),
});

const through = (workload: string) =>
  diagram()
    .node("api", "api-gateway")
    .node("link", "vpc-link")
    .node("alb", "alb")
    .node("it", workload)
    .edge("api", "link")
    .edge("link", "alb")
    .edge("alb", "it")
    .done();

export const examples = (): RuleExamples<"unneeded"> => ({
  valid: { "EC2 behind the link": { diagram: through("ec2"), basis: "notes" } },
  invalid: {
    "Fargate behind the link": {
      diagram: through("fargate"),
      basis: "notes",
      expect: [
        { variant: "unneeded", about: "api->link" },
        { variant: "unneeded", about: "link->alb" },
      ],
    },
  },
});
