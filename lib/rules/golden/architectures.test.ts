import { describe, expect, test } from "vitest";
import { isKnownKind, resourceOf, sizeOf } from "@/lib/catalog";
import { fits } from "@/lib/catalog/settings";
import { absolutePosition, ancestors, children } from "@/lib/model/queries";
import type { Diagram, DiagramNode } from "@/lib/model/types";
import { validate } from "..";
import { rules } from "../registry";
import type { Basis, Finding, Judgement, RuleId } from "../types";
import type { Architecture } from "./architecture";
import type { Change } from "./mutate";

const modules = import.meta.glob<{ architecture: Architecture }>("./architectures/*.ts", {
  eager: true,
});
const architectures = Object.entries(modules).map(
  ([path, { architecture }]) => [path.replace(/^.*\/|\.ts$/g, ""), architecture] as const,
);

const basesOf = ({ isNew }: Architecture): readonly Basis[] =>
  isNew ? ["aws"] : ["aws", "aws-2025"];

/** Every situation of a rule that holds somewhere in a drawing, what is fine included. */
function spoken(drawn: Diagram, basis: Basis): ReadonlySet<string> {
  const { verdicts, findings } = validate(drawn, { basis });
  return new Set([
    ...findings.map(({ rule, variant }) => `${rule}/${variant}`),
    ...[...verdicts.values()].map(({ primary, variant }) => `${primary}/${variant}`),
  ]);
}

/** The rules with a situation that holds after a change and did not before. */
function raisedBy(change: Change, drawn: Diagram, basis: Basis): readonly RuleId[] {
  const before = spoken(drawn, basis);
  const fresh = [...spoken(change(drawn), basis)].filter((said) => !before.has(said));
  return fresh.map((said) => said.slice(0, said.indexOf("/")));
}

const textOf = ({ severity, rule, variant, subject }: Finding) =>
  `${severity} ${rule}/${variant} ${"edge" in subject ? subject.edge : subject.node}`;

/** Errors and warnings, and calls that do not arrive or are not judged. */
function objections({ verdicts, findings }: Judgement): readonly string[] {
  const told = findings.filter(({ severity }) => severity === "error" || severity === "warning");
  const unfit = [...verdicts.values()].filter(
    ({ status }) => status !== "direct" && status !== "via",
  );
  return [
    ...told.map(textOf),
    ...unfit.map(({ status, primary, edge }) => `${status} ${primary} ${edge}`),
  ];
}

const overlap = (node: DiagramNode, other: DiagramNode): boolean => {
  const a = { ...node.position, ...sizeOf(node) };
  const b = { ...other.position, ...sizeOf(other) };
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
};

describe.each(architectures)("%s", (_slug, architecture) => {
  const drawn = architecture.draw();
  const nodes = [...drawn.nodes.values()];

  test.each(basesOf(architecture))("has nothing said against it under %s", (basis) => {
    expect(objections(validate(drawn, { basis }))).toEqual([]);
  });

  if (architecture.isNew) {
    test("did not work before 21 Nov 2025", () => {
      expect(objections(validate(drawn, { basis: "aws-2025" }))).not.toEqual([]);
    });
  }

  test("states what the catalogue knows, and connects what is drawn", () => {
    for (const node of nodes) {
      expect(isKnownKind(node.kind), node.id).toBe(true);
      for (const [name, value] of Object.entries(node.props)) {
        expect(fits(resourceOf(node.kind).props[name], value), `${node.id} ${name}`).toBe(true);
      }
    }
    for (const { id, source, target } of drawn.edges.values()) {
      expect(
        [source, target].every((end) => drawn.nodes.has(end)),
        id,
      ).toBe(true);
    }
  });

  test("stands where it may, on the grid and clear of its neighbours", () => {
    for (const node of nodes) {
      const { x, y } = absolutePosition(drawn, node.id);
      expect([x % 8, y % 8], node.id).toEqual([0, 0]);
      const [parent] = ancestors(drawn, node.id);
      if (parent) {
        const { width, height } = sizeOf(node);
        const room = sizeOf(parent);
        expect(resourceOf(node.kind).traits.placement, node.id).toContain(parent.kind);
        expect(node.position.x + width, node.id).toBeLessThan(room.width);
        expect(node.position.y + height, node.id).toBeLessThan(room.height);
      }
      const others = children(drawn, node.parent).filter((other) => other !== node);
      expect(
        others.filter((other) => overlap(node, other)),
        node.id,
      ).toEqual([]);
    }
  });

  test.each(architecture.mutations)("$name: $raises", ({ change, raises, basis = "aws" }) => {
    expect(raisedBy(change, drawn, basis)).toEqual(expect.arrayContaining([...raises]));
  });
});

const mutations = architectures.flatMap(([, architecture]) => architecture.mutations);
const raised = new Set(mutations.flatMap(({ raises }) => raises));

test("thirty architectures, spoilt in ways that raise nearly every rule of an error or a warning", () => {
  expect(architectures.length).toBeGreaterThanOrEqual(30);
  expect(mutations.length).toBeGreaterThanOrEqual(60);
  expect(raised.size).toBeGreaterThanOrEqual(60);
  const faults = rules.filter(({ situations }) =>
    Object.values(situations).some(
      ({ severity }) => severity === "error" || severity === "warning",
    ),
  );
  // A new rule shows itself by its examples; a change here is welcome and not demanded.
  expect(faults.filter(({ id }) => raised.has(id)).length).toBeGreaterThan(faults.length * 0.9);
});

/** What is said of each architecture, for a person to read. */
function writeDown(): string {
  const sections = architectures.map(([slug, architecture]) => {
    const drawn = architecture.draw();
    const said = basesOf(architecture).map((basis) => {
      const { verdicts, findings } = validate(drawn, { basis });
      return [
        ...[...verdicts.values()].map(
          ({ edge, status, primary, variant, needs }) =>
            `  ${edge}: ${status} ${primary}/${variant} link:${needs.vpcLink} pe:${needs.privateEndpoint}`,
        ),
        ...findings.map((finding) => `  ${textOf(finding)}`),
      ];
    });
    const [today = [], earlier = today] = said;
    const changed = earlier.filter((line) => !today.includes(line));
    return [
      `== ${slug}: ${architecture.title} ==`,
      ...today,
      ...changed.map((line) => `  before 21 Nov 2025:${line}`),
    ].join("\n");
  });
  const preface = `What is said of architectures that are right: each call, and what is worth knowing.
Written by the test beside it: npx vitest run lib/rules/golden -u`;
  return `${[preface, ...sections].join("\n\n")}\n`;
}

test("what is said of them is what was said when it was last read", async () => {
  await expect(writeDown()).toMatchFileSnapshot("./architectures.txt");
});
