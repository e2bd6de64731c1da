import { describe, expect, test } from "vitest";
import { diagram } from "@/lib/model/build";
import type { FixEdit } from "@/lib/model/edits";
import type { Props } from "@/lib/model/types";
import { explainEdits, settingChanges } from "./edits";

const drawn = diagram()
  .node("net", "vpc", {}, { label: "vpc-a" })
  .node("api", "api-gateway", { apiType: "REST" }, { label: "orders-api" })
  .node("link", "vpc-link", { version: "v1" }, { label: "orders-link" })
  .node("box", "ec2", {}, { label: "legacy-stock", parent: "net" })
  .node("guard", "security-group", { ingress: [{ source: "api", port: 80 }] }, { label: "web-sg" })
  .edge("api", "box", { id: "call" })
  .done();

const link: FixEdit = {
  op: "addNode",
  ref: "new:link",
  kind: "vpc-link",
  props: { version: "v2" },
  parent: "net",
  between: ["api", "box"],
};

const rows: readonly (readonly [string, FixEdit, readonly string[], readonly string[]])[] = [
  ["a new node", link, ["Adds VPC Link V2 to vpc-a"], ["在 vpc-a 中添加 VPC Link V2"]],
  [
    "a new node with a setting that is no version",
    { ...link, kind: "alb", props: { scheme: "internal" } },
    ["Adds ALB (Internal) to vpc-a"],
    ["在 vpc-a 中添加 ALB（内部）"],
  ],
  [
    "a new node on the open canvas",
    { op: "addNode", ref: "new:x", kind: "nlb", props: {}, between: ["api", "box"] },
    ["Adds NLB to the canvas"],
    ["在画布中添加 NLB"],
  ],
  [
    "a connection to a new node",
    { op: "addEdge", source: "api", target: "new:link" },
    ["Connects orders-api to VPC Link"],
    ["从 orders-api 连线到 VPC Link"],
  ],
  [
    "one end of a connection",
    { op: "retargetEdge", edge: "call", target: "new:link" },
    ["Leads the connection from orders-api to VPC Link"],
    ["将连线改为从 orders-api 到 VPC Link"],
  ],
  [
    "a connection that goes",
    { op: "removeEdge", edge: "call" },
    ["Removes the connection from orders-api to legacy-stock"],
    ["删除从 orders-api 到 legacy-stock 的连线"],
  ],
  [
    "a node that goes",
    { op: "removeNode", node: "link" },
    ["Removes orders-link"],
    ["移除 orders-link"],
  ],
  [
    "a move",
    { op: "moveNode", node: "api", parent: "net" },
    ["Moves orders-api to vpc-a"],
    ["将 orders-api 移到 vpc-a"],
  ],
  [
    "a setting that was stated",
    { op: "setProps", node: "link", props: { version: "v2" } },
    ["Changes Version of orders-link from V1 to V2"],
    ["将 orders-link 的“版本”由“V1”改为“V2”"],
  ],
  [
    "two settings that nobody had stated",
    { op: "setProps", node: "box", props: { publicIp: false, entry: "internal" } },
    [
      "Sets Public IP address of legacy-stock to No",
      "Sets Entry point of legacy-stock to Internal load balancer",
    ],
    ["将 legacy-stock 的“公有 IP 地址”设为“否”", "将 legacy-stock 的“入口”设为“内部负载均衡器”"],
  ],
  [
    "an entry of a list",
    {
      op: "setProps",
      node: "guard",
      props: {
        ingress: [
          { source: "api", port: 80 },
          { source: "box", port: 443 },
        ],
      },
    },
    ["Adds legacy-stock, Port 443 to the Inbound rules of web-sg"],
    ["在 web-sg 的“入站规则”中添加“legacy-stock，端口 443”"],
  ],
];

describe("what a plan changes", () => {
  test.each(rows)("%s", (_name, edit, en, zh) => {
    const edits = edit.op === "addNode" ? [edit] : [link, edit];
    const told = (locale: "en" | "zh") =>
      explainEdits(edits, drawn, locale).slice(edits.length - 1);
    expect(told("en")).toEqual(en);
    expect(told("zh")).toEqual(zh);
  });

  test("nothing where nothing changes", () => {
    expect(explainEdits([], drawn, "en")).toEqual([]);
  });
});

const changes: readonly (readonly [string, Props, Props, readonly string[]])[] = [
  ["a stated value", { version: "v1" }, { version: "v2" }, ["V1 → V2"]],
  ["a value nobody had stated", {}, { scheme: "internal" }, ["internal"]],
  ["a yes or no with words of its own", {}, { publicIp: false }, ["no public IP"]],
  ["a yes or no without", {}, { customDomain: true }, ["Custom domain name: Yes"]],
  ["another entry", { ingress: [1] }, { ingress: [1, 2] }, ["+ Inbound rules"]],
  ["an entry less", { ingress: [1, 2] }, { ingress: [1] }, ["− Inbound rules"]],
  ["a statement taken back", { ingress: [1] }, {}, ["− Inbound rules"]],
  ["what stays", { ingress: [1], version: "v1" }, { version: "v1", ingress: [1] }, []],
];

describe("the badge of a changed setting shows", () => {
  test.each(changes)("%s", (_name, before, after, expected) => {
    expect(settingChanges({ props: before }, { props: after }, "en")).toEqual(expected);
  });
});
