import { diagram } from "@/lib/model/build";
import { differ } from "../call";
import { defineRule, direct, type RuleExamples } from "../define";
import { api, lambda } from "../kinds";

export const rule = defineRule({
  id: "XRAC002",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-cross-account-lambda-integrations.html",
  ],
  exams: ["SAP", "DVA"],
  situations: { otherAccount: direct },
  call: {
    on: [{ source: api, target: lambda }],
    check: ({ source, target }) =>
      differ(source.account, target.account) ? "otherAccount" : undefined,
  },
});

const inAccounts = (owner: string) =>
  diagram()
    .node("front", "account", { account: "111111111111" }, { label: "front" })
    .node("team", "account", { account: owner }, { label: "team" })
    .node("api", "api-gateway", {}, { label: "orders-api", parent: "front" })
    .node("fn", "lambda", {}, { label: "place-order", parent: "team" })
    .edge("api", "fn")
    .done();

export const examples = (): RuleExamples<"otherAccount"> => ({
  valid: {
    "one account": { diagram: inAccounts("111111111111") },
    "no account is stated": {
      diagram: diagram().node("api", "api-gateway").node("fn", "lambda").edge("api", "fn").done(),
    },
  },
  invalid: {
    "a function of another account": {
      diagram: inAccounts("222222222222"),
      expect: [{ variant: "otherAccount", about: "api->fn" }],
    },
  },
});
