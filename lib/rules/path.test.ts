import { describe, expect, test } from "vitest";
import { type DiagramBuilder, diagram } from "@/lib/model/build";
import { factsOf } from "./diagram-facts";
import { pathsBetween } from "./path";

function between(drawn: DiagramBuilder, from: string, to: string): readonly string[] {
  const facts = factsOf(drawn.done(), "aws");
  const [origin, end] = [facts.get(from), facts.get(to)];
  if (!origin || !end) throw new Error("no such node");
  return pathsBetween(origin, end).map((path) => path.map(({ id }) => id).join(" "));
}

/** One node per id, of the kind its letters name, and one connection per pair. */
function drawn(...edges: readonly string[]): DiagramBuilder {
  const kinds: Record<string, string> = { api: "api-gateway", link: "vpc-link", box: "ec2" };
  const built = diagram();
  for (const id of new Set(edges.flatMap((edge) => edge.split(" ")))) {
    const name = id.replace(/\d+$/, "");
    built.node(id, kinds[name] ?? name);
  }
  for (const edge of edges) {
    const [source = "", target = ""] = edge.split(" ");
    built.edge(source, target);
  }
  return built;
}

describe("the ways between two nodes", () => {
  test.each([
    ["a direct connection is none", "api", "box", ["api box"], []],
    [
      "through a link and a load balancer",
      "api",
      "box",
      ["api link", "link alb", "alb box"],
      ["api link alb box"],
    ],
    ["to a connector", "api", "alb", ["api link", "link alb", "api alb"], ["api link alb"]],
    ["not through a workload", "api", "box", ["api lambda", "lambda box"], []],
    ["not against the direction", "api", "box", ["link api", "alb link", "box alb"], []],
    [
      "one by each last connector, the shortest first",
      "api",
      "box",
      ["api link", "link alb", "alb box", "api nlb", "nlb box", "link nlb"],
      ["api nlb box", "api link alb box"],
    ],
    [
      "round a cycle of connectors",
      "api",
      "box",
      ["api link", "link alb", "alb link", "alb box"],
      ["api link alb box"],
    ],
    ["not past the end and back", "api", "alb", ["api alb", "alb nlb", "nlb alb"], []],
    [
      "past a self connection",
      "api",
      "box",
      ["api link", "link link", "link box"],
      ["api link box"],
    ],
    ["not from a node to itself", "alb", "alb", ["alb nlb", "nlb alb"], []],
  ])("%s", (_name, from, to, edges, expected) => {
    expect(between(drawn(...edges), from, to)).toEqual(expected);
  });

  const chain = (connectors: number) => {
    const ids = ["api", ...Array.from({ length: connectors }, (_, i) => `nlb${i}`), "box"];
    return drawn(...ids.slice(1).map((id, i) => `${ids[i]} ${id}`));
  };

  test("through up to six connectors", () => {
    expect(between(chain(6), "api", "box")).toHaveLength(1);
    expect(between(chain(7), "api", "box")).toHaveLength(0);
  });

  // Followed one by one, the ways through four layers of sixty would never end.
  test("are found at once where everything fans out", () => {
    const layers = ["alb", "nlb", "alb1", "nlb1"];
    const many = Array.from({ length: 60 }, (_, i) => i);
    const built = diagram().node("api", "api-gateway").node("box", "ec2");
    for (const layer of layers) {
      for (const i of many) built.node(`${layer}-${i}`, layer.slice(0, 3));
    }
    for (const i of many) {
      built.edge("api", `alb-${i}`).edge(`nlb1-${i}`, "box");
      for (const [at, layer] of layers.slice(1).entries()) {
        for (const j of many) built.edge(`${layers[at]}-${i}`, `${layer}-${j}`);
      }
    }
    const found = between(built, "api", "box");
    expect(found).toHaveLength(60);
    expect(found.every((path) => path.split(" ").length === 6)).toBe(true);
  });

  test("are found at once behind a balancer of two hundred targets", () => {
    const built = diagram().node("api", "api-gateway").node("alb", "alb").edge("api", "alb");
    const targets = Array.from({ length: 200 }, (_, i) => `box-${i}`);
    for (const id of targets) built.node(id, "ec2").edge("alb", id).edge("api", id);
    const known = factsOf(built.done(), "aws");
    const api = known.get("api");
    const ways = targets.map((id) => {
      const end = known.get(id);
      return api && end ? pathsBetween(api, end).length : 0;
    });
    expect(ways).toEqual(targets.map(() => 1));
  });
});
