import { describe, expect, test } from "vitest";
import { isKnownKind, resourceOf, sizeOf } from "@/lib/catalog";
import { fits } from "@/lib/catalog/settings";
import { locales } from "@/lib/i18n/locales";
import { absolutePosition, ancestors, children } from "@/lib/model/queries";
import type { DiagramNode } from "@/lib/model/types";
import { validate } from "@/lib/rules";
import type { Status } from "@/lib/rules/types";
import { examples } from "./index";

/** The bar of a container that holds its icon and name, in pixels. */
const header = 28;

const inContainer = (node: DiagramNode, other: DiagramNode): boolean => {
  const a = { ...node.position, ...sizeOf(node) };
  const b = { ...other.position, ...sizeOf(other) };
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
};

describe.each(examples.flatMap((example) => locales.map((locale) => ({ example, locale }))))(
  "$example.id in $locale",
  ({ example, locale }) => {
    const diagram = example.diagram[locale];
    const nodes = [...diagram.nodes.values()];

    test("has kinds and settings that the catalogue knows, and ends for every edge", () => {
      for (const node of nodes) {
        expect(isKnownKind(node.kind), node.id).toBe(true);
        for (const [name, value] of Object.entries(node.props)) {
          expect(fits(resourceOf(node.kind).props[name], value), `${node.id} ${name}`).toBe(true);
        }
      }
      for (const edge of diagram.edges.values()) {
        expect(diagram.nodes.has(edge.source), edge.id).toBe(true);
        expect(diagram.nodes.has(edge.target), edge.id).toBe(true);
      }
    });

    test("keeps every node inside its container and clear of its neighbours", () => {
      for (const node of nodes) {
        const [parent] = ancestors(diagram, node.id);
        if (parent) {
          const { width, height } = sizeOf(node);
          const room = sizeOf(parent);
          expect(node.position.x, node.id).toBeGreaterThanOrEqual(8);
          expect(node.position.y, node.id).toBeGreaterThanOrEqual(header + 8);
          expect(node.position.x + width, node.id).toBeLessThanOrEqual(room.width - 8);
          expect(node.position.y + height, node.id).toBeLessThanOrEqual(room.height - 8);
          const { placement } = resourceOf(node.kind).traits;
          expect(placement, node.id).toContain(parent.kind);
        }
        for (const other of children(diagram, node.parent)) {
          if (other !== node)
            expect(inContainer(node, other), `${node.id} ${other.id}`).toBe(false);
        }
      }
    });

    test("stands on a grid of 8 pixels", () => {
      for (const node of nodes) {
        const { x, y } = absolutePosition(diagram, node.id);
        expect([x % 8, y % 8].map(Math.abs), node.id).toEqual([0, 0]);
      }
    });

    test("is named in its language", () => {
      expect(diagram.title).toBe(example.title[locale]);
      expect(example.description[locale]).not.toBe("");
    });
  },
);

test("every example has its own id", () => {
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
});

describe("the verdicts that an example is there to show", () => {
  test.each<[string, Record<string, Status>]>([
    ["notes-four-cases", { "orders-api->legacy-stock": "missing" }],
    ["private-api", { "back-office->endpoint": "via", "endpoint->payroll-api": "via" }],
    ["ecs-internal-alb", { "shop-api->link": "via", "link->alb": "via" }],
    ["websocket-nlb", { "game-api->link": "via", "link->nlb": "via" }],
    [
      "three-faults",
      {
        "thumbs-api->thumbs-link": "wrong",
        "thumbs-link->resize": "wrong",
        "visitors->reports-api": "wrong",
        "chat-api->chat-link": "wrong",
        "chat-link->chat-alb": "wrong",
      },
    ],
  ])("are these in %s, and every other call is fine as it is", (id, expected) => {
    const example = examples.find((one) => one.id === id);
    if (!example) throw new Error(`no example ${id}`);
    for (const locale of locales) {
      const { verdicts } = validate(example.diagram[locale]);
      const special = [...verdicts].filter(([, { status }]) => status !== "direct");
      expect(Object.fromEntries(special.map(([edge, { status }]) => [edge, status]))).toEqual(
        expected,
      );
      expect(verdicts.size).toBeGreaterThan(special.length);
    }
  });

  test("agree with the study notes on their four cases", () => {
    const [notes] = examples;
    const found = notes && validate(notes.diagram.en, { basis: "notes" }).verdicts;
    const statuses = [...(found ?? [])].map(([edge, { status }]) => [edge, status]);
    expect(statuses.filter(([, status]) => status !== "direct")).toEqual([
      ["orders-api->legacy-stock", "missing"],
    ]);
  });
});
