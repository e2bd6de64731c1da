import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { IntlProvider } from "use-intl/react";
import { describe, expect, it } from "vitest";
import { SessionContext } from "@/components/session/hooks";
import { createRules } from "@/components/session/rules";
import { Session } from "@/components/session/session";
import { createView } from "@/components/session/view";
import { createDocument } from "@/lib/document/document";
import { messages } from "@/lib/i18n";
import { chipText } from "@/lib/i18n/labels";
import type { Locale } from "@/lib/i18n/locales";
import { diagram } from "@/lib/model/build";
import { createJudge, validate } from "@/lib/rules";
import { Canvas } from "./canvas";

const sample = () =>
  diagram()
    .node("api", "api-gateway", { apiType: "HTTP" }, { label: "orders-api" })
    .node("fn", "lambda", {}, { label: "orders-fn", position: { x: 0, y: 80 } })
    .node("db", "dynamodb", {}, { label: "orders", position: { x: 80, y: 80 } })
    .edge("api", "fn")
    .done();

function show(drawn = sample(), locale: Locale = "en") {
  const session = new Session(
    createDocument({ initial: drawn }),
    createView("aws"),
    createRules({ validate, createJudge }),
    () => {},
  );
  render(
    <IntlProvider locale={locale} messages={messages[locale] as typeof messages.en}>
      <SessionContext value={session}>
        <Canvas theme="light" locale={locale} />
      </SessionContext>
    </IntlProvider>,
  );
  return session;
}

const node = (name: RegExp) => screen.getByRole("button", { name });

describe("the canvas", () => {
  it("shows every node by its name, kind and connections", () => {
    show();
    expect(node(/^orders-api, API Gateway, HTTP API, 1 connection$/)).toBeInTheDocument();
    expect(node(/^orders-fn, Lambda, 1 connection$/)).toBeInTheDocument();
  });

  it("names a connection by its ends and its verdict", () => {
    const session = show();
    const verdict = session.judgement().verdicts.get("api->fn");
    expect(verdict).toBeDefined();
    const chip = verdict ? chipText(verdict, "en") : "";
    expect(node(new RegExp(`^orders-api to orders-fn: ${chip}$`))).toBeInTheDocument();
  });

  it("writes on a connection what the verdict and what a person says", () => {
    const session = show(
      diagram()
        .node("api", "api-gateway", {}, { label: "orders-api" })
        .node("box", "ec2", {}, { label: "stock", position: { x: 80, y: 300 } })
        .edge("api", "box", { label: "stock levels" })
        .done(),
    );
    const verdict = session.judgement().verdicts.get("api->box");
    expect(verdict?.status).toBe("missing");
    expect(screen.getByText(verdict ? chipText(verdict, "en") : "")).toBeVisible();
    expect(screen.getByText("1")).toBeVisible();
    expect(screen.getByText("stock levels")).toBeVisible();
  });

  it("draws a connection to a container whether or not it is selected", () => {
    show(
      diagram()
        .node("api", "api-gateway", {}, { label: "orders-api" })
        .node("net", "vpc", {}, { label: "net", position: { x: 60, y: 90 } })
        .edge("api", "net")
        .done(),
    );
    expect(node(/^orders-api to net/)).toBeInTheDocument();
  });

  it("speaks Chinese", () => {
    show(sample(), "zh");
    expect(node(/^orders-fn，Lambda，1 个连接$/)).toBeInTheDocument();
    expect(screen.getByRole("application", { name: "画布" })).toBeInTheDocument();
  });

  it("is one tab stop, from which Tab walks on", async () => {
    show();
    const user = userEvent.setup();
    await user.tab();
    expect(node(/^orders-api,/)).toHaveFocus();
    await user.tab();
    expect(node(/^orders-fn,/)).toHaveFocus();
  });

  it("selects with Enter and says so", async () => {
    const session = show();
    const user = userEvent.setup();
    act(() => node(/^orders-fn,/).focus());
    await user.keyboard("{Enter}");
    expect([...session.view.getState().selectedNodes]).toEqual(["fn"]);
    expect(node(/^orders-fn,/)).toHaveAttribute("aria-pressed", "true");
  });

  it("connects by keyboard alone and tells the verdict", async () => {
    const session = show();
    const user = userEvent.setup();
    act(() => node(/^orders-fn,/).focus());
    await user.keyboard("c");
    expect(screen.getByText("Connecting orders-fn: choose a part")).toBeInTheDocument();
    await user.keyboard("{ArrowRight}{Enter}");
    const made = [...session.diagram().edges.values()].find(({ source }) => source === "fn");
    expect(made?.target).toBe("db");
    expect(session.view.getState().announcement).toMatch(/^Connected orders-fn to orders\./);
  });

  it("lets Escape cancel a connection", async () => {
    const session = show();
    const user = userEvent.setup();
    act(() => node(/^orders-fn,/).focus());
    await user.keyboard("c{Escape}");
    expect(session.view.getState().connectingFrom).toBeUndefined();
    expect(session.diagram().edges.size).toBe(1);
  });

  it("moves by arrow keys in one undo step", async () => {
    const session = show();
    const user = userEvent.setup();
    act(() => node(/^orders-fn,/).focus());
    await user.keyboard("{Enter}{ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{/Shift}");
    expect(session.diagram().nodes.get("fn")?.position).toEqual({ x: 0, y: 128 });
    act(() => void session.document.undo());
    expect(session.diagram().nodes.get("fn")?.position).toEqual({ x: 0, y: 80 });
  });

  it("renames in place: Enter commits, Escape does not", async () => {
    const session = show();
    const user = userEvent.setup();
    act(() => node(/^orders-fn,/).focus());
    await user.keyboard("{F2}");
    await user.type(screen.getByRole("textbox", { name: "Name" }), "x{Escape}", {
      initialSelectionStart: 0,
    });
    expect(session.diagram().nodes.get("fn")?.label).toBe("orders-fn");
    act(() => session.view.setState({ editing: "fn" }));
    const field = screen.getByRole("textbox", { name: "Name" });
    await user.clear(field);
    await user.type(field, "stock-fn{Enter}");
    expect(session.diagram().nodes.get("fn")?.label).toBe("stock-fn");
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  });

  it("deletes what is selected, with its connections", async () => {
    const session = show();
    const user = userEvent.setup();
    act(() => node(/^orders-fn,/).focus());
    await user.keyboard("{Enter}{Delete}");
    expect([...session.diagram().nodes.keys()]).toEqual(["api", "db"]);
    expect(session.diagram().edges.size).toBe(0);
    expect(session.view.getState().announcement).toBe("1 part deleted");
  });

  it("takes a dropped resource only over itself", () => {
    const session = show();
    expect(session.canvas?.dropPreset("lambda", -5, -5)).toBe(false);
    act(() => void session.canvas?.dropPreset("lambda", 0, 0));
    expect(session.diagram().nodes.size).toBe(4);
    expect(session.view.getState().selectedNodes.size).toBe(1);
  });

  it("selects by click and clears by a click beside", () => {
    const session = show();
    fireEvent.click(node(/^orders-fn,/));
    expect([...session.view.getState().selectedNodes]).toEqual(["fn"]);
    const surface = screen.getByRole("application", { name: "Drawing surface" });
    expect(within(surface).getAllByRole("button").length).toBeGreaterThan(3);
  });
});
