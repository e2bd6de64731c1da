import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { createTestSession, renderWith } from "@/components/session/test-session";
import { acceptFinding } from "@/lib/commands/accept-finding";
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
    renderWith(session, <Findings filter="all" onFilter={vi.fn()} onShowRules={vi.fn()} />);
    await userEvent.setup().click(screen.getByRole("button", { name: /On orders-api → billing/ }));
    expect([...session.view.getState().selectedEdges]).toEqual(["second"]);
    expect(canvas.reveal).toHaveBeenCalledWith({ edges: ["second"] });
  });

  it("carry the numbers that stand on the lines", () => {
    const { session } = createTestSession(twoFaults());
    renderWith(session, <Findings filter="all" onFilter={vi.fn()} onShowRules={vi.fn()} />);
    expect(screen.getByRole("img", { name: "Finding 1" })).toBeVisible();
    expect(screen.getByRole("img", { name: "Finding 2" })).toBeVisible();
  });

  it("are sorted out by severity on request", async () => {
    const onFilter = vi.fn();
    const { session } = createTestSession(twoFaults());
    renderWith(session, <Findings filter="all" onFilter={onFilter} onShowRules={vi.fn()} />);
    await userEvent.setup().click(screen.getByRole("radio", { name: /^Errors/ }));
    expect(onFilter).toHaveBeenCalledWith("error");
  });

  it("say so where there are none", () => {
    const { session } = createTestSession(diagram().node("api", "api-gateway").done());
    renderWith(session, <Findings filter="all" onFilter={vi.fn()} onShowRules={vi.fn()} />);
    expect(screen.getByText("No problems found.")).toBeVisible();
  });

  it("list what is accepted apart and with its reason, and count only the rest", async () => {
    const { session } = createTestSession(twoFaults());
    const rule = session.judgement().verdicts.get("first")?.primary ?? "";
    session.apply(
      acceptFinding(session.diagram(), { edge: "first", rule, reason: "Moves out in spring" }),
    );
    renderWith(session, <Findings filter="all" onFilter={vi.fn()} onShowRules={vi.fn()} />);
    const accepted = screen.getByRole("region", { name: "Accepted (1)" });
    expect(within(accepted).getByRole("button", { name: /On orders-api → stock/ })).toBeVisible();
    expect(within(accepted).getByText("Moves out in spring")).toBeVisible();
    expect(within(accepted).queryByRole("img")).toBeNull();
    expect(screen.getByRole("radio", { name: "Errors 1" })).toBeVisible();
    expect(screen.getByRole("img", { name: "Finding 1" })).toBeVisible();
    expect(screen.queryByRole("img", { name: "Finding 2" })).toBeNull();
  });

  it("lead to the rules that are switched off or changed", async () => {
    const onShowRules = vi.fn();
    const drawn = { ...twoFaults(), rules: { VPCL006: "off", VPCL009: "info" } } as const;
    const { session } = createTestSession(drawn);
    renderWith(session, <Findings filter="all" onFilter={vi.fn()} onShowRules={onShowRules} />);
    expect(screen.getByText(/^2 rules are switched off or changed/)).toBeVisible();
    await userEvent.setup().click(screen.getByRole("button", { name: /^Show/ }));
    expect(onShowRules).toHaveBeenCalledOnce();
  });
});
