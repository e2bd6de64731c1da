import type { Basis, Label, Need, Needs, Severity, Status, Verdict } from "@/lib/rules/types";
import type { Locale, Localized } from "./locales";

/** The short text on a connection's chip. */
export const labels: Readonly<Record<Label, Localized>> = {
  notNeeded: { en: "No VPC Link needed", zh: "无需 VPC Link" },
  viaLink: { en: "Via VPC Link", zh: "经 VPC Link" },
  viaEndpoint: { en: "Via Private Endpoint", zh: "经 Private Endpoint" },
  viaBoth: { en: "Via Link and Endpoint", zh: "经 Link 与 Endpoint" },
  linkMissing: { en: "VPC Link missing", zh: "缺少 VPC Link" },
  endpointMissing: { en: "Private Endpoint missing", zh: "缺少 Private Endpoint" },
  bothMissing: { en: "Link and Endpoint missing", zh: "缺少 Link 与 Endpoint" },
  balancerMissing: { en: "Load balancer missing", zh: "缺少负载均衡器" },
  attachmentMissing: { en: "Not attached to the VPC", zh: "未接入 VPC" },
  egressMissing: { en: "No way out of the VPC", zh: "无 VPC 出口" },
  wrongVersion: { en: "Wrong VPC Link version", zh: "VPC Link 版本不符" },
  wrongTarget: { en: "Wrong target", zh: "目标不符" },
  wrongDirection: { en: "Wrong direction", zh: "方向错误" },
  wrongPlace: { en: "Wrong place", zh: "位置不对" },
  wrongService: { en: "Wrong endpoint service", zh: "终端节点服务不符" },
  linkUnneeded: { en: "VPC Link not needed", zh: "VPC Link 多余" },
  endpointUnneeded: { en: "Endpoint not needed", zh: "Endpoint 多余" },
  linkIncomplete: { en: "VPC Link incomplete", zh: "VPC Link 不完整" },
  notPossible: { en: "Not possible", zh: "无法实现" },
  notReachable: { en: "Cannot be reached", zh: "无法到达" },
  exposed: { en: "Works, but exposed", zh: "可用，但已暴露" },
  blocked: { en: "Blocked", zh: "被阻断" },
  policyMissing: { en: "Resource policy missing", zh: "缺少资源策略" },
  backwards: { en: "Drawn backwards", zh: "方向画反" },
  loose: { en: "Loose end", zh: "连接悬空" },
  reached: { en: "Reached directly", zh: "可直接到达" },
  slow: { en: "May time out", zh: "可能超时" },
  notJudged: { en: "Not judged", zh: "未判定" },
};

/**
 * The short text on a connection's chip, such as "VPC Link missing". It stands here, apart from the
 * sentences, because the canvas needs it at once and the sentences only when someone asks why.
 */
export const chipText = ({ label }: Pick<Verdict, "label">, locale: Locale): string =>
  labels[label][locale];

export const needTexts: Readonly<Record<Need, Localized>> = {
  notNeeded: { en: "Not needed", zh: "不需要" },
  present: { en: "Needed, present", zh: "需要，已具备" },
  missing: { en: "Needed, missing", zh: "需要，但缺少" },
  misplaced: { en: "Misplaced", zh: "位置或方向不对" },
  unneeded: { en: "Drawn, not needed", zh: "已绘制，但不需要" },
  wrongKind: { en: "Wrong kind", zh: "类型不符" },
};

export const questionTexts: Readonly<Record<keyof Needs, Localized>> = {
  vpcLink: { en: "VPC Link", zh: "VPC Link" },
  privateEndpoint: { en: "Private Endpoint", zh: "Private Endpoint" },
};

export const statusTexts: Readonly<Record<Status, Localized>> = {
  direct: { en: "Works directly", zh: "可直接连通" },
  via: { en: "Works via VPC Link or Private Endpoint", zh: "经 VPC Link 或 Private Endpoint 连通" },
  missing: { en: "Something is missing", zh: "缺少组件" },
  wrong: { en: "Drawn wrong", zh: "绘制有误" },
  warn: { en: "Works, with a caution", zh: "可用，但需注意" },
  unknown: { en: "Not judged", zh: "未判定" },
};

export const severityTexts: Readonly<Record<Severity, Localized>> = {
  error: { en: "Error", zh: "错误" },
  warning: { en: "Warning", zh: "警告" },
  info: { en: "Information", zh: "信息" },
  ok: { en: "Fine", zh: "正常" },
};

export const basisTexts: Readonly<Record<Basis, { name: Localized; line: Localized }>> = {
  aws: {
    name: { en: "AWS docs", zh: "AWS 文档" },
    line: { en: "What AWS documents today", zh: "以 AWS 现行文档为准" },
  },
  "aws-2025": {
    name: { en: "AWS before Nov 2025", zh: "2025 年 11 月前的 AWS" },
    line: {
      en: "REST APIs reach private backends by VPC Link V1 and an NLB only",
      zh: "REST API 仅能经 VPC Link V1 与 NLB 访问私有后端",
    },
  },
  notes: {
    name: { en: "Study notes", zh: "学习笔记" },
    line: { en: "The rule of thumb that the study notes teach", zh: "学习笔记所讲的速记规则" },
  },
};
