import type { Hop } from "@/lib/rules/types";
import type { Locale, Localized } from "./locales";

/** What stands beside a hop of the way. */
export const hopNotes: Readonly<Record<Hop["state"], Localized>> = {
  drawn: { en: "drawn", zh: "已绘制" },
  missing: { en: "missing", zh: "缺少" },
  wrong: { en: "not right here", zh: "此处有误" },
  unneeded: { en: "not needed", zh: "不需要" },
  implied: { en: "assumed, not drawn", zh: "假定存在，未绘制" },
};

/** Over the box in which the voice speaks that the basis does not follow. */
export const voiceTitles = {
  notes: {
    agrees: {
      en: "The study notes agree ({place})",
      zh: "学习笔记结论一致（第 {lines} 行）",
    },
    otherReason: {
      en: "The study notes give the same answer for another reason ({place})",
      zh: "学习笔记结论相同，理由不同（第 {lines} 行）",
    },
    differs: {
      en: "The study notes see it otherwise ({place})",
      zh: "学习笔记说法不同（第 {lines} 行）",
    },
  },
  aws: {
    agrees: {
      en: "AWS documents the same (notes, {place})",
      zh: "AWS 文档结论一致（笔记第 {lines} 行）",
    },
    otherReason: {
      en: "AWS documents the same answer for another reason (notes, {place})",
      zh: "AWS 文档结论相同，理由不同（笔记第 {lines} 行）",
    },
    differs: {
      en: "AWS documents it otherwise (notes, {place})",
      zh: "AWS 文档说法不同（笔记第 {lines} 行）",
    },
  },
} as const;

const ruleWord: Localized = { en: "Rule", zh: "规则" };

/** What leads to a rule's page: "Rule APIGW007". */
export const ruleLinkText = (id: string, locale: Locale): string => `${ruleWord[locale]} ${id}`;

export const allRulesText: Localized = { en: "All rules", zh: "全部规则" };

/** Where an address asks the editor for an example that there is not. */
export const exampleMissing: Localized = {
  en: "The example could not be opened.",
  zh: "无法打开该示例。",
};
