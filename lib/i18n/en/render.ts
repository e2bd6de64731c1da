/** Texts inside exported pictures. */
export const render = {
  untitled: "Architecture diagram",
  summary:
    "{nodes, plural, one {# resource} other {# resources}}, {edges, plural, one {# connection} other {# connections}}.",
  judged:
    "{fine, number} fine, {problems, number} to look at{accepted, plural, =0 {} other {, # accepted}}.",
  key: "Connections",
  findings: "Findings",
  accepted: "Accepted",
  about: "{place}: {text}",
  reason: "Reason: {reason}",
  rules:
    "{count, plural, one {# rule is switched off or changed} other {# rules are switched off or changed}} in this diagram.",
  more: "{count, plural, one {# more finding} other {# more findings}} in the editor",
  status: {
    direct: "Works, nothing extra needed",
    via: "Works through a VPC Link or Private Endpoint",
    missing: "Something needed is missing",
    wrong: "Drawn, but wrong",
    warn: "Works, but look again",
    unknown: "Not enough is known",
  },
  basis: {
    aws: "Judged by the AWS documentation",
    "aws-2025": "Judged by the AWS documentation before 21 November 2025",
    notes: "Judged by the study notes",
  },
  checked: "Checked against AWS documentation as of {date}",
} as const;
