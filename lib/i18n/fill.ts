import type { Diagram } from "@/lib/model/types";
import type { TextData } from "@/lib/rules/types";
import type { Locale, Localized } from "./locales";
import { kindName, nodeName } from "./names";

/** What a text calls something the diagram does not hold. */
const general: Readonly<Record<string, Localized>> = {
  source: { en: "the caller", zh: "调用方" },
  target: { en: "the target", zh: "目标" },
  origin: { en: "the caller", zh: "调用方" },
  end: { en: "the target", zh: "目标" },
  api: { en: "the API", zh: "该 API" },
  link: { en: "the VPC Link", zh: "该 VPC Link" },
  endpoint: { en: "the Private Endpoint", zh: "该 Private Endpoint" },
  balancer: { en: "the load balancer", zh: "负载均衡器" },
  vpc: { en: "the VPC", zh: "该 VPC" },
  originVpc: { en: "its VPC", zh: "其 VPC" },
  linkVpc: { en: "another VPC", zh: "另一个 VPC" },
  group: { en: "its security group", zh: "其安全组" },
  parent: { en: "the canvas", zh: "画布" },
};

/** A node's name; one that is gone is called by its id. */
export function nameOf(diagram: Diagram, id: string, locale: Locale): string {
  const node = diagram.nodes.get(id);
  return node ? nodeName(node, locale) : id;
}

const startsChinese = /^\p{Script=Han}/u;
const endsChinese = /\p{Script=Han}$/u;

/**
 * Puts names and values into a text's placeholders. Chinese texts set a space beside each for the
 * sake of Latin names; a Chinese name goes without.
 */
export function fill(text: string, data: TextData, diagram: Diagram, locale: Locale): string {
  return text.replace(/( ?)\{(\w+)\}( ?)/g, (_, before: string, name: string, after: string) => {
    const value = data[name];
    const word =
      value === undefined
        ? (general[name]?.[locale] ?? kindName(name, locale))
        : typeof value === "object"
          ? nameOf(diagram, value.node, locale)
          : String(value);
    if (locale !== "zh") return before + word + after;
    return (startsChinese.test(word) ? "" : before) + word + (endsChinese.test(word) ? "" : after);
  });
}
