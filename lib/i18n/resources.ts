import type { Localized } from "./locales";

/** Name of each palette entry, by preset id. */
export const presetNames: Readonly<Record<string, Localized>> = {
  alb: { en: "Application Load Balancer", zh: "应用负载均衡器" },
};
