import { diagram } from "@/lib/model/build";
import { differ, isApi, isPrivateApi } from "../call";
import { defineRule, type RuleExamples, viaEndpoint } from "../define";
import { api, apiCallers, endpoint } from "../kinds";
import { areJoined } from "../network";
import { canEnterVpc, endpointFor } from "../papi/reach";

export const rule = defineRule({
  id: "XRAC003",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-custom-domains.html",
  ],
  exams: ["SAP", "ANS"],
  situations: { otherAccount: viaEndpoint },
  call: {
    on: [
      { source: apiCallers, target: [...api, ...endpoint] },
      { source: endpoint, target: api },
    ],
    check(call) {
      const { origin, end } = call;
      if (!origin || !isPrivateApi(end) || isApi(origin) || !canEnterVpc(origin)) return undefined;
      if (!differ(origin.account, end.account)) return undefined;
      const serving = endpointFor(call);
      return serving && areJoined(origin, serving) ? "otherAccount" : undefined;
    },
  },
  data: (call): Record<string, { node: string }> => {
    const serving = endpointFor(call);
    return serving ? { endpoint: { node: serving.id } } : {};
  },
});

const inAccounts = (owner: string) =>
  diagram()
    .node("team", "account", { account: "111111111111" }, { label: "team" })
    .node("bank", "account", { account: owner }, { label: "bank" })
    .node("vpc", "vpc", {}, { parent: "team" })
    .node("app", "ec2", {}, { label: "app", parent: "vpc" })
    .node("vpce", "vpc-endpoint", {}, { parent: "vpc" })
    .node(
      "api",
      "api-gateway",
      { endpointType: "private", resourcePolicy: "sourceVpce" },
      { label: "payments-api", parent: "bank" },
    )
    .edge("app", "vpce")
    .edge("vpce", "api")
    .done();

export const examples = (): RuleExamples<"otherAccount"> => ({
  valid: { "one account": { diagram: inAccounts("111111111111") } },
  invalid: {
    "a private API of another account": {
      diagram: inAccounts("222222222222"),
      expect: [
        { variant: "otherAccount", about: "app->vpce" },
        { variant: "otherAccount", about: "vpce->api" },
      ],
    },
  },
});
