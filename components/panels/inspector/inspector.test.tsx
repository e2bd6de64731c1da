import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { createTestSession, renderWith } from "@/components/session/test-session";
import { explain } from "@/lib/i18n/explain";
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

  it("states another value when an assumption is flipped, as one undo step", async () => {
    const { session, verdict, user } = openConnection();
    const [shown] = explain(verdict(), "en").assumptions;
    const other = shown?.others[0];
    if (!shown || !other) throw new Error("nothing is assumed");
    const { node, prop } = shown.assumption;
    await user.click(screen.getByRole("button", { name: other.text }));
    expect(session.diagram().nodes.get(node)?.props[prop]).toBe(other.value);
    session.document.undo();
    expect(session.diagram().nodes.get(node)?.props[prop]).toBeUndefined();
  });

  it("shows what a fix would do while it is pointed at, and applies it as one undo step", async () => {
    const { session, verdict, user } = openConnection();
    const [first] = explain(verdict(), "en").fixes;
    if (!first) throw new Error("there is no fix");
    const button = screen.getByRole("button", { name: `Apply: ${first.title}` });
    await user.hover(button);
    expect(session.view.getState().previewedFix?.id).toBe(first.fix.id);
    await user.click(button);
    expect(session.judgement().verdicts.get("call")?.status).not.toBe("missing");
    session.document.undo();
    expect(session.diagram().nodes.size).toBe(2);
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
