import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { diagram } from "@/lib/model/build";
import type { Diagram, DiagramEdge, DiagramNode } from "@/lib/model/types";
import { createJudge, validate } from ".";
import { rule as apigw007 } from "./apigw/apigw007-private-compute";
import { rule as ctnr002 } from "./ctnr/ctnr002-fargate-on-eks-private-only";
import type { Rule } from "./define";
import { anyDiagram, anyLargeDiagram, anyNode } from "./testing/any-diagram";
import type { Judgement, Verdict } from "./types";
import { bases } from "./types";

/** The part of a rule that looks at calls. */
const callOf = ({ call }: Rule) => {
  if (!call) throw new Error("it looks at no calls");
  return call;
};

const anyBasis = fc.constantFrom(...bases);

/** An edit in numbers, so that it can be made to any diagram. */
type Edit = (drawn: Diagram) => Diagram;

const at = <T>(items: ReadonlyMap<string, T>, i: number): T | undefined =>
  [...items.values()][i % Math.max(1, items.size)];

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  // A setting, the kind or the container of a node.
  fc.tuple(fc.nat(), anyNode).map(
    ([i, to]): Edit =>
      (drawn) => {
        const node = at(drawn.nodes, i);
        if (!node) return drawn;
        const changed = { ...node, kind: to.kind, props: to.props };
        return { ...drawn, nodes: new Map(drawn.nodes).set(node.id, changed) };
      },
  ),
  fc.tuple(fc.nat(), anyNode).map(
    ([i, to]): Edit =>
      (drawn) => {
        const node = at(drawn.nodes, i);
        if (!node) return drawn;
        const changed = { ...node, props: { ...node.props, ...to.props } };
        return { ...drawn, nodes: new Map(drawn.nodes).set(node.id, changed) };
      },
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([i, j]): Edit =>
      (drawn) => {
        const node = at(drawn.nodes, i);
        const parent = at(drawn.nodes, j);
        if (!node || !parent) return drawn;
        const { parent: _, ...rest } = node;
        const changed: DiagramNode = j % 5 === 0 ? rest : { ...node, parent: parent.id };
        return { ...drawn, nodes: new Map(drawn.nodes).set(node.id, changed) };
      },
  ),
  // A node or a connection more or less, and one that leads elsewhere.
  fc.tuple(fc.nat(), anyNode).map(
    ([i, node]): Edit =>
      (drawn) => {
        const parent = at(drawn.nodes, i);
        const id = `new${drawn.nodes.size}-${i}`;
        const added: DiagramNode = { ...node, id, ...(parent && { parent: parent.id }) };
        return { ...drawn, nodes: new Map(drawn.nodes).set(id, added) };
      },
  ),
  fc.tuple(fc.nat(), fc.boolean()).map(
    ([i, withLines]): Edit =>
      (drawn) => {
        const node = at(drawn.nodes, i);
        if (!node) return drawn;
        const nodes = new Map(drawn.nodes);
        nodes.delete(node.id);
        const kept = [...drawn.edges].filter(
          ([, { source, target }]) => !withLines || (source !== node.id && target !== node.id),
        );
        return { ...drawn, nodes, edges: new Map(kept) };
      },
  ),
  fc.tuple(fc.nat(), fc.nat(), fc.nat()).map(
    ([i, j, k]): Edit =>
      (drawn) => {
        const [source, target] = [at(drawn.nodes, i), at(drawn.nodes, j)];
        if (!source || !target) return drawn;
        const id = `new${k}`;
        const edge: DiagramEdge = {
          id,
          source: source.id,
          target: target.id,
          kind: "calls",
          props: {},
        };
        return { ...drawn, edges: new Map(drawn.edges).set(id, edge) };
      },
  ),
  fc.tuple(fc.nat(), fc.nat(), fc.constantFrom("events", "annotates", "calls", "gone")).map(
    ([i, j, kind]): Edit =>
      (drawn) => {
        const edge = at(drawn.edges, i);
        const target = at(drawn.nodes, j);
        if (!edge || !target) return drawn;
        const edges = new Map(drawn.edges);
        if (kind === "gone") edges.delete(edge.id);
        else if (j % 2 === 0) edges.set(edge.id, { ...edge, target: target.id });
        else edges.set(edge.id, { ...edge, kind: kind as DiagramEdge["kind"] });
        return { ...drawn, edges };
      },
  ),
  // What the rules do in this diagram.
  fc.constantFrom("off", "info", undefined).map(
    (level): Edit =>
      (drawn) => {
        const { rules: _, ...rest } = drawn;
        return level ? { ...rest, rules: { APIGW007: level as "off", EC2N004: "off" } } : rest;
      },
  ),
);

const headlineOf = ({ edge, primary, variant, status, severity, needs }: Verdict) =>
  JSON.stringify({ edge, primary, variant, status, severity, needs });
const headlines = ({ verdicts }: Judgement) => [...verdicts.values()].map(headlineOf);
const ids = ({ findings }: Judgement) =>
  findings.map(({ id, severity }) => `${severity} ${id}`).sort();

describe("judging as edits come", () => {
  const follows = (drawn: fc.Arbitrary<Diagram>, maxLength: number, numRuns: number) =>
    fc.assert(
      fc.property(
        drawn,
        fc.array(anyEdit, { minLength: 1, maxLength }),
        anyBasis,
        (start, edits, basis) => {
          const judge = createJudge({ basis });
          judge(start);
          let now = start;
          for (const edit of edits) {
            now = edit(now);
            const full = validate({ ...now }, { basis });
            const live = judge(now);
            expect(headlines(live)).toEqual(headlines(full));
            expect(ids(live)).toEqual(ids(full));
          }
        },
      ),
      { numRuns },
    );

  test("comes to the same as judging anew, after every edit", () => follows(anyDiagram, 12, 300));

  test("comes to the same in diagrams of up to 200 nodes", () => follows(anyLargeDiagram, 8, 25));

  test("gives the same details", () => {
    fc.assert(
      fc.property(anyDiagram, fc.array(anyEdit, { maxLength: 4 }), (start, edits) => {
        const judge = createJudge({ basis: "aws" });
        JSON.stringify([...judge(start).verdicts.values()]);
        const now = edits.reduce((drawn, edit) => edit(drawn), start);
        const written = (judgement: Judgement) =>
          JSON.parse(JSON.stringify([...judgement.verdicts.values()]));
        expect(written(judge(now))).toEqual(written(validate({ ...now })));
      }),
      { numRuns: 60 },
    );
  });

  test("tells which verdicts changed, and keeps the others", () => {
    fc.assert(
      fc.property(anyDiagram, anyEdit, (start, edit) => {
        const judge = createJudge({ basis: "aws" });
        const before = new Map(judge(start).verdicts);
        const said = new Map([...before].map(([id, verdict]) => [id, headlineOf(verdict)]));
        const { verdicts, changed } = judge(edit(start));
        for (const [id, verdict] of verdicts) {
          if (changed.has(id)) continue;
          expect(verdict).toBe(before.get(id));
          expect(headlineOf(verdict)).toBe(said.get(id));
        }
      }),
    );
  });

  const fleet = (size: number) => {
    const built = diagram().node("api", "api-gateway");
    for (let i = 0; i < size; i++) built.node(`fn${i}`, "lambda").edge("api", `fn${i}`);
    return built.done();
  };

  test("looks again at what an edit touches and at nothing else", () => {
    const judge = createJudge({ basis: "aws" });
    const drawn = fleet(500);
    judge(drawn);
    const check = vi.spyOn(callOf(apigw007), "check");
    const moved = { ...drawn.nodes.get("fn7"), position: { x: 9, y: 9 } } as DiagramNode;
    expect(judge({ ...drawn, nodes: new Map(drawn.nodes).set("fn7", moved) }).changed.size).toBe(0);
    const nodes = new Map(drawn.nodes).set("fn7", { ...moved, kind: "ec2" });
    const { changed } = judge({ ...drawn, nodes });
    expect([...changed]).toEqual(["api->fn7"]);
    expect(check.mock.calls.length).toBeLessThan(5);
  });
});

describe("a rule that fails", () => {
  afterEach(() => void vi.restoreAllMocks());
  const drawn = diagram()
    .node("api", "api-gateway")
    .node("box", "ec2")
    .node("fn", "lambda")
    .edge("api", "box")
    .edge("api", "fn")
    .done();
  const fail = () => {
    throw new Error("a bug");
  };

  test("is told of once, and the others go on", () => {
    vi.spyOn(callOf(apigw007), "check").mockImplementation(fail);
    const { verdicts, findings } = validate(drawn);
    expect(verdicts.get("api->fn")?.primary).toBe("APIGW001");
    expect(verdicts.get("api->box")?.status).toBeDefined();
    expect(findings.filter(({ rule }) => rule === "BASE009")).toMatchObject([
      { id: "BASE009:APIGW007", severity: "info", data: { rule: "APIGW007" } },
    ]);
    expect(createJudge({ basis: "aws" })(drawn).findings).toEqual(findings);
  });

  test("is told of where it looks at nodes", () => {
    const node = ctnr002.node ?? { check: fail };
    vi.spyOn(node, "check").mockImplementation(fail);
    const pod = diagram().node("pod", "fargate").node("user", "internet-user").edge("user", "pod");
    expect(validate(pod.done()).findings.map(({ id }) => id)).toContain("BASE009:CTNR002");
  });

  test("in its fixes or its data loses those alone", () => {
    vi.spyOn(apigw007, "fixes").mockImplementation(fail);
    const verdict = validate(drawn).verdicts.get("api->box");
    expect(verdict?.primary).toBe("APIGW007");
    expect(verdict?.fixes).toEqual([]);
    expect(verdict?.hops.length).toBeGreaterThan(1);
  });
});

describe("rules as a diagram wants them", () => {
  const drawn = diagram().node("api", "api-gateway").node("box", "ec2").edge("api", "box").done();

  test("one that is off is silent, and every call is answered still", () => {
    const verdict = validate({ ...drawn, rules: { APIGW007: "off" } }).verdicts.get("api->box");
    expect(verdict).toBeDefined();
    expect(verdict?.primary).not.toBe("APIGW007");
  });

  test("one at another level counts as that", () => {
    const { verdicts, findings } = validate({ ...drawn, rules: { APIGW007: "warning" } });
    expect(verdicts.get("api->box")).toMatchObject({ severity: "warning", status: "missing" });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("a cause on several connections is accepted where all of them accept it", () => {
    const both = diagram()
      .node("a", "internet-user")
      .node("b", "internet-user")
      .node("api", "api-gateway", { apiType: "HTTP", endpointType: "private" })
      .edge("a", "api")
      .edge("b", "api")
      .done();
    const accepting = (...ids: readonly string[]): Diagram => {
      const accepted = [{ rule: "PAPI001", reason: "A sketch" }];
      const edges = [...both.edges].map(
        ([id, edge]) => [id, ids.includes(id) ? { ...edge, accepted } : edge] as const,
      );
      return { ...both, edges: new Map(edges) };
    };
    const reason = (drawn: Diagram) =>
      [validate(drawn), createJudge()(drawn)].map(
        ({ findings }) => findings.find(({ rule }) => rule === "PAPI001")?.accepted,
      );
    expect(reason(accepting("a->api"))).toEqual([undefined, undefined]);
    expect(reason(accepting("a->api", "b->api"))).toEqual(["A sketch", "A sketch"]);
  });

  test("what is accepted says why, and is no error any more", () => {
    const edge = drawn.edges.get("api->box") as DiagramEdge;
    const accepted = [{ rule: "APIGW007", reason: "Built next week" }];
    const edges = new Map([[edge.id, { ...edge, accepted }]]);
    const { verdicts, findings } = validate({ ...drawn, edges });
    expect(verdicts.get("api->box")?.accepted).toBe("Built next week");
    expect(findings.find(({ rule }) => rule === "APIGW007")?.accepted).toBe("Built next week");
  });
});
