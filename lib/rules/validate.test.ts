import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resources } from "@/lib/catalog";
import { diagram } from "@/lib/model/build";
import type { Diagram, DiagramNode } from "@/lib/model/types";
import { validate } from ".";
import { factsOf } from "./diagram-facts";
import { anyDiagram } from "./testing/any-diagram";
import { bases, needs, statuses } from "./types";

const anyBasis = fc.constantFrom(...bases);

const isNote = (drawn: Diagram, id: string) =>
  ["sticky-note", "text"].includes(drawn.nodes.get(id)?.kind ?? "");

describe("any diagram at all", () => {
  test("every call has exactly one verdict, in words the types allow", () => {
    fc.assert(
      fc.property(anyDiagram, anyBasis, (drawn, basis) => {
        const { verdicts } = validate(drawn, { basis });
        const calls = [...drawn.edges.values()].filter(
          ({ source, target, kind }) =>
            kind !== "annotates" && !isNote(drawn, source) && !isNote(drawn, target),
        );
        expect([...verdicts.keys()]).toEqual(calls.map(({ id }) => id));
        for (const verdict of verdicts.values()) {
          expect(statuses).toContain(verdict.status);
          expect(needs).toContain(verdict.needs.vpcLink);
          expect(needs).toContain(verdict.needs.privateEndpoint);
        }
      }),
    );
  });

  test("details can be read and written as JSON", () => {
    fc.assert(
      fc.property(anyDiagram, anyBasis, (drawn, basis) => {
        const judgement = validate(drawn, { basis });
        const written = JSON.stringify([...judgement.verdicts.values(), judgement.findings]);
        expect(JSON.parse(written)).toHaveLength(judgement.verdicts.size + 1);
      }),
      { numRuns: 40 },
    );
  });

  test("the same diagram is judged the same, and in any order of its nodes", () => {
    const summary = (drawn: Diagram, basis: (typeof bases)[number]) =>
      [...validate(drawn, { basis }).verdicts.values()]
        .map(({ edge, primary, variant, needs: answers }) => ({ edge, primary, variant, answers }))
        .sort((a, b) => a.edge.localeCompare(b.edge));
    fc.assert(
      fc.property(anyDiagram, anyBasis, (drawn, basis) => {
        const again = { ...drawn, nodes: new Map([...drawn.nodes].reverse()) };
        expect(summary(again, basis)).toEqual(summary(drawn, basis));
      }),
    );
  });

  test("stating what is assumed changes no answer", () => {
    fc.assert(
      fc.property(anyDiagram, anyBasis, (drawn, basis) => {
        const facts = factsOf(drawn, basis);
        const before = validate(drawn, { basis });
        for (const node of facts.nodes()) {
          for (const prop of Object.keys(
            resources.find(({ kind }) => kind === node.kind)?.props ?? {},
          )) {
            const { value, source } = node.fact(prop);
            if (source !== "assumed" || value === null) continue;
            const stated: DiagramNode = {
              ...node.node,
              props: { ...node.node.props, [prop]: value },
            };
            const after = validate(
              { ...drawn, nodes: new Map(drawn.nodes).set(node.id, stated) },
              { basis },
            );
            for (const [edge, verdict] of before.verdicts) {
              const { status, needs: answers } = after.verdicts.get(edge) ?? verdict;
              expect({ edge, prop, status, answers }).toEqual({
                edge,
                prop,
                status: verdict.status,
                answers: verdict.needs,
              });
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("judging changes nothing in the diagram", () => {
    fc.assert(
      fc.property(anyDiagram, (drawn) => {
        const written = JSON.stringify([...drawn.nodes, ...drawn.edges]);
        JSON.stringify(validate(drawn).findings);
        expect(JSON.stringify([...drawn.nodes, ...drawn.edges])).toBe(written);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what a verdict holds", () => {
  const toEc2 = diagram().node("api", "api-gateway").node("box", "ec2").edge("api", "box").done();
  const verdict = validate(toEc2).verdicts.get("api->box");

  test("the whole way, every missing hop at once", () => {
    expect(verdict?.hops.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      "api-gateway drawn",
      "vpc-link missing",
      "alb missing",
      "ec2 drawn",
    ]);
  });

  test("the assumption it rests on, and what would follow otherwise", () => {
    const about = verdict?.assumptions.find(
      ({ node, prop }) => node === "box" && prop === "publicIp",
    );
    expect(about?.value).toBe(false);
    expect(about?.counterfactuals.map(({ rule, value }) => ({ rule, value }))).toEqual([
      { rule: "APIGW008", value: true },
    ]);
    expect(verdict?.also.map(({ rule }) => rule)).toContain("DIAG006");
  });

  test("a preferred fix, and others", () => {
    expect(verdict?.fixes.map(({ id, isPreferred }) => ({ id, isPreferred }))).toEqual([
      { id: "insertLinkAndAlb", isPreferred: true },
      { id: "insertLinkAndNlb", isPreferred: false },
    ]);
  });

  test("a connection to a note has no verdict", () => {
    const noted = diagram().node("a", "ec2").node("note", "sticky-note").edge("a", "note").done();
    expect(validate(noted).verdicts.size).toBe(0);
  });

  test("one cause on two connections is one finding", () => {
    const twice = diagram()
      .node("a", "internet-user")
      .node("b", "internet-user")
      .node("api", "api-gateway", { apiType: "HTTP", endpointType: "private" })
      .edge("a", "api")
      .edge("b", "api")
      .done();
    expect(validate(twice).findings.map(({ id }) => id)).toEqual(["PAPI001:api"]);
  });
});
