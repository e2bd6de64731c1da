import type { Basis, Label, Need, Needs, Severity, Status } from "@/lib/rules/types";
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
  attachmentMissing: { en: "Not attached to VPC", zh: "未接入 VPC" },
  imageMissing: { en: "Image out of reach", zh: "无法拉取镜像" },
  egressMissing: { en: "No way out", zh: "缺少出网路径" },
  wrongVersion: { en: "Wrong link version", zh: "VPC Link 版本不符" },
  wrongTarget: { en: "Wrong link target", zh: "VPC Link 目标不符" },
  wrongTargetType: { en: "Wrong target type", zh: "目标类型不符" },
  wrongDirection: { en: "Wrong direction", zh: "方向画反" },
  wrongPlace: { en: "Wrong place", zh: "位置不对" },
  wrongService: { en: "Wrong endpoint service", zh: "终端节点的服务不符" },
  linkUnneeded: { en: "VPC Link not needed", zh: "多余的 VPC Link" },
  endpointUnneeded: { en: "Endpoint not needed", zh: "多余的 Endpoint" },
  linkIncomplete: { en: "VPC Link incomplete", zh: "VPC Link 未接完整" },
  notPossible: { en: "Not possible", zh: "无法实现" },
  notReachable: { en: "Not reachable", zh: "无法到达" },
  exposed: { en: "Exposed", zh: "暴露于互联网" },
  blocked: { en: "Blocked", zh: "被拦截" },
  policyMissing: { en: "Policy missing", zh: "缺少资源策略" },
  backwards: { en: "Drawn backwards", zh: "连线画反" },
  loose: { en: "Loose line", zh: "连线未接好" },
  reached: { en: "Reached", zh: "可到达" },
  joined: { en: "Joined", zh: "网络已连通" },
  viaPrivateLink: { en: "Via PrivateLink", zh: "经 PrivateLink" },
  crossRegion: { en: "Crosses Regions", zh: "跨区域" },
  oneZone: { en: "Rests on one zone", zh: "依赖单个可用区" },
  slow: { en: "May time out", zh: "可能超时" },
  notJudged: { en: "Not judged", zh: "未判断" },
};

/** The literal answer to "is it needed here?". */
export const needTexts: Readonly<Record<Need, Localized>> = {
  notNeeded: { en: "Not needed", zh: "不需要" },
  present: { en: "Needed, present", zh: "需要，已有" },
  missing: { en: "Needed, missing", zh: "需要，缺少" },
  misplaced: { en: "Misplaced", zh: "位置或方向不对" },
  unneeded: { en: "Drawn, not needed", zh: "已画出，但不需要" },
  wrongKind: { en: "Wrong kind", zh: "类型不符" },
};

export const questionTexts: Readonly<Record<keyof Needs, Localized>> = {
  vpcLink: { en: "VPC Link", zh: "VPC Link" },
  privateEndpoint: { en: "Private Endpoint", zh: "Private Endpoint" },
};

/** For lists and the legend. */
export const statusTexts: Readonly<Record<Status, Localized>> = {
  direct: { en: "Works directly", zh: "可直接连通" },
  via: {
    en: "Works via a VPC Link or Private Endpoint",
    zh: "经 VPC Link 或 Private Endpoint 连通",
  },
  missing: { en: "Something is missing", zh: "缺少组件" },
  wrong: { en: "Drawn wrong", zh: "画法有误" },
  warn: { en: "Works, with a caution", zh: "可用，但需留意" },
  unknown: { en: "Not judged", zh: "未判断" },
};

export const severityTexts: Readonly<Record<Severity, Localized>> = {
  error: { en: "Error", zh: "错误" },
  warning: { en: "Warning", zh: "警告" },
  info: { en: "Information", zh: "提示" },
  ok: { en: "Fine", zh: "正常" },
};

/** What each basis is called, and in a line what it follows. */
export const basisTexts: Readonly<
  Record<Basis, { readonly name: Localized; readonly line: Localized }>
> = {
  aws: {
    name: { en: "AWS docs", zh: "AWS 文档" },
    line: { en: "What AWS documents today.", zh: "以 AWS 现行文档为准。" },
  },
  "aws-2025": {
    name: { en: "AWS before Nov 2025", zh: "2025 年 11 月前的 AWS" },
    line: {
      en: "What AWS documented before 21 Nov 2025: REST APIs used VPC Link V1 and an NLB.",
      zh: "以 2025 年 11 月 21 日前的 AWS 文档为准：REST API 使用 VPC Link V1 和 NLB。",
    },
  },
  notes: {
    name: { en: "Study notes", zh: "学习笔记" },
    line: {
      en: "The study notes' rule of thumb: EC2 needs a VPC Link, serverless never does.",
      zh: "笔记的经验法则：EC2 需要 VPC Link，Serverless 不需要。",
    },
  },
};

/** The short text on a connection's chip, such as "VPC Link missing". */
export const chipText = ({ label }: { readonly label: Label }, locale: Locale): string =>
  labels[label][locale];
