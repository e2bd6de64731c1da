import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { iconNames, iconOf } from "@/lib/catalog/icons";
import { iconsOnPlate } from "@/lib/catalog/icons-on-plate";
import { generateSprite, outputPath } from "./sprite";

describe("the file of icons", () => {
  it("holds every icon of the catalogue", () => {
    expect(readFileSync(outputPath, "utf8")).toBe(generateSprite());
  });

  it("goes with the list of icons that need a plate", () => {
    expect([...iconsOnPlate]).toEqual(iconNames.filter((name) => iconOf(name).onPlate));
  });
});
