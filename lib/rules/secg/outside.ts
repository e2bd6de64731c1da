import type { Call } from "../call";
import { isOutsideGroups } from "../security";

/**
 * Whether a call ends at a load balancer that nobody drew: from outside, containers with an Ingress
 * are entered there, and its security groups are not theirs.
 */
export const endsAtUndrawnBalancer = ({ source, target }: Call): boolean =>
  target.kind === "fargate" && target.get("entry") !== "none" && isOutsideGroups(source);
