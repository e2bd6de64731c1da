import { diagram } from "@/lib/model/build";
import { differ, isApi, isLinkTarget } from "../call";
import { defineRule, linkFault, type RuleExamples } from "../define";
import { api, balancers, link } from "../kinds";
import { callFrom, insertInto, type Plan, suggest } from "../plan";

export const rule = defineRule({
  id: "VPCL010",
  stage: "impossible",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html",
  ],
  exams: ["SAP", "ANS"],
  situations: {
    chain: linkFault("wrongPlace", "misplaced"),
    straight: linkFault("linkMissing", "missing", "missing"),
  },
  call: {
    on: [
      { source: api, target: [...link, ...balancers] },
      { source: link, target: [...balancers, "cloud-map"] },
    ],
    check({ link: on, origin, end }) {
      if (!isApi(origin) || !isLinkTarget(end)) return undefined;
      if (!on && end.isPubliclyReachable) return undefined;
      if (!differ(origin.account, on?.account, end.account)) return undefined;
      return on ? "chain" : "straight";
    },
  },
  data: ({ end, origin }) => ({
    account: end?.account ?? "",
    apiAccount: origin?.account ?? "",
  }),
  fixes(call, variant): readonly Plan[] {
    const { origin, link: on, end } = call;
    const from = variant === "chain" ? callFrom(call, on, end) : undefined;
    const account = origin?.account;
    if (!from || account === undefined || (on?.account ?? account) !== account) return [];
    const bridge = {
      ref: "new:nlb",
      kind: "nlb",
      props: { scheme: "internal", targetType: "ip", account },
      parent: undefined,
    } as const;
    return [suggest("insertBridgeNlb", insertInto(from, [bridge]))];
  },
});

const chain = (account: string) =>
  diagram()
    .node("api", "api-gateway", { account: "111111111111" })
    .node("link", "vpc-link", { account: "111111111111" })
    .node("alb", "alb", { account })
    .edge("api", "link")
    .edge("link", "alb")
    .done();

export const examples = (): RuleExamples<"chain" | "straight"> => ({
  valid: { "one account": { diagram: chain("111111111111") } },
  invalid: {
    "a load balancer of another account": {
      diagram: chain("222222222222"),
      expect: [
        { variant: "chain", about: "api->link" },
        { variant: "chain", about: "link->alb" },
      ],
    },
    "an API drawn straight to it": {
      diagram: diagram()
        .node("api", "api-gateway", { account: "111111111111" })
        .node("alb", "alb", { account: "222222222222" })
        .edge("api", "alb")
        .done(),
      expect: [{ variant: "straight", about: "api->alb" }],
    },
  },
});
