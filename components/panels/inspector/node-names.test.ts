import { expect, test } from "vitest";
import { diagram } from "@/lib/model/build";
import { nodeOptions } from "./node-names";

const drawn = diagram()
  .node("east", "vpc", {}, { label: "East" })
  .node("west", "vpc", {}, { label: "West" })
  .node("a", "subnet", { access: "private" }, { parent: "east" })
  .node("b", "subnet", { access: "private" }, { parent: "west" })
  .node("c", "subnet", { access: "private" }, { parent: "west" })
  .node("d", "subnet", { access: "private" }, { parent: "west" })
  .node("e", "subnet", {}, { label: "Data", parent: "west" })
  .node("box", "ec2", {}, { label: "stock", parent: "b" })
  .node("note", "sticky-note")
  .done();

test("nodes of one name are told apart, those with one of their own keep it", () => {
  expect(nodeOptions(drawn, ["subnet"], "en")).toEqual([
    { id: "a", name: "Private subnet · East" },
    { id: "b", name: "Private subnet · West · stock" },
    { id: "c", name: "Private subnet · West (1)" },
    { id: "d", name: "Private subnet · West (2)" },
    { id: "e", name: "Data" },
  ]);
});

test("any node may be named but a note", () => {
  expect(nodeOptions(drawn, "any", "zh").map(({ id }) => id)).toEqual([
    ..."east west a b c d e box".split(" "),
  ]);
});
