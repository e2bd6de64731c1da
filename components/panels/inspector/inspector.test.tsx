import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { createTestSession, renderWith } from "@/components/session/test-session";
import { setTitle } from "@/lib/commands/set-title";
import { explain } from "@/lib/i18n/explain";
import { labels, needTexts } from "@/lib/i18n/labels";
import { diagram } from "@/lib/model/build";
import { Inspector } from "./inspector";

const privateBox = () =>
  diagram()
    .node("api", "api-gateway", { apiType: "HTTP" }, { label: "orders-api" })
    .node("box", "ec2", {}, { label: "legacy-stock" })
    .edge("api", "box", { id: "call" })
    .done();

function openConnection() {
  const { session, ...rest } = createTestSession(privateBox());
  session.select([], ["call"]);
  renderWith(session, <Inspector />);
  const verdict = () => {
    const found = session.judgement().verdicts.get("call");
    if (!found) throw new Error("the call has no verdict");
    return found;
  };
  return { session, verdict, user: userEvent.setup(), ...rest };
}

describe("inspector of a connection", () => {
  it("opens with the verdict, the two literal answers and the reasons", () => {
    const { verdict } = openConnection();
    const { headline, why } = explain(verdict(), "en");
    expect(screen.getByText(headline)).toBeVisible();
    const link = screen.getByText("VPC Link", { selector: "dt" });
    expect(link.nextElementSibling).toHaveTextContent("Needed, missing");
    const endpoint = screen.getByText("Private Endpoint", { selector: "dt" });
    expect(endpoint.nextElementSibling).toHaveTextContent("Not needed");
    for (const reason of why) expect(screen.getByText(reason)).toBeVisible();
  });

  const firstOther = ({ assumptions }: ReturnType<typeof explain>) => {
    const [shown] = assumptions;
    const [other] = shown?.others ?? [];
    if (!shown || !other) throw new Error("nothing is assumed");
    return { ...shown.assumption, value: other.value, text: other.text };
  };

  it("states another value when an assumption is flipped, as one undo step", async () => {
    const { session, verdict, user } = openConnection();
    const { node, prop, value, text } = firstOther(explain(verdict(), "en"));
    await user.click(screen.getByRole("button", { name: text }));
    expect(session.diagram().nodes.get(node)?.props[prop]).toBe(value);
    expect(session.view.getState().previewed).toBeUndefined();
    session.document.undo();
    expect(session.diagram().nodes.get(node)?.props[prop]).toBeUndefined();
    expect(session.document.canUndo()).toBe(false);
  });

  it("tells the answer that would follow from another value, and shows it on the canvas", async () => {
    const { session, verdict, user } = openConnection();
    const { node, prop, value, text, counterfactuals } = firstOther(explain(verdict(), "en"));
    const outcome = counterfactuals.find((one) => one.value === value);
    if (!outcome) throw new Error("nothing would follow");
    const chip = screen.getByRole("button", { name: text });
    expect(chip).toHaveAccessibleDescription(new RegExp(`^Then: ${labels[outcome.label].en}`));
    expect(chip).toHaveAccessibleDescription(
      new RegExp(`VPC Link ${needTexts[outcome.needs.vpcLink].en}`),
    );
    await user.hover(chip);
    const { previewed } = session.view.getState();
    expect(previewed?.after.nodes.get(node)?.props[prop]).toBe(value);
    expect(session.diagram().nodes.get(node)?.props[prop]).toBeUndefined();
    await user.unhover(chip);
    expect(session.view.getState().previewed).toBeUndefined();
  });

  const firstFix = ({ fixes: [first] }: ReturnType<typeof explain>) => {
    if (!first) throw new Error("there is no fix");
    return { ...first, name: `Apply: ${first.title}` };
  };

  it("shows what a fix would do while it is pointed at, and makes exactly that", async () => {
    const { session, verdict, user } = openConnection();
    const before = session.diagram();
    const button = screen.getByRole("button", { name: firstFix(explain(verdict(), "en")).name });
    await user.hover(button);
    const shown = session.view.getState().previewed?.after;
    expect(shown?.nodes.size).toBeGreaterThan(2);
    expect(session.diagram()).toBe(before);
    expect(session.document.canUndo()).toBe(false);
    await user.click(button);
    expect(session.diagram().nodes).toEqual(shown?.nodes);
    expect(session.diagram().edges).toEqual(shown?.edges);
    expect(session.view.getState().previewed).toBeUndefined();
    session.document.undo();
    expect(session.diagram().nodes.size).toBe(2);
  });

  it("takes the ghosts away with the pointer, with Escape and with another edit", async () => {
    const { session, verdict, user } = openConnection();
    const button = screen.getByRole("button", { name: firstFix(explain(verdict(), "en")).name });
    const previewed = () => session.view.getState().previewed;
    await user.hover(button);
    await user.unhover(button);
    expect(previewed()).toBeUndefined();
    await user.hover(button);
    await user.keyboard("{Escape}");
    expect(previewed()).toBeUndefined();
    expect(session.view.getState().selectedEdges.size).toBe(1);
    await user.unhover(button);
    await user.hover(button);
    expect(previewed()).toBeDefined();
    act(() => {
      session.apply(setTitle(session.diagram(), { title: "Another" }));
    });
    expect(previewed()).toBeUndefined();
  });

  it("shows the same by keyboard focus, and moves on to the new answer after applying", async () => {
    const { session, verdict, user } = openConnection();
    const first = firstFix(explain(verdict(), "en"));
    const button = screen.getByRole("button", { name: first.name });
    for (let i = 0; i < 40 && document.activeElement !== button; i++) await user.tab();
    expect(button).toHaveFocus();
    expect(session.view.getState().previewed).toBeDefined();
    act(() => screen.getByRole("button", { name: /^Accept…/ }).focus());
    expect(session.view.getState().previewed).toBeUndefined();
    act(() => button.focus());
    await user.keyboard("{Enter}");
    expect(document.activeElement).toHaveTextContent(explain(verdict(), "en").headline);
  });

  it("shows the new answer after a press by pointer too", async () => {
    const { verdict, user } = openConnection();
    await user.click(screen.getByRole("button", { name: firstFix(explain(verdict(), "en")).name }));
    expect(document.activeElement).toHaveTextContent(explain(verdict(), "en").headline);
  });

  it("tells what mends a finding before offering to live with it", () => {
    const { verdict } = openConnection();
    const names = screen.getAllByRole("button").map((button) => button.getAttribute("aria-label"));
    const fix = names.indexOf(firstFix(explain(verdict(), "en")).name);
    expect(fix).toBeGreaterThan(-1);
    expect(names.findIndex((name) => name?.startsWith("Accept…"))).toBeGreaterThan(fix);
  });

  it("tells what a fix changes and the answer that follows", async () => {
    const { verdict } = openConnection();
    const { name, changes } = firstFix(explain(verdict(), "en"));
    const button = screen.getByRole("button", { name });
    for (const change of changes) {
      expect(button).toHaveAccessibleDescription(
        new RegExp(change.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")),
      );
      expect(screen.getAllByText(change)[0]).toBeVisible();
    }
    expect(button).toHaveAccessibleDescription(/Then: Via VPC Link$/);
  });

  it("keeps a preview that was asked for by a press until it is pressed again", async () => {
    const { session, verdict, user } = openConnection();
    const { title } = firstFix(explain(verdict(), "en"));
    const toggle = screen.getByRole("button", { name: `Preview: ${title}` });
    fireEvent.click(toggle);
    expect(toggle).toHaveAttribute("aria-pressed", "true");
    expect(session.view.getState().previewed?.isPinned).toBe(true);
    await user.click(document.body);
    expect(session.view.getState().previewed?.isPinned).toBe(true);
    fireEvent.click(toggle);
    expect(session.view.getState().previewed).toBeUndefined();
  });

  it("points a hop out on the canvas, and the ghost of one that is missing", async () => {
    const { session, user, canvas } = openConnection();
    const view = () => session.view.getState();
    const way = screen.getByRole("list", { name: "The way of the call" });
    const drawn = within(way).getByRole("button", { name: /^legacy-stock/ });
    await user.hover(drawn);
    expect(view()).toMatchObject({ highlighted: "box", previewed: undefined });
    await user.click(drawn);
    expect(canvas.reveal).toHaveBeenCalledWith({ nodes: ["box"] });
    await user.unhover(drawn);
    expect(view().highlighted).toBeUndefined();

    await user.hover(within(way).getByRole("button", { name: /^VPC Link/ }));
    const ghost = view().previewed?.after.nodes.get(view().highlighted ?? "");
    expect(ghost?.kind).toBe("vpc-link");
    expect(session.diagram().nodes.has(ghost?.id ?? "")).toBe(false);

    const missing = within(way).getByRole("button", { name: /^VPC Link/ });
    await user.click(missing);
    await user.unhover(missing);
    expect(view().previewed?.isPinned).toBe(true);
    await user.click(missing);
    expect(view().previewed).toBeUndefined();
  });

  it("reverses the call", async () => {
    const { session, user } = openConnection();
    await user.click(screen.getByRole("button", { name: "Reverse the direction" }));
    expect(session.diagram().edges.get("call")).toMatchObject({ source: "box", target: "api" });
  });
});

function openNode(id: string) {
  const { session, ...rest } = createTestSession(
    diagram()
      .node("api", "api-gateway", {}, { label: "orders-api" })
      .node("box", "ec2", {}, { label: "legacy-stock" })
      .node("guard", "security-group", { ingress: [{ source: "api", port: 80 }] })
      .edge("api", "box", { id: "call" })
      .done(),
  );
  session.select([id]);
  renderWith(session, <Inspector />);
  return { session, user: userEvent.setup(), ...rest };
}

describe("inspector of a resource", () => {
  it("offers every value of a setting, and taking the statement back", async () => {
    const { session, user } = openNode("api");
    const field = screen.getByRole("combobox", { name: "API type" });
    expect(
      within(field)
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual(["Assumed: REST API", "REST API", "HTTP API", "WebSocket API"]);
    await user.selectOptions(field, "HTTP API");
    expect(session.diagram().nodes.get("api")?.props).toEqual({ apiType: "HTTP" });
    await user.selectOptions(field, "Assumed: REST API");
    expect(session.diagram().nodes.get("api")?.props).toEqual({});
  });

  it("asks yes or no where there are three answers", async () => {
    const { session, user } = openNode("box");
    const field = screen.getByRole("radiogroup", { name: "Public IP address" });
    expect(within(field).getByRole("radio", { name: "Assumed: No" })).toBeChecked();
    await user.click(within(field).getByRole("radio", { name: "Yes" }));
    expect(session.diagram().nodes.get("box")?.props).toEqual({ publicIp: true });
  });

  it("keeps what does not fit out of the diagram and says so beside the field", () => {
    const { session } = openNode("guard");
    const port = screen.getByRole("textbox", { name: "Port" });
    fireEvent.change(port, { target: { value: "99999" } });
    expect(screen.getByRole("alert")).toHaveTextContent("Enter a number that fits here.");
    expect(port).toBeInvalid();
    expect(session.diagram().nodes.get("guard")?.props).toEqual({
      ingress: [{ source: "api", port: 80 }],
    });
    fireEvent.change(port, { target: { value: "443" } });
    expect(session.diagram().nodes.get("guard")?.props).toEqual({
      ingress: [{ source: "api", port: 443 }],
    });
  });

  it("goes to a connection with its verdict", async () => {
    const { session, canvas, user } = openNode("api");
    await user.click(screen.getByRole("button", { name: /^to legacy-stock/ }));
    expect([...session.view.getState().selectedEdges]).toEqual(["call"]);
    expect(canvas.reveal).toHaveBeenCalledWith({ edges: ["call"] });
  });

  it("mends what was found on a resource, as one undo step", async () => {
    const drawn = diagram()
      .node("vpc", "vpc")
      .node("queue", "sqs", {}, { parent: "vpc", label: "orders" })
      .done();
    const { session } = createTestSession(drawn);
    session.select(["queue"]);
    renderWith(session, <Inspector />);
    await userEvent.setup().click(screen.getByRole("button", { name: /^Apply: / }));
    expect(session.diagram().nodes.get("queue")?.parent).toBeUndefined();
    expect(session.judgement().findings).toEqual([]);
    expect(screen.queryByRole("button", { name: /^Apply: / })).not.toBeInTheDocument();
    act(() => session.document.undo());
    expect(session.diagram().nodes.get("queue")?.parent).toBe("vpc");
  });

  it("names a resource while it is typed, as one undo step", async () => {
    const { session, user } = openNode("box");
    const name = screen.getByRole("textbox", { name: "Name" });
    await user.clear(name);
    await user.type(name, "stock");
    expect(session.diagram().nodes.get("box")?.label).toBe("stock");
    session.document.undo();
    expect(session.diagram().nodes.get("box")?.label).toBe("legacy-stock");
  });
});

it("counts several and deletes them together", async () => {
  const { session } = createTestSession(privateBox());
  session.select(["api", "box"], ["call"]);
  renderWith(session, <Inspector />);
  await userEvent.setup().click(screen.getByRole("button", { name: "Delete" }));
  expect(session.diagram().nodes.size).toBe(0);
  expect(session.diagram().edges.size).toBe(0);
});
