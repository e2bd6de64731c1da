import { expect, it } from "vitest";
import { createTestSession } from "@/components/session/test-session";
import { diagram } from "@/lib/model/build";
import { copySelected, pasteText } from "./clipboard";

const drawn = () =>
  diagram()
    .node("api", "api-gateway", { apiType: "HTTP" }, { label: "orders-api" })
    .node("fn", "lambda")
    .edge("api", "fn")
    .done();

it("pastes what was copied, connections included, and selects it", async () => {
  const { session } = createTestSession(drawn());
  session.select(["api", "fn"]);
  const { text, count } = copySelected(session);
  expect(count).toBe(2);
  expect(await pasteText(session, text)).toBe(true);
  expect(session.diagram().nodes.size).toBe(4);
  expect(session.diagram().edges.size).toBe(2);
  const pasted = [...session.view.getState().selectedNodes].map(
    (id) => session.diagram().nodes.get(id)?.label,
  );
  expect(pasted).toContain("orders-api");
});

it("falls back on what was copied here when the clipboard holds something else", async () => {
  const { session } = createTestSession(drawn());
  session.select(["fn"]);
  copySelected(session);
  expect(await pasteText(session, "a shopping list")).toBe(true);
  expect(session.diagram().nodes.size).toBe(3);
});
