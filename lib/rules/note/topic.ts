import { type Call, isApi, isBalancer, isPrivateApi } from "../call";
import type { NodeFacts } from "../facts";
import type { NotesTopic } from "../types";
import { workloadOf } from "./workload";

/** How the outside gets to a workload: through the load balancer that is drawn, or by itself. */
const isEnteredPublicly = (end: NodeFacts) => end.isPubliclyReachable;

/** Which of the study notes' cases a call is, if any. They speak of what API Gateway calls. */
export function notesTopicOf({ origin, end, link }: Call): NotesTopic | undefined {
  if (isPrivateApi(end) && !isApi(origin) && !link) return "endpointDirection";
  if (!isApi(origin) || !end) return undefined;
  switch (workloadOf(end)) {
    case "lambda":
      if (isBalancer(end)) return undefined;
      return end.isInVpc ? "attachedLambda" : "lambda";
    case "container":
      if (isEnteredPublicly(end)) return "fargatePublic";
      return end.kind === "fargate" && end.get("entry") === "none"
        ? "fargateNoEntry"
        : "fargatePrivate";
    case "ec2":
      if (isPrivateApi(origin)) return undefined;
      return isEnteredPublicly(end) ? "ec2Public" : "ec2Private";
    default:
      return undefined;
  }
}
