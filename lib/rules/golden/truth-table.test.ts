import { describe, expect, test, vi } from "vitest";
import { validate } from "..";
import { bases } from "../types";
import { answerOf, arrives } from "./oracle";
import { blocks, writeTruthTable } from "./truth-table";

// Thousands of diagrams are judged, and how long that takes is no matter here.
vi.setConfig({ testTimeout: 120_000 });

const table = blocks();
const combinations = table.flatMap(({ direction, api, columns, rows }) =>
  rows.flatMap(({ name, cells }) =>
    cells.flatMap((cell, i) =>
      bases.map((basis) => ({ direction, api, name, column: columns[i], cell, basis })),
    ),
  ),
);
type Combination = (typeof combinations)[number];

/** The combinations a check objects to, as `where: what`; thousands of them are one test. */
const faults = (objection: (one: Combination) => string | undefined): readonly string[] =>
  combinations.flatMap((one) => {
    const what = objection(one);
    const { direction, api, name, column, basis } = one;
    return what === undefined
      ? []
      : [`${basis}: ${direction}, ${api}, ${name}, ${column}: ${what}`];
  });

test("every combination has one verdict per connection, and an answer to both questions", () => {
  expect(combinations.length).toBeGreaterThan(1900 * bases.length);
  const found = faults(({ cell, basis }) => {
    const { verdicts, findings } = validate(cell.diagram, { basis });
    const failed = basis === "aws" && findings.find(({ rule }) => rule === "BASE009");
    if (failed) return `a rule failed: ${failed.id}`;
    const unanswered = [...cell.diagram.edges.keys()].filter((edge) => !verdicts.has(edge));
    if (unanswered.length > 0) return `no verdict on ${unanswered.join()}`;
    const unjudged = cell.way.filter((edge) => verdicts.get(edge)?.status === "unknown");
    return unjudged.length > 0 ? `not judged: ${unjudged.join()}` : undefined;
  });
  expect(found).toEqual([]);
});

describe("a second opinion, written from AWS's pages alone, agrees", () => {
  const disagreement = ({ cell, basis }: Combination) => {
    const expected = cell.predict(basis);
    const { verdicts } = validate(cell.diagram, { basis });
    for (const edge of cell.way) {
      const verdict = verdicts.get(edge);
      if (!verdict) return "no verdict";
      const { vpcLink, privateEndpoint } = verdict.needs;
      const said = `${verdict.status} ${verdict.primary}/${verdict.variant} ${vpcLink} ${privateEndpoint}`;
      if (!expected.vpcLink.includes(answerOf(vpcLink))) {
        return `${said}, link expected ${expected.vpcLink.join("|")}`;
      }
      if (!expected.privateEndpoint.includes(answerOf(privateEndpoint))) {
        return `${said}, endpoint expected ${expected.privateEndpoint.join("|")}`;
      }
      const isSaid = expected.works !== undefined;
      if (isSaid && arrives(verdict.status) !== expected.works) {
        return `${said}, expected to ${expected.works ? "work" : "fail"}`;
      }
    }
    return undefined;
  };

  test("on every combination", () => {
    expect(faults(disagreement)).toEqual([]);
  });
});

test("the table says what it said when it was last read", async () => {
  await expect(writeTruthTable(table)).toMatchFileSnapshot("./truth-table.txt");
});
