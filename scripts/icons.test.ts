import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { iconNames, iconOf } from "@/lib/catalog/icons";
import { generic, presets } from "@/lib/catalog/index";
import { generateIcons, outputPath } from "./icons";

describe("icons", () => {
  it("are what the AWS Architecture Icons hold", () => {
    expect(generateIcons()).toBe(readFileSync(outputPath, "utf8"));
  });

  it.each(
    [...presets, { preset: { id: "generic", props: {} }, resource: generic }].map(
      ({ preset, resource }) => [preset.id, resource.icon(preset.props)] as const,
    ),
  )("%s has one", (_preset, icon) => {
    expect(iconNames).toContain(icon);
  });

  it("are all used", () => {
    const used = presets.map(({ preset, resource }) => resource.icon(preset.props));
    expect([...new Set([...used, "generic"])].sort()).toEqual([...iconNames].sort());
  });

  it.each(iconNames)("%s can be drawn many times in one picture and refers to nothing", (name) => {
    const { body, viewBox } = iconOf(name);
    expect(viewBox).toMatch(/^0 0 \d+ \d+$/);
    expect(body).not.toMatch(/\sid=|url\(|<style|<script|href|<title|<svg/);
  });

  it("stand on a plate where their ink is dark", () => {
    const plates = iconNames.filter((name) => iconOf(name).onPlate);
    expect(plates).toEqual(["internet-user", "vpc-client", "mock-integration", "external-api"]);
  });

  it("fall back to a plain box", () => {
    expect(iconOf("constructor")).toBe(iconOf("generic"));
  });
});
