import { describe, expect, it } from "vitest";
import { diagram } from "@/lib/model/build";
import { fileName } from "./format";
import { serialise } from "./serialise";

describe("a written file", () => {
  it("has one line per node and connection, and leaves out what goes without saying", () => {
    const made = diagram("Orders")
      .node("api", "api-gateway", { endpointType: "private", apiType: "REST" })
      .node("box", "ec2", {}, { label: "legacy", position: { x: 1, y: 2.5 } })
      .edge("api", "box", { props: { protocol: "HTTP" } })
      .done();
    expect(serialise(made)).toBe(`{
  "version": 1,
  "title": "Orders",
  "nodes": [
    { "id": "api", "kind": "api-gateway", "position": { "x": 0, "y": 0 }, "props": { "apiType": "REST", "endpointType": "private" } },
    { "id": "box", "kind": "ec2", "label": "legacy", "position": { "x": 1, "y": 2.5 } }
  ],
  "edges": [
    { "id": "api->box", "source": "api", "target": "box", "props": { "protocol": "HTTP" } }
  ]
}
`);
  });

  it("has one line per rule that is off or changed, and what is accepted on its connection", () => {
    const drawn = diagram("Orders").node("a", "ec2").edge("a", "a").done();
    const [[id, edge] = []] = drawn.edges;
    if (!id || !edge) throw new Error("nothing is connected");
    const accepted = [
      { rule: "VPCL009", reason: "In review" },
      { rule: "APIGW008", reason: "Agreed" },
    ];
    const made = {
      ...drawn,
      edges: new Map([[id, { ...edge, accepted }]]),
      rules: { VPCL006: "off", APIGW011: "error" } as const,
    };
    expect(serialise(made)).toBe(`{
  "version": 1,
  "title": "Orders",
  "rules": {
    "APIGW011": "error",
    "VPCL006": "off"
  },
  "nodes": [
    { "id": "a", "kind": "ec2", "position": { "x": 0, "y": 0 } }
  ],
  "edges": [
    { "id": "a->a", "source": "a", "target": "a", "accepted": [{ "rule": "APIGW008", "reason": "Agreed" }, { "rule": "VPCL009", "reason": "In review" }] }
  ]
}
`);
  });

  it.each([
    ["Orders API", "Orders-API.edgewise.json"],
    ["订单 API", "订单-API.edgewise.json"],
    ["../../etc/passwd", "etc-passwd.edgewise.json"],
    ['a<b>:"c"|?*', "a-b-c.edgewise.json"],
    ["", "diagram.edgewise.json"],
    [" . ", "diagram.edgewise.json"],
    ["x".repeat(300), `${"x".repeat(60)}.edgewise.json`],
  ])("of %j is called %s", (title, name) => {
    expect(fileName(title)).toBe(name);
  });
});
