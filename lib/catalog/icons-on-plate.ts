import type { IconName } from "./types";

/** Icons with dark ink, known without loading the shapes of all. */
export const iconsOnPlate: ReadonlySet<IconName> = new Set([
  "internet-user",
  "vpc-client",
  "mock-integration",
  "external-api",
]);
