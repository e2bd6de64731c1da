import { diagram } from "@/lib/model/build";
import type { Props } from "@/lib/model/types";
import type { Call } from "../call";
import { insertInto, type Plan, privateSubnetOf, suggest } from "../plan";

/** What calls from outside every VPC and is neither a function nor on the internet. */
export const outsideCallers = ["on-premises", "step-functions", "eventbridge"] as const;

/** A line into the company network, or a function in the VPC that does the talking. */
export function bringInside(call: Call): readonly Plan[] {
  const { source, target } = call;
  if (source.kind === "on-premises") {
    return [
      suggest("addVpnConnection", [
        { op: "setProps", node: source.id, props: { connection: "vpn" } },
      ]),
    ];
  }
  const home = privateSubnetOf(target.vpc)?.id ?? target.vpc?.id;
  const props: Props = home ? {} : { attached: true };
  const chain = insertInto(call, [{ ref: "new:lambda", kind: "lambda", props, parent: home }]);
  return [suggest("insertAttachedLambda", chain)];
}

const labels: Readonly<Record<string, string>> = {
  rds: "orders-db",
  "rds-proxy": "pool",
  elasticache: "sessions",
};

/** A caller outside and a database in a private subnet, for the examples. */
export const callFromOutside = (
  caller: string,
  target: string,
  props: Record<string, string> = {},
) =>
  diagram()
    .node("who", caller, props, { label: caller === "on-premises" ? "Head office" : "nightly" })
    .node("vpc", "vpc")
    .node("net", "subnet", { access: "private" }, { parent: "vpc" })
    .node("it", target, {}, { parent: "net", label: labels[target] ?? target })
    .edge("who", "it")
    .done();
