import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { diagram } from "@/lib/model/build";
import type { Acceptance, Diagram } from "@/lib/model/types";
import { createDocument } from "./document";

const start = (): Diagram => ({
  ...diagram("Shop").node("api", "api-gateway").node("box", "ec2").edge("api", "box").done(),
  rules: { APIGW008: "info" },
});

const accept = (before: Diagram, ...accepted: readonly Acceptance[]): Diagram => ({
  ...before,
  edges: new Map([...before.edges].map(([id, edge]) => [id, { ...edge, accepted }])),
});

const acceptedIn = ({ edges }: Diagram) => edges.get("api->box")?.accepted;

/** Two documents of one diagram, and the way their changes reach one another. */
function pair() {
  const a = createDocument({ initial: start() });
  const b = createDocument();
  Y.applyUpdate(b.doc, Y.encodeStateAsUpdate(a.doc));
  const exchange = () => {
    const [fromA, fromB] = [Y.encodeStateAsUpdate(a.doc), Y.encodeStateAsUpdate(b.doc)];
    Y.applyUpdate(b.doc, fromA);
    Y.applyUpdate(a.doc, fromB);
  };
  return { a, b, exchange };
}

const agreed = { rule: "APIGW008", reason: "Agreed" };
const later = { rule: "VPCL009", reason: "Next sprint" };

describe("rules of a diagram", () => {
  test("that two people change at once are both changed", () => {
    const { a, b, exchange } = pair();
    a.apply({ ...a.snapshot(), rules: { APIGW008: "info", VPCL006: "off" } });
    b.apply({ ...b.snapshot(), rules: { APIGW008: "info", VPCL009: "error" } });
    exchange();
    expect(a.snapshot().rules).toEqual({ APIGW008: "info", VPCL006: "off", VPCL009: "error" });
    expect(b.snapshot().rules).toEqual(a.snapshot().rules);
  });

  test("are undone by whoever changed them, and leave another's alone", () => {
    const { a, b, exchange } = pair();
    const { rules: _, ...bare } = a.snapshot();
    a.apply(bare);
    b.apply({ ...b.snapshot(), rules: { APIGW008: "info", VPCL009: "error" } });
    exchange();
    expect(a.snapshot().rules).toEqual({ VPCL009: "error" });
    a.undo();
    expect(a.snapshot().rules).toEqual({ APIGW008: "info", VPCL009: "error" });
  });

  test("stay the same object while nothing changes them, and are gone with the last", () => {
    const document = createDocument({ initial: start() });
    const { rules } = document.snapshot();
    document.apply({ ...document.snapshot(), title: "Other" });
    expect(document.snapshot().rules).toBe(rules);
    const { rules: _, ...bare } = document.snapshot();
    document.apply(bare);
    expect(document.snapshot()).not.toHaveProperty("rules");
  });

  test("are not shown where they say what is unheard of", () => {
    const document = createDocument({ initial: start() });
    document.doc.getMap("rules").set("VPCL006", "loud");
    expect(document.snapshot().rules).toEqual({ APIGW008: "info" });
  });
});

describe("what is accepted on a connection", () => {
  test("by two people at once is accepted twice", () => {
    const { a, b, exchange } = pair();
    a.apply(accept(a.snapshot(), later));
    b.apply(accept(b.snapshot(), agreed));
    exchange();
    expect(acceptedIn(a.snapshot())).toEqual([agreed, later]);
    expect(acceptedIn(b.snapshot())).toEqual([agreed, later]);
  });

  test("is withdrawn, and undone as one step", () => {
    const document = createDocument({ initial: accept(start(), agreed, later) });
    document.apply(accept(document.snapshot(), later));
    expect(acceptedIn(document.snapshot())).toEqual([later]);
    document.undo();
    expect(acceptedIn(document.snapshot())).toEqual([agreed, later]);
    expect(document.canUndo()).toBe(false);
  });
});
