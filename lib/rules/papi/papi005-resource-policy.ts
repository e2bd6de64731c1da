import { diagram } from "@/lib/model/build";
import { isPrivateApi } from "../call";
import { defineRule, type RuleExamples } from "../define";
import type { NodeFacts } from "../facts";
import { api, endpoint } from "../kinds";
import { type Plan, safe } from "../plan";

const lacksPolicy = (node: NodeFacts | undefined) =>
  isPrivateApi(node) && node.get("resourcePolicy") === "absent" ? "absent" : undefined;

const fixesFor = (node: NodeFacts): readonly Plan[] => [
  safe("addResourcePolicy", [
    { op: "setProps", node: node.id, props: { resourcePolicy: "sourceVpce" } },
  ]),
];

export const rule = defineRule({
  id: "PAPI005",
  stage: "filter",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-api-create.html",
  ],
  exams: ["SAP", "ANS"],
  situations: { absent: { status: "missing", severity: "error", label: "policyMissing" } },
  call: {
    on: [
      { source: "any", target: [...api, ...endpoint] },
      { source: endpoint, target: api },
    ],
    check: ({ end }) => lacksPolicy(end),
    subject: ({ end, target }) => end ?? target,
  },
  node: { kinds: api, check: lacksPolicy },
  fixes: ({ end, target }) => fixesFor(end ?? target),
  nodeFixes: fixesFor,
});

const through = (resourcePolicy: string) =>
  diagram()
    .node("client", "ec2")
    .node("vpce", "vpc-endpoint")
    .node("api", "api-gateway", { endpointType: "private", resourcePolicy })
    .edge("client", "vpce")
    .edge("vpce", "api")
    .done();

export const examples = (): RuleExamples<"absent"> => ({
  valid: { "a policy that names the endpoint": { diagram: through("sourceVpce") } },
  invalid: {
    "no policy": { diagram: through("absent"), expect: [{ variant: "absent", about: "api" }] },
  },
});
