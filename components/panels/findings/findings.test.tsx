import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { createTestSession, renderWith } from "@/components/session/test-session";
import { diagram } from "@/lib/model/build";
import { Findings } from "./findings";

const twoFaults = () =>
  diagram()
    .node("api", "api-gateway", { apiType: "HTTP" }, { label: "orders-api" })
    .node("one", "ec2", {}, { label: "stock" })
    .node("two", "ec2", {}, { label: "billing" })
    .edge("api", "one", { id: "first" })
    .edge("api", "two", { id: "second" })
    .done();

describe("findings", () => {
  it("go to what they are about", async () => {
    const { session, canvas } = createTestSession(twoFaults());
    renderWith(session, <Findings filter="all" onFilter={vi.fn()} />);
    await userEvent.setup().click(screen.getByRole("button", { name: /On orders-api → billing/ }));
    expect([...session.view.getState().selectedEdges]).toEqual(["second"]);
    expect(canvas.reveal).toHaveBeenCalledWith({ edges: ["second"] });
  });

  it("carry the numbers that stand on the lines", () => {
    const { session } = createTestSession(twoFaults());
    renderWith(session, <Findings filter="all" onFilter={vi.fn()} />);
    expect(screen.getByRole("img", { name: "Finding 1" })).toBeVisible();
    expect(screen.getByRole("img", { name: "Finding 2" })).toBeVisible();
  });

  it("are sorted out by severity on request", async () => {
    const onFilter = vi.fn();
    const { session } = createTestSession(twoFaults());
    renderWith(session, <Findings filter="all" onFilter={onFilter} />);
    await userEvent.setup().click(screen.getByRole("radio", { name: /^Errors/ }));
    expect(onFilter).toHaveBeenCalledWith("error");
  });

  it("say so where there are none", () => {
    const { session } = createTestSession(diagram().node("api", "api-gateway").done());
    renderWith(session, <Findings filter="all" onFilter={vi.fn()} />);
    expect(screen.getByText("No problems found.")).toBeVisible();
  });
});
