import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { createTestSession, renderWith } from "@/components/session/test-session";
import { setProps } from "@/lib/commands/set-props";
import { diagram } from "@/lib/model/build";
import type { Props } from "@/lib/model/types";
import { Inspector } from "./inspector";

function open(selected: string, props: Props = {}) {
  const { session } = createTestSession(
    diagram()
      .node("east", "vpc", {}, { label: "East" })
      .node("west", "vpc", {}, { label: "West" })
      .node("a", "subnet", { access: "private" }, { parent: "east" })
      .node("b", "subnet", { access: "private" }, { parent: "west" })
      .node("c", "subnet", { access: "public" }, { parent: "west" })
      .node("lb", "alb", selected === "lb" ? props : {}, { parent: "a" })
      .node("sg", "security-group", selected === "sg" ? props : {}, { label: "web" })
      .node("bare", "sqs")
      .node("api", "api-gateway", {}, { label: "orders-api" })
      .edge("api", "lb", { id: "call", props: selected === "call" ? props : {} })
      .done(),
  );
  if (selected === "call") session.select([], ["call"]);
  else session.select([selected]);
  renderWith(session, <Inspector />);
  const propsOf = () =>
    session.diagram().nodes.get(selected)?.props ?? session.diagram().edges.get(selected)?.props;
  return { session, propsOf, user: userEvent.setup() };
}

const more = () => screen.getByText("More settings").closest("details");
const openMore = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByText("More settings"));

describe("settings that a beginner never needs", () => {
  it("are folded away until they are wanted", async () => {
    const { user } = open("lb");
    expect(screen.getByRole("combobox", { name: "Scheme" })).toBeVisible();
    expect(more()).not.toHaveAttribute("open");
    expect(screen.queryByRole("textbox", { name: "AWS account" })).toBeNull();
    await openMore(user);
    expect(await screen.findByRole("textbox", { name: "AWS account" })).toBeVisible();
  });

  it.each([
    ["a resource", "lb", { account: "111" }, "AWS account"],
    ["a connection", "call", { port: 8080 }, "Port"],
  ])("are open where one of %s is stated", (_, selected, props, name) => {
    open(selected, props);
    expect(more()).toHaveAttribute("open");
    expect(screen.getByRole("textbox", { name })).toBeVisible();
  });

  it("open by themselves once one is stated elsewhere", async () => {
    const { session } = open("lb");
    session.apply(setProps(session.diagram(), { node: "lb", props: { account: "111" } }));
    expect(await screen.findByRole("textbox", { name: "AWS account" })).toHaveValue("111");
  });

  it("are not spoken of where there are none", () => {
    open("bare");
    expect(screen.queryByText("More settings")).toBeNull();
  });
});

describe("settings that name nodes", () => {
  it("are ticked by name, told apart by where they stand, one undo step each", async () => {
    const { session, propsOf, user } = open("lb");
    await openMore(user);
    const subnets = await screen.findByRole("group", { name: "Subnets" });
    const names = within(subnets)
      .getAllByRole("checkbox")
      .map((box) => box.closest("label")?.textContent);
    expect(names).toEqual(["Private subnet · East", "Private subnet · West", "Public subnet"]);
    await user.click(within(subnets).getByRole("checkbox", { name: "Private subnet · East" }));
    await user.click(within(subnets).getByRole("checkbox", { name: "Public subnet" }));
    expect(propsOf()).toEqual({ subnets: [{ subnet: "a" }, { subnet: "c" }] });
    await user.click(within(subnets).getByRole("checkbox", { name: "Private subnet · East" }));
    expect(propsOf()).toEqual({ subnets: [{ subnet: "c" }] });
    await user.click(within(subnets).getByRole("checkbox", { name: "Public subnet" }));
    expect(propsOf()).toEqual({});
    session.document.undo();
    expect(propsOf()).toEqual({ subnets: [{ subnet: "c" }] });
  });

  it("can let go of what is not drawn", async () => {
    const { propsOf, user } = open("lb", { securityGroups: [{ group: "sg" }, { group: "gone" }] });
    const groups = screen.getByRole("group", { name: "Security groups" });
    expect(within(groups).getByRole("checkbox", { name: "web" })).toBeChecked();
    await user.click(within(groups).getByRole("checkbox", { name: "gone" }));
    expect(propsOf()).toEqual({ securityGroups: [{ group: "sg" }] });
    expect(within(groups).queryByRole("checkbox", { name: "gone" })).toBeNull();
  });

  it("take no more than may be stated", () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ subnet: `s${i}` }));
    open("lb", { subnets: many });
    const subnets = screen.getByRole("group", { name: "Subnets" });
    expect(within(subnets).getByRole("checkbox", { name: "Public subnet" })).toBeDisabled();
    expect(within(subnets).getByRole("checkbox", { name: "s3" })).toBeEnabled();
  });

  it("of a rule are picked, or written as an address", async () => {
    const { propsOf, user } = open("sg", { egress: [{ target: "0.0.0.0/0", port: 443 }] });
    const rules = screen.getByRole("group", { name: "Outbound rules" });
    const target = within(rules).getByRole("combobox", { name: "Target" });
    expect(target).toHaveDisplayValue("Another address…");
    expect(within(rules).getByRole("textbox", { name: "Another address…" })).toHaveValue(
      "0.0.0.0/0",
    );
    await user.selectOptions(target, "orders-api");
    expect(propsOf()).toEqual({ egress: [{ target: "api", port: 443 }] });
    expect(within(rules).queryByRole("textbox", { name: "Another address…" })).toBeNull();
  });

  it("tell an empty list of rules from none", async () => {
    const { propsOf, user } = open("sg", { ingress: [{ source: "api" }] });
    const rules = screen.getByRole("group", { name: "Inbound rules" });
    await user.click(within(rules).getByRole("button", { name: "Remove this rule" }));
    expect(propsOf()).toEqual({ ingress: [] });
    expect(within(rules).getByText("No rule: nothing is let through.")).toBeVisible();
    await user.click(within(rules).getByRole("button", { name: "Leave it open" }));
    expect(propsOf()).toEqual({});
    await user.click(within(rules).getByRole("button", { name: "Add a rule" }));
    expect(propsOf()).toEqual({ ingress: [{ source: "" }] });
  });
});
