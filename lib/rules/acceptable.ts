import { rules } from "./registry";
import type { Finding } from "./types";

const byId = new Map(rules.map((rule) => [rule.id as string, rule]));

/**
 * Whether a finding told of a connection belongs to it, so that it can be accepted there. What is
 * told of one of its ends by itself does not.
 */
export function isAcceptable({ rule, subject }: Pick<Finding, "rule" | "subject">): boolean {
  const call = byId.get(rule)?.call;
  return call !== undefined && ("edge" in subject || call.subject !== undefined);
}
