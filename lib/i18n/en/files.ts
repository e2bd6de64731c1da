export const files = {
  problems: {
    notJson:
      "{line, plural, =1 {{column, plural, =1 {This file is not an Edgewise diagram. Choose one that Edgewise saved; its name ends in .edgewise.json.} other {This file is not valid JSON: the error is at line {line}, column {column}. Correct it in a text editor, or ask for the file again if it is cut off.}}} other {This file is not valid JSON: the error is at line {line}, column {column}. Correct it in a text editor, or ask for the file again if it is cut off.}}",
    notADiagram:
      "This JSON file is not an Edgewise diagram{path, select, nodes { (look at “nodes”)} edges { (look at “edges”)} version { (look at “version”)} other {}}. Open a file that Edgewise saved, or one that has a list of “nodes”.",
    newerVersion:
      "This diagram was saved by a newer Edgewise (format {version}; this one reads format 1). Update Edgewise, then open it again.",
    tooBig:
      "{what, select, text {This file is larger than {limit} MB.} nodes {This diagram has more than {limit} nodes.} other {This diagram has more than {limit} connections.}} Split it into several diagrams.",
    badNode:
      "{path} {what, select, node {is not a node: expected an object in braces.} id {has no id. Give it a unique text as its “id”.} other {does not say what it is. Give it a “kind”, such as “lambda”.}}",
    unreadable:
      "“{name}” could not be read: it may have been moved or changed. Choose the file again.",
  },
  repairs: {
    badTitle: "The title is not a text and was left empty. Name the diagram again.",
    unknownField:
      "{path}: “{field}” has no meaning in this format and was left out. Check its spelling.",
    duplicateId:
      "{path}: “{id}” was used twice. This one is now “{renamed}”; connections lead to the first.",
    badLabel: "{path} is not a text and was left out. Name it again.",
    badPosition:
      "{path}: the position of “{id}” cannot be used. It was placed anew; move it where you like.",
    badSize: "{path}: the size of “{id}” cannot be used. It has its usual size again.",
    missingParent:
      "{path}: “{id}” stood in “{parent}”, which does not exist. It now stands on the canvas.",
    parentCycle:
      "{path}: “{id}” and “{parent}” stood in each other. “{id}” now stands on the canvas.",
    parentNotContainer:
      "{path}: “{id}” stood in “{parent}”, which cannot hold anything. It was moved one level out.",
    unknownKind:
      "{path}: “{kind}” is not a kind Edgewise knows. “{id}” is shown as a plain box and keeps its data.",
    badProps: "{path} is not a list of settings and was left out. State the settings again.",
    unknownProp:
      "{path}: there is no setting “{prop}” here. It was kept, but nothing follows from it; check its spelling.",
    invalidProp: "{path}: “{value}” is not a value of this setting. It was kept; choose another.",
    droppedProp: "{path}: this value cannot be kept and was left out. State it again.",
    badEdge: "{path} lacks a source or a target and was left out. Draw the connection again.",
    danglingEdge:
      "{path}: the connection from “{source}” to “{target}” was left out, as “{lost}” does not exist. Draw it again if it is needed.",
    badEdgeKind: "{path}: “{kind}” is not a kind of connection. It was read as a call.",
    badAccepted:
      "{path} lacks a rule or a reason and was left out. Accept the finding again and say why.",
    duplicateAcceptance: "{path}: “{rule}” was accepted twice here. The first reason was kept.",
    longReason: "{path}: the reason for accepting “{rule}” was too long and was cut. Shorten it.",
    badRules:
      "{path} is not a list of rules and was left out. Set the rules of this diagram again.",
    badRule: "{path}: this cannot be the id of a rule and was left out. Check its spelling.",
    badRuleLevel:
      "{path}: “{value}” is not something to do with a rule; “off”, “info”, “warning” and “error” are. “{rule}” works as usual again.",
  },
  judge: {
    usage:
      "Judges every connection of Edgewise diagrams.\n\nUsage: npm run --silent judge -- FILE... [--basis aws|aws-2025|notes] [--locale en|zh] [--json]\n\n  FILE      a diagram (.edgewise.json); - reads standard input\n  --basis   which answer to follow: AWS today (aws), AWS before 21 November 2025\n            (aws-2025), or the study notes (notes); aws if absent\n  --locale  the language of the answers: en or zh; en if absent\n  --json    a list with one report per file, for programs\n\nExit code: 0 nothing wrong, 1 errors found, 2 a file or an option could not be used.",
    noFile: "Name at least one diagram file.",
    unknownOption: "There is no option {option}.",
    badOption: "{option} takes one of: {values}.",
    unexpectedValue: "{option} takes no value.",
    cannotRead: "“{name}” cannot be read ({reason}). Check its name and that you may open it.",
    basis:
      "Judged by: {basis, select, aws {AWS documentation} notes {the study notes} other {AWS before 21 November 2025}}",
    counts:
      "{calls, plural, =0 {no connections} one {# connection} other {# connections}}: {errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}{accepted, plural, =0 {} other {, # accepted}}",
    untitled: "Untitled diagram",
    why: "Why",
    way: "The whole way",
    fixes: "What to do",
    assumed: "Assumed",
    also: "Also",
    exam: "In the exam",
    references: "References",
    rule: "Rule {rule}",
    findings: "Elsewhere in the diagram",
    accepted: "Accepted: {reason}",
    rules:
      "{count, plural, one {# rule is switched off or changed} other {# rules are switched off or changed}} in this diagram",
    level:
      "{rule} {level, select, off {is off} error {counts as an error} warning {counts as a warning} other {counts as information}}: {title}",
    repairs: "Put right on opening",
    hop: "{state, select, missing {{name} (missing)} wrong {{name} (wrong)} unneeded {{name} (not needed)} implied {{name} (assumed)} other {{name}}}",
  },
} as const;
