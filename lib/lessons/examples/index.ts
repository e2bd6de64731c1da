import { ecsInternalAlb } from "./ecs-internal-alb";
import { notesFourCases } from "./notes-four-cases";
import { privateApi } from "./private-api";
import { threeFaults } from "./three-faults";
import type { Example } from "./types";
import { websocketNlb } from "./websocket-nlb";

/** The examples in the order they are offered. To add one: a file and a line here. */
export const examples: readonly Example[] = [
  notesFourCases,
  privateApi,
  ecsInternalAlb,
  websocketNlb,
  threeFaults,
];
