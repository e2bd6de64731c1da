import { describe, expect, it } from "vitest";
import {
  findPresets,
  generic,
  isKnownKind,
  presetOf,
  presets,
  resourceOf,
  resources,
  sizeOf,
} from "./index";
import { fits } from "./settings";
import { categories } from "./types";

const known = [...resources];

describe("the catalogue", () => {
  it("lists every kind once", () => {
    const kinds = known.map((resource) => resource.kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it("gives every palette entry its own id, which names no other kind", () => {
    const ids = presets.map(({ preset }) => preset.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { preset, resource } of presets) {
      expect(!isKnownKind(preset.id) || preset.id === resource.kind).toBe(true);
    }
  });

  it("shows the palette category by category", () => {
    const order = presets.map(({ resource }) => categories.indexOf(resource.category));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(categories.length);
  });

  it.each(known.map((resource) => [resource.kind, resource] as const))(
    "%s stands only in containers and on the canvas",
    (_kind, { traits }) => {
      expect(traits.placement.length).toBeGreaterThan(0);
      for (const place of traits.placement) {
        expect(place === "canvas" || resourceOf(place).traits.isContainer).toBe(true);
      }
    },
  );

  it.each(known.map((resource) => [resource.kind, resource] as const))(
    "%s assumes and presets only what its settings allow",
    (_kind, { props, assumes, presets: own }) => {
      for (const stated of [assumes, ...own.map((preset) => preset.props)]) {
        for (const [name, value] of Object.entries(stated)) {
          expect(fits(props[name], value), name).toBe(true);
        }
      }
    },
  );

  it.each(known.map((resource) => [resource.kind, resource] as const))(
    "%s starts at its smallest size or larger, and is framed if it holds others",
    (_kind, { size, minSize, traits, frame }) => {
      expect(size.width).toBeGreaterThanOrEqual(minSize.width);
      expect(size.height).toBeGreaterThanOrEqual(minSize.height);
      expect(frame !== undefined).toBe(traits.isContainer);
    },
  );

  it("lets a note and a text stand anywhere", () => {
    const containers = known.filter(({ traits }) => traits.isContainer).map(({ kind }) => kind);
    for (const { traits } of known.filter((resource) => resource.traits.isAnnotation)) {
      expect([...traits.placement].sort()).toEqual(["canvas", ...containers].sort());
    }
  });

  it("draws a public and a private subnet differently", () => {
    const subnet = resourceOf("subnet");
    expect(subnet.icon({ access: "public" })).not.toBe(subnet.icon({}));
    expect(subnet.frame?.({ access: "public" })).not.toEqual(subnet.frame?.({}));
    expect(subnet.frame?.({ access: "private" })).toEqual(subnet.frame?.({}));
  });

  it.each(["mainframe", "", "__proto__", "constructor", "toString", "generic"])(
    "shows the unknown kind %j as a generic box",
    (kind) => {
      expect(resourceOf(kind)).toBe(generic);
      expect(isKnownKind(kind)).toBe(false);
      expect(presetOf(kind)).toBeUndefined();
    },
  );

  it("takes a node's own size before the one of its kind", () => {
    const size = { width: 10, height: 20 };
    expect(sizeOf({ kind: "vpc", size })).toBe(size);
    expect(sizeOf({ kind: "vpc" })).toEqual(resourceOf("vpc").size);
  });
});

describe("findPresets", () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    "api-gateway": ["API Gateway", "API Gateway"],
    "vpc-endpoint": ["Private Endpoint", "Private Endpoint"],
    "private-subnet": ["Private subnet", "私有子网"],
    "public-subnet": ["Public subnet", "公有子网"],
    "internet-gateway": ["Internet gateway", "互联网网关"],
    "nat-gateway": ["NAT gateway", "NAT 网关"],
    alb: ["ALB", "ALB"],
  };
  const find = (query: string) =>
    findPresets(query, (id) => names[id] ?? []).map(({ preset }) => preset.id);

  it.each([
    ["api gateway", "api-gateway"],
    ["APIGateway", "api-gateway"],
    ["api-gat", "api-gateway"],
    ["  Api_Gw ", "api-gateway"],
    ["private e", "vpc-endpoint"],
    ["PrivateLink", "vpc-endpoint"],
    ["子网", "private-subnet"],
    ["私有子网", "private-subnet"],
    ["k8s", "fargate"],
    ["igw", "internet-gateway"],
    ["ａｌｂ", "alb"],
    ["队列", "sqs"],
    ["dmz", "public-subnet"],
  ])("%j finds %s", (query, id) => {
    expect(find(query)).toContain(id);
  });

  it.each([
    ["api gateway", "api-gateway"],
    ["private endpoint", "vpc-endpoint"],
    ["lambda", "lambda"],
    ["igw", "internet-gateway"],
    ["gateway", "api-gateway"],
    ["alb", "alb"],
  ])("%j puts %s first", (query, id) => {
    expect(find(query)[0]).toBe(id);
  });

  it("ranks a beginning before a word before a part", () => {
    const of: Readonly<Record<string, string>> = {
      alb: "Qed",
      nlb: "Some qed",
      s3: "Someqed",
      ec2: "none",
    };
    const hits = findPresets("qed", (id) => [of[id] ?? ""]).map(({ preset }) => preset.id);
    expect(hits).toEqual(["alb", "nlb", "s3"]);
  });

  it("gives everything for an empty query and nothing for nonsense", () => {
    expect(find(" - ")).toHaveLength(presets.length);
    expect(find("qzx")).toEqual([]);
  });
});
