import { File } from "node:buffer";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createToasts } from "@/components/ui/toasts";
import { serialise } from "@/lib/exchange/serialise";
import { diagram } from "@/lib/model/build";
import { takeRuleExample } from "./rule-example";
import { createUi } from "./ui-state";

const file = serialise(diagram("An example").node("api", "api-gateway").done());
const fetched = vi.fn<(address: string) => Promise<Response>>();

beforeEach(() => {
  fetched.mockImplementation(async () => new Response(file));
  vi.stubGlobal("fetch", fetched);
  // jsdom's cannot be read.
  vi.stubGlobal("File", File);
});

afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
  window.history.replaceState(null, "", "/");
});

async function take(search: string) {
  window.history.replaceState(null, "", `/en/${search}`);
  const [ui, toasts] = [createUi(), createToasts()];
  const found = await takeRuleExample("en", { ui, toasts });
  return { found, ui: ui.getState(), said: toasts.store.getState().shown.map(({ text }) => text) };
}

describe("an address that asks for an example", () => {
  it("gets the file beside the rule's page, once", async () => {
    const { found, said } = await take("?rule=APIGW007&example=2&kept=1#here");
    expect(fetched).toHaveBeenCalledExactlyOnceWith("/en/rules/apigw007/2.json");
    expect(found?.title).toBe("An example");
    expect(said).toEqual([]);
    expect(window.location.search + window.location.hash).toBe("?kept=1#here");
  });

  it("may ask for another basis", async () => {
    expect((await take("?rule=note002&basis=notes")).ui.askedBasis).toBe("notes");
    expect((await take("?rule=note002")).ui.askedBasis).toBeUndefined();
  });

  it.each([
    ["of nonsense", "?rule=../../secret&example=0"],
    ["of a number that is none", "?rule=apigw007&example=x"],
  ])("is told %s without asking for a file", async (_name, search) => {
    const { found, said } = await take(search);
    expect(found).toBeUndefined();
    expect(fetched).not.toHaveBeenCalled();
    expect(said).toEqual(["The example could not be opened."]);
  });

  it.each([
    ["is not there", async () => new Response("", { status: 404 })],
    ["is no diagram", async () => new Response("<p>")],
    ["cannot be fetched", () => Promise.reject(new TypeError("offline"))],
  ])("says so where the file %s", async (_name, answer) => {
    fetched.mockImplementation(answer);
    const { found, said } = await take("?rule=apigw007");
    expect(found).toBeUndefined();
    expect(said).toEqual(["The example could not be opened."]);
    expect(window.location.search).toBe("");
  });
});
