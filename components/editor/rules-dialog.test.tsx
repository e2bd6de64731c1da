import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { createTestSession, renderWith } from "@/components/session/test-session";
import { diagram } from "@/lib/model/build";
import type { RuleLevel } from "@/lib/model/types";
import { RulesDialog } from "./rules-dialog";

function open(rules?: Readonly<Record<string, RuleLevel>>) {
  const { session } = createTestSession({ ...diagram().done(), ...(rules && { rules }) });
  renderWith(session, <RulesDialog onClose={vi.fn()} />);
  return { session, user: userEvent.setup() };
}

describe("rules of a diagram", () => {
  it("lists those that are changed, known or not, and sets one back", async () => {
    const { session, user } = open({ VPCL006: "off", NEXT999: "error" });
    const rows = screen.getAllByRole("listitem");
    expect(rows.map((row) => within(row).getByRole("combobox"))).toHaveLength(2);
    expect(screen.getByRole("combobox", { name: /NEXT999/ })).toHaveDisplayValue("Error");
    expect(screen.getByRole("combobox", { name: /VPCL006/ })).toHaveDisplayValue("Off");
    await user.click(screen.getByRole("button", { name: "Set back: VPCL006" }));
    expect(session.diagram().rules).toEqual({ NEXT999: "error" });
    session.document.undo();
    expect(session.diagram().rules).toEqual({ VPCL006: "off", NEXT999: "error" });
  });

  it("changes a level", async () => {
    const { session, user } = open({ VPCL006: "off" });
    await user.selectOptions(screen.getByRole("combobox", { name: /VPCL006/ }), "Warning");
    expect(session.diagram().rules).toEqual({ VPCL006: "warning" });
  });

  it("sets all back in one step, and then says that there is nothing", async () => {
    const { session, user } = open({ VPCL006: "off", VPCL009: "info" });
    await user.click(screen.getByRole("button", { name: "Set all back" }));
    expect(session.diagram().rules).toBeUndefined();
    expect(screen.getByText("Every rule holds as it is.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Set all back" })).toBeNull();
    session.document.undo();
    expect(session.diagram().rules).toEqual({ VPCL006: "off", VPCL009: "info" });
  });
});
