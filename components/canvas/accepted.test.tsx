import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { createTestSession, renderWith } from "@/components/session/test-session";
import { acceptFinding } from "@/lib/commands/accept-finding";
import { withdrawAcceptance } from "@/lib/commands/withdraw-acceptance";
import { diagram } from "@/lib/model/build";
import { acceptedTick } from "@/lib/render/chips";
import { Canvas } from "./canvas";

const name = "orders-api to stock: VPC Link missing";

function show() {
  const { session } = createTestSession(
    diagram()
      .node("api", "api-gateway", {}, { label: "orders-api" })
      .node("box", "ec2", {}, { label: "stock", position: { x: 80, y: 300 } })
      .edge("api", "box", { id: "call" })
      .done(),
  );
  const { container } = renderWith(session, <Canvas theme="light" locale="en" />);
  const ticks = () => container.querySelectorAll(`path[d="${acceptedTick.path}"]`).length;
  const line = () => {
    const group = container.querySelector(".edge-line");
    return {
      width: Number(group?.getAttribute("stroke-width")),
      colour: group?.getAttribute("stroke"),
      dash: group?.querySelector("path")?.getAttribute("stroke-dasharray"),
    };
  };
  return { session, ticks, line };
}

describe("a connection that is accepted", () => {
  it("says so, is drawn thinner with a tick, and has no number; withdrawn it is as before", () => {
    const { session, ticks, line } = show();
    const rule = session.judgement().verdicts.get("call")?.primary ?? "";
    const before = line();
    expect(screen.getByRole("button", { name })).toBeInTheDocument();
    expect([screen.queryAllByText("1").length, ticks()]).toEqual([1, 0]);

    act(() => {
      session.apply(acceptFinding(session.diagram(), { edge: "call", rule, reason: "For now" }));
    });
    expect(screen.getByRole("button", { name: `${name}, accepted` })).toBeInTheDocument();
    expect([screen.queryAllByText("1").length, ticks()]).toEqual([0, 1]);
    expect(line()).toMatchObject({ colour: before.colour, dash: before.dash });
    expect(line().width).toBeLessThan(before.width);
    expect(screen.getByText("VPC Link missing")).toBeVisible();

    act(() => {
      session.apply(withdrawAcceptance(session.diagram(), { edge: "call", rule }));
    });
    expect(screen.getByRole("button", { name })).toBeInTheDocument();
    expect(line()).toEqual(before);
  });
});
