export const files = {
  problems: {
    notJson:
      "{line, plural, =1 {{column, plural, =1 {此文件不是 Edgewise 架构图。请选择由 Edgewise 保存的文件，其文件名以 .edgewise.json 结尾。} other {此文件不是有效的 JSON：第 {line} 行第 {column} 列有错误。请在文本编辑器中更正；如果文件不完整，请重新获取。}}} other {此文件不是有效的 JSON：第 {line} 行第 {column} 列有错误。请在文本编辑器中更正；如果文件不完整，请重新获取。}}",
    notADiagram:
      "此 JSON 文件不是 Edgewise 架构图{path, select, nodes {（请检查“nodes”）} edges {（请检查“edges”）} version {（请检查“version”）} other {}}。请打开由 Edgewise 保存的文件，或包含“nodes”列表的文件。",
    newerVersion:
      "此架构图由更新版本的 Edgewise 保存（格式 {version}，当前版本只能读取格式 1）。请更新 Edgewise 后再打开。",
    tooBig:
      "{what, select, text {此文件超过 {limit} MB。} nodes {此架构图的节点超过 {limit} 个。} other {此架构图的连接超过 {limit} 条。}}请将其拆分为多个架构图。",
    badNode:
      "{path} {what, select, node {不是节点：此处应为花括号中的对象。} id {没有 id。请为其填写唯一的“id”文本。} other {没有说明类型。请填写“kind”，例如“lambda”。}}",
    unreadable: "无法读取“{name}”：文件可能已被移动或更改。请重新选择文件。",
  },
  repairs: {
    badTitle: "标题不是文本，已留空。请重新命名架构图。",
    unknownField: "{path}：此格式中没有“{field}”字段，已忽略。请检查拼写。",
    duplicateId: "{path}：“{id}”重复使用。此处已改为“{renamed}”；连接指向第一个。",
    badLabel: "{path} 不是文本，已忽略。请重新命名。",
    badPosition: "{path}：“{id}”的位置无效，已重新放置。您可以将其移到合适的位置。",
    badSize: "{path}：“{id}”的大小无效，已恢复为默认大小。",
    missingParent: "{path}：“{id}”所在的“{parent}”不存在，现已放在画布上。",
    parentCycle: "{path}：“{id}”与“{parent}”互相包含，“{id}”现已放在画布上。",
    parentNotContainer: "{path}：“{id}”所在的“{parent}”不能容纳其他元素，已将其移到外一层。",
    unknownKind: "{path}：Edgewise 不认识类型“{kind}”。“{id}”显示为普通方框，数据保持不变。",
    badProps: "{path} 不是设置列表，已忽略。请重新填写设置。",
    unknownProp: "{path}：此处没有“{prop}”设置。已保留，但不起作用；请检查拼写。",
    invalidProp: "{path}：“{value}”不是此设置的有效值。已保留；请选择其他值。",
    droppedProp: "{path}：此值无法保留，已忽略。请重新填写。",
    badEdge: "{path} 缺少起点或终点，已忽略。请重新绘制连接。",
    danglingEdge:
      "{path}：从“{source}”到“{target}”的连接已忽略，因为“{lost}”不存在。如有需要，请重新绘制。",
    badEdgeKind: "{path}：“{kind}”不是连接类型，已按调用读取。",
    badAccepted: "{path} 缺少规则或原因，已忽略。请重新接受该检查结果并说明原因。",
    duplicateAcceptance: "{path}：“{rule}”在此处被接受了两次，已保留第一个原因。",
    longReason: "{path}：接受“{rule}”的原因过长，已截断。请缩短。",
    badRules: "{path} 不是规则列表，已忽略。请重新设置此架构图的规则。",
    badRule: "{path}：此处不是规则编号，已忽略。请检查拼写。",
    badRuleLevel:
      "{path}：规则不能设为“{value}”，只能设为“off”、“info”、“warning”或“error”。“{rule}”已恢复默认。",
  },
  judge: {
    usage:
      "判断 Edgewise 架构图中的每一条连接。\n\n用法：npm run --silent judge -- 文件... [--basis aws|aws-2025|notes] [--locale en|zh] [--json]\n\n  文件      架构图（.edgewise.json）；- 表示从标准输入读取\n  --basis   依据：当前的 AWS 文档（aws）、2025 年 11 月 21 日之前的 AWS（aws-2025）\n            或学习笔记（notes）；默认为 aws\n  --locale  输出语言：en 或 zh；默认为 en\n  --json    供程序使用的列表，每个文件一份报告\n\n退出码：0 没有错误，1 发现错误，2 文件或选项无法使用。",
    noFile: "请至少指定一个架构图文件。",
    unknownOption: "没有选项 {option}。",
    badOption: "{option} 只能是以下值之一：{values}。",
    unexpectedValue: "{option} 不带值。",
    cannotRead: "无法读取“{name}”（{reason}）。请检查文件名和访问权限。",
    basis:
      "判断依据：{basis, select, aws {AWS 文档} notes {学习笔记} other {2025 年 11 月 21 日之前的 AWS}}",
    counts:
      "{calls, plural, =0 {没有连接} other {# 条连接}}：{errors, plural, other {# 个错误}}，{warnings, plural, other {# 个警告}}{accepted, plural, =0 {} other {，# 项已接受}}",
    untitled: "未命名架构图",
    why: "为什么",
    way: "完整路径",
    fixes: "如何处理",
    assumed: "假定",
    also: "另外",
    exam: "考试提示",
    references: "参考资料",
    rule: "规则 {rule}",
    findings: "图中其他发现",
    accepted: "已接受：{reason}",
    rules: "此架构图关闭或更改了 {count, number} 条规则",
    level:
      "{rule} {level, select, off {已关闭} error {视为错误} warning {视为警告} other {视为提示}}：{title}",
    repairs: "打开时的修正",
    hop: "{state, select, missing {{name}（缺少）} wrong {{name}（有误）} unneeded {{name}（不需要）} implied {{name}（假定存在）} other {{name}}}",
  },
} as const;
