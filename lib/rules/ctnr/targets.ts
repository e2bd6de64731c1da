import type { Call } from "../call";
import { type Plan, safe } from "../plan";

/** Whether a load balancer registers its targets as instances, which tasks and pods are not. */
export const registersInstances = ({ source }: Call): boolean =>
  source.get("targetType") === "instance";

export const useIpTargets = ({ source }: Call): readonly Plan[] => [
  safe("useIpTargets", [{ op: "setProps", node: source.id, props: { targetType: "ip" } }]),
];
