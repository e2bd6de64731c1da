// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { diagram } from "@/lib/model/build";
import { limits } from "./format";
import { download, openFile } from "./open.browser";
import { serialise } from "./serialise";

describe("openFile", () => {
  // jsdom has no File.text.
  const fileOf = (size: number, text: () => Promise<string>) =>
    ({ name: "plan.json", size, text }) as File;

  it("opens a diagram", async () => {
    const made = diagram("Plan").node("a", "s3").done();
    expect(await openFile(fileOf(100, async () => serialise(made)))).toMatchObject({
      ok: true,
      diagram: made,
    });
  });

  it("does not read a file that is too big", async () => {
    const text = vi.fn(async () => "{}");
    const parsed = await openFile(fileOf(limits.text + 1, text));
    expect(parsed).toMatchObject({ ok: false, problems: [{ code: "tooBig" }] });
    expect(text).not.toHaveBeenCalled();
  });

  it("says when a file cannot be read", async () => {
    const parsed = await openFile(fileOf(1, () => Promise.reject(new DOMException("gone"))));
    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ code: "unreadable", values: { name: "plan.json" } }],
    });
  });
});

describe("download", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    URL.createObjectURL = vi.fn(() => "blob:plan");
    URL.revokeObjectURL = vi.fn();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("offers the content under the name and lets go of it afterwards", () => {
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      expect([this.href, this.download]).toEqual(["blob:plan", "plan.edgewise.json"]);
    });
    download("plan.edgewise.json", "{}");
    expect(clicked).toHaveBeenCalledOnce();
    expect(URL.revokeObjectURL).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(URL.revokeObjectURL).toHaveBeenCalledWith("blob:plan");
  });
});
