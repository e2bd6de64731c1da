import fc from "fast-check";
import { resources } from "@/lib/catalog";
import { diagram } from "@/lib/model/build";
import { type Diagram, edgeKinds, type Json } from "@/lib/model/types";

const kinds = [...resources.map(({ kind }) => kind as string), "some-future-kind"];
/** The kinds that most rules speak of, drawn more often so that whole ways come about. */
const usual = [
  ...["api-gateway", "vpc-link", "alb", "nlb", "fargate", "ec2", "lambda", "vpc-endpoint"],
  ...["api-gateway", "vpc-link", "vpc-client", "cloud-map", "vpc", "subnet"],
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
  return fc.dictionary(fc.constantFrom("", ...Object.keys(settings)), values, { maxKeys: 3 });
}

/** Any diagram at all: cycles, self connections, loose ends, containers inside their own content. */
export const anyDiagram: fc.Arbitrary<Diagram> = fc
  .array(
    fc
      .oneof(fc.constantFrom(...kinds), fc.constantFrom(...usual))
      .chain((kind) => fc.tuple(fc.constant(kind), propsFor(kind), fc.nat(14))),
    { minLength: 1, maxLength: 14 },
  )
  .chain((nodes) =>
    fc
      .array(
        fc.tuple(
          fc.nat(nodes.length),
          fc.nat(nodes.length),
          fc.constantFrom(...edgeKinds, "calls" as const),
        ),
        { maxLength: 24 },
      )
      .map((edges) => {
        const built = diagram();
        for (const [i, [kind, props, parent]] of nodes.entries()) {
          built.node(`n${i}`, kind, props, parent < nodes.length ? { parent: `n${parent}` } : {});
        }
        for (const [i, [source, target, kind]] of edges.entries()) {
          built.edge(`n${source}`, `n${target}`, { id: `e${i}`, kind });
        }
        return built.done();
      }),
  );
