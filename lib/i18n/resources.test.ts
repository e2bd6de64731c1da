import { describe, expect, it } from "vitest";
import { edgeProps } from "@/lib/catalog/edge-props";
import { presets, resources } from "@/lib/catalog/index";
import { choicesOf } from "@/lib/catalog/settings";
import { categories } from "@/lib/catalog/types";
import { locales } from "./locales";
import { nodeDetail, nodeName, presetName, valueName } from "./names";
import * as tables from "./resources";

const schemas = [...resources.map(({ props }) => props), edgeProps];
const settings = schemas.flatMap((schema) => Object.entries(schema));

const values = settings.flatMap(([prop, schema]) =>
  choicesOf(schema).map((value) => `${prop}.${value}`),
);

describe("names of the catalogue", () => {
  it.each(Object.entries(tables))("%s has a text in every language", (_name, table) => {
    for (const [key, texts] of Object.entries(table)) {
      for (const locale of locales) expect(texts[locale].trim(), key).not.toBe("");
    }
  });

  it("cover every kind, palette entry, category and setting, and nothing else", () => {
    const kinds = [...resources.map(({ kind }) => kind), "generic"];
    expect(Object.keys(tables.kindNames).sort()).toEqual(kinds.sort());
    const ids = presets.map(({ preset }) => preset.id);
    expect(Object.keys(tables.presetNames).sort()).toEqual(ids.sort());
    expect(Object.keys(tables.categoryNames)).toEqual([...categories]);
    const props = [...new Set(settings.map(([prop]) => prop))];
    expect(Object.keys(tables.propNames).sort()).toEqual(props.sort());
    for (const prop of Object.keys(tables.propHints)) expect(props).toContain(prop);
  });

  it("cover every value that can be chosen, and nothing else", () => {
    const bare = (key: string) => key.slice(key.indexOf(".") + 1);
    const known = Object.keys(tables.valueNames);
    expect(values.filter((key) => !known.includes(key) && !known.includes(bare(key)))).toEqual([]);
    expect(known.filter((key) => !values.includes(key) && !values.map(bare).includes(key))).toEqual(
      [],
    );
    expect(Object.keys(tables.detailWords).filter((key) => !values.includes(key))).toEqual([]);
  });

  it.each([
    ["scheme", "internet-facing", "Internet-facing", "面向互联网"],
    ["apiType", "HTTP", "HTTP API", "HTTP API"],
    ["protocol", "HTTP", "HTTP", "HTTP"],
    ["publicIp", true, "Yes", "是"],
    ["code", "cn-north-1", "cn-north-1", "cn-north-1"],
    ["x", "constructor", "constructor", "constructor"],
    ["ingress", [], "[]", "[]"],
  ])("%s %s is called %s and %s", (prop, value, en, zh) => {
    expect([valueName(prop, value, "en"), valueName(prop, value, "zh")]).toEqual([en, zh]);
  });

  it("has two-line names for palette tiles", () => {
    for (const { preset } of presets) {
      expect(presetName(preset.id, "en").length).toBeLessThanOrEqual(20);
    }
  });
});

describe("a node's card", () => {
  it.each([
    [
      "api-gateway",
      "orders-api",
      { apiType: "REST", endpointType: "private" },
      "orders-api",
      "REST API · private",
    ],
    ["api-gateway", undefined, {}, "API Gateway", ""],
    ["api-gateway", undefined, { apiType: "HTTP" }, "API Gateway", "HTTP API"],
    ["ec2", "legacy", { publicIp: true }, "legacy", "EC2 · public IP"],
    ["lambda", "create", {}, "create", "Lambda"],
    ["lambda", "  ", { attached: true }, "Lambda", "in a VPC"],
    [
      "fargate",
      "checkout",
      { platform: "ecs", entry: "internal" },
      "checkout",
      "ECS on Fargate · internal",
    ],
    [
      "vpc-endpoint",
      undefined,
      { service: "sqs", privateDns: false },
      "Private Endpoint",
      "sqs · no private DNS",
    ],
    [
      "subnet",
      undefined,
      { access: "public", cidr: "10.0.1.0/24" },
      "Public subnet",
      "10.0.1.0/24",
    ],
    ["subnet", "web", { access: "private" }, "web", "Private subnet"],
    ["subnet", undefined, {}, "Subnet", ""],
    ["mainframe", undefined, {}, "mainframe", "Other resource"],
    ["constructor", undefined, {}, "constructor", "Other resource"],
    ["ec2", "odd", { publicIp: { a: 1 } }, "odd", "EC2"],
  ])("%s called %s with %j says %s / %s", (kind, label, props, name, detail) => {
    const node = label === undefined ? { kind, props } : { kind, props, label };
    expect([nodeName(node, "en"), nodeDetail(node, "en")]).toEqual([name, detail]);
  });

  it("speaks Chinese", () => {
    const node = { kind: "subnet", props: { access: "private" } };
    expect(nodeName(node, "zh")).toBe("私有子网");
    const box = { kind: "ec2", label: "库存", props: { publicIp: false } };
    expect(nodeDetail(box, "zh")).toBe("EC2 · 无公有 IP");
  });
});
