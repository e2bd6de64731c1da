import fc from "fast-check";
import { resources } from "@/lib/catalog";
import type { Setting } from "@/lib/catalog/settings";
import { diagram } from "@/lib/model/build";
import { type Diagram, type DiagramNode, edgeKinds, type Json } from "@/lib/model/types";

const kinds = [...resources.map(({ kind }) => kind as string), "some-future-kind"];
/** The kinds that most rules speak of, drawn more often so that whole ways come about. */
const usual = [
  ...["api-gateway", "vpc-link", "alb", "nlb", "fargate", "ec2", "lambda", "vpc-endpoint"],
  ...["api-gateway", "vpc-link", "vpc-client", "cloud-map", "vpc", "subnet", "security-group"],
];

/** Random settings of a kind: values its schema allows, now and then one it does not. */
function propsFor(kind: string): fc.Arbitrary<Record<string, Json>> {
  const settings = resources.find((resource) => resource.kind === kind)?.props ?? {};
  const values: fc.Arbitrary<Json> = fc.constantFrom<Json>(
    ...["REST", "HTTP", "WEBSOCKET", "private", "regional", "internal", "internet-facing"],
    ...[
      "v1",
      "v2",
      "public",
      "isolated",
      "eks",
      "ecs",
      "none",
      "cloud-map",
      "execute-api",
      "absent",
    ],
    ...[true, false, null, 7],
  );
  const named = Object.entries(settings).flatMap(([name, setting]) =>
    setting.type === "array" ? [[name, rowsFor(setting)] as const] : [],
  );
  return fc
    .tuple(
      fc.dictionary(fc.constantFrom("", ...Object.keys(settings)), values, { maxKeys: 3 }),
      fc.record(Object.fromEntries(named), { requiredKeys: [] }),
    )
    .map(([some, lists]) => ({ ...some, ...lists }) as Record<string, Json>);
}

/** Random rows of a list: nodes that may be drawn, address ranges, and ports. */
const rowsFor = ({
  items,
}: Extract<Setting, { readonly type: "array" }>): fc.Arbitrary<readonly Json[]> =>
  fc.array(
    fc.record(
      Object.fromEntries(
        Object.entries(items.properties).map(([name, setting]) => [
          name,
          setting.type === "integer"
            ? fc.constantFrom(22, 80, 443, 5432)
            : fc.oneof(
                fc.nat(14).map((i) => `n${i}`),
                fc.constantFrom("0.0.0.0/0", "pl-1"),
              ),
        ]),
      ),
      { requiredKeys: [...items.required] },
    ),
    { maxLength: 3 },
  );

const anyKind = fc.oneof(fc.constantFrom(...kinds), fc.constantFrom(...usual));

/** A node of any kind with any settings, standing nowhere. */
export const anyNode: fc.Arbitrary<DiagramNode> = anyKind.chain((kind) =>
  propsFor(kind).map((props) => ({ id: "any", kind, position: { x: 0, y: 0 }, props })),
);

/** Diagrams of up to so many nodes and connections. */
const diagramsOf = (maxNodes: number, maxEdges: number): fc.Arbitrary<Diagram> =>
  fc
    .array(
      fc.tuple(
        anyKind.chain((kind) => fc.tuple(fc.constant(kind), propsFor(kind))),
        fc.nat(),
      ),
      {
        minLength: 1,
        maxLength: maxNodes,
        size: "max",
      },
    )
    .chain((nodes) =>
      fc
        .array(
          fc.tuple(
            fc.nat(nodes.length),
            fc.nat(nodes.length),
            fc.constantFrom(...edgeKinds, "calls" as const),
          ),
          { maxLength: maxEdges, size: "max" },
        )
        .map((edges) => {
          const built = diagram();
          for (const [i, [[kind, props], parent]] of nodes.entries()) {
            const at = parent % (nodes.length + 4);
            built.node(`n${i}`, kind, props, at < nodes.length ? { parent: `n${at}` } : {});
          }
          for (const [i, [source, target, kind]] of edges.entries()) {
            built.edge(`n${source}`, `n${target}`, { id: `e${i}`, kind });
          }
          return built.done();
        }),
    );

/** Any diagram at all: cycles, self connections, loose ends, containers inside their own content. */
export const anyDiagram: fc.Arbitrary<Diagram> = diagramsOf(14, 24);

/** The same with up to 200 nodes. */
export const anyLargeDiagram: fc.Arbitrary<Diagram> = diagramsOf(200, 300);
