import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { createTestSession, renderWith } from "@/components/session/test-session";
import { diagram } from "@/lib/model/build";
import { Inspector } from "./inspector";

function open() {
  const drawn = diagram()
    .node("api", "api-gateway", { apiType: "HTTP" }, { label: "orders-api" })
    .node("box", "ec2", {}, { label: "legacy-stock" })
    .edge("api", "box", { id: "call" })
    .done();
  const { session } = createTestSession(drawn);
  session.select([], ["call"]);
  renderWith(session, <Inspector />);
  const rule = session.judgement().verdicts.get("call")?.primary ?? "";
  const accepted = () => session.diagram().edges.get("call")?.accepted;
  const [acceptButton] = screen.getAllByRole("button", { name: /^Accept…/ });
  if (!acceptButton) throw new Error("nothing can be accepted");
  return { session, rule, accepted, acceptButton, user: userEvent.setup() };
}

const reasonField = () => screen.getByRole("textbox", { name: "Why do you accept this?" });

describe("accepting a finding", () => {
  it("asks why, keeps the reason, and takes it back, by keyboard and one undo step each", async () => {
    const { session, rule, accepted, acceptButton, user } = open();
    acceptButton.focus();
    await user.keyboard("{Enter}");
    expect(reasonField()).toHaveFocus();
    await user.keyboard("Moves out in spring{Enter}");
    expect(accepted()).toEqual([{ rule, reason: "Moves out in spring" }]);
    expect(screen.getByText("Moves out in spring", { exact: false })).toBeVisible();
    expect(session.view.getState().announcement).toMatch(/^Accepted: /);
    const [withdraw] = screen.getAllByRole("button", { name: /^Withdraw/ });
    expect(withdraw).toHaveFocus();

    await user.keyboard("{Enter}");
    expect(accepted()).toBeUndefined();
    expect(screen.getAllByRole("button", { name: /^Accept…/ })[0]).toHaveFocus();

    session.document.undo();
    expect(accepted()).toHaveLength(1);
    session.document.undo();
    expect(accepted()).toBeUndefined();
    expect(session.document.canUndo()).toBe(false);
  });

  it("is left by Escape, which keeps the selection and gives the focus back", async () => {
    const { session, accepted, acceptButton, user } = open();
    await user.click(acceptButton);
    await user.keyboard("not yet{Escape}");
    expect(screen.queryByRole("textbox", { name: "Why do you accept this?" })).toBeNull();
    expect(screen.getAllByRole("button", { name: /^Accept…/ })[0]).toHaveFocus();
    expect([...session.view.getState().selectedEdges]).toEqual(["call"]);
    expect(accepted()).toBeUndefined();
  });

  it("does without no reason", async () => {
    const { accepted, acceptButton, user } = open();
    await user.click(acceptButton);
    await user.keyboard("  {Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent("Say why you accept it.");
    expect(reasonField()).toBeInvalid();
    expect(reasonField()).toHaveFocus();
    expect(accepted()).toBeUndefined();
    await user.keyboard("Because{Enter}");
    expect(accepted()).toHaveLength(1);
  });

  it("takes no more than fits", async () => {
    const { acceptButton, user } = open();
    await user.click(acceptButton);
    expect(reasonField()).toHaveAttribute("maxlength", "280");
  });

  it("is not offered where all is well", () => {
    const { session } = createTestSession(
      diagram().node("api", "api-gateway").node("fn", "lambda").edge("api", "fn").done(),
    );
    session.select([], ["api->fn"]);
    renderWith(session, <Inspector />);
    expect(session.judgement().verdicts.get("api->fn")?.severity).toBe("ok");
    expect(screen.queryByRole("button", { name: /^Withdraw/ })).toBeNull();
  });
});

describe("what was accepted and is not found now", () => {
  it("is still listed with its reason, and can be withdrawn", async () => {
    const drawn = diagram()
      .node("api", "api-gateway")
      .node("fn", "lambda")
      .edge("api", "fn")
      .done();
    const [edge] = [...drawn.edges.values()];
    if (!edge) throw new Error("nothing is connected");
    const accepted = [{ rule: "APIGW008", reason: "It was public once" }];
    const { session } = createTestSession({
      ...drawn,
      edges: new Map([[edge.id, { ...edge, accepted }]]),
    });
    session.select([], [edge.id]);
    renderWith(session, <Inspector />);
    const part = screen.getByRole("heading", { name: "Accepted before, not found now" });
    expect(part).toBeVisible();
    expect(screen.getByText("It was public once")).toBeVisible();
    await userEvent.setup().click(screen.getByRole("button", { name: /^Withdraw/ }));
    expect(session.diagram().edges.get(edge.id)).not.toHaveProperty("accepted");
    expect(part).not.toBeInTheDocument();
    expect(document.body).not.toHaveFocus();
  });

  it("is not listed as long as it is found", async () => {
    const { user, acceptButton } = open();
    await user.click(acceptButton);
    await user.keyboard("Because{Enter}");
    expect(screen.queryByRole("heading", { name: "Accepted before, not found now" })).toBeNull();
  });
});

describe("the rule of a finding", () => {
  it("is switched off in this diagram, and the answer of the next rule has the focus", async () => {
    const { session, rule, user } = open();
    await user.click(screen.getByRole("button", { name: `Rule ${rule}: more` }));
    await user.click(
      await screen.findByRole("menuitem", { name: "Switch this rule off in this diagram" }),
    );
    expect(session.diagram().rules).toEqual({ [rule]: "off" });
    expect(session.judgement().verdicts.get("call")?.primary).not.toBe(rule);
    await waitFor(() => expect(document.body).not.toHaveFocus());
    session.document.undo();
    expect(session.diagram().rules).toBeUndefined();
    expect(session.document.canUndo()).toBe(false);
  });

  it("is treated otherwise, which its menu shows, and as it says again", async () => {
    const { session, rule, user } = open();
    const menu = () => screen.getByRole("button", { name: `Rule ${rule}: more` });
    await user.click(menu());
    await user.click(await screen.findByRole("menuitemradio", { name: "Treat as a warning" }));
    expect(session.diagram().rules).toEqual({ [rule]: "warning" });
    await user.click(menu());
    expect(await screen.findByRole("menuitemradio", { name: "Treat as a warning" })).toBeChecked();
    await user.click(screen.getByRole("menuitemradio", { name: "As severe as the rule says" }));
    expect(session.diagram().rules).toBeUndefined();
  });
});
