/** Texts inside exported pictures. */
export const render = {
  untitled: "架构图",
  summary: "{nodes, number} 个资源，{edges, number} 条连接。",
  judged:
    "{fine, number} 条正常，{problems, number} 条需要查看{accepted, plural, =0 {} other {，# 条已接受}}。",
  key: "连接",
  findings: "发现的问题",
  accepted: "已接受",
  about: "{place}：{text}",
  reason: "接受原因：{reason}",
  rules: "此架构图关闭或更改了 {count, number} 条规则。",
  more: "编辑器中还有 {count, number} 个问题",
  status: {
    direct: "可用，无需额外配置",
    via: "经 VPC Link 或 Private Endpoint 可用",
    missing: "缺少必需的组件",
    wrong: "已绘制，但有误",
    warn: "可用，但请再检查",
    unknown: "信息不足",
  },
  basis: {
    aws: "依据 AWS 文档判断",
    "aws-2025": "依据 2025 年 11 月 21 日之前的 AWS 文档判断",
    notes: "依据学习笔记判断",
  },
  checked: "已对照截至 {date} 的 AWS 文档核对",
} as const;
