import type { Call } from "../call";
import { insertInto, type Plan, suggest, targetTypeFor } from "../plan";
import { publicSubnetOf } from "../way-out";

/** Puts an internet-facing load balancer into a call, in a public subnet where one is drawn. */
export const insertPublicAlb = (call: Call): readonly Plan[] => [
  suggest(
    "insertPublicAlb",
    insertInto(call, [
      {
        ref: "new:alb",
        kind: "alb",
        props: { scheme: "internet-facing", targetType: targetTypeFor(call.target) },
        parent: publicSubnetOf(call.target.vpc)?.id ?? call.target.vpc?.id,
      },
    ]),
  ),
];
