import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { createTestSession, renderWith } from "@/components/session/test-session";
import type { Locale } from "@/lib/i18n/locales";
import { emptyDiagram } from "@/lib/model/types";
import { Palette } from "./palette";

function setUp(locale: Locale = "en") {
  const onAdd = vi.fn();
  const { session } = createTestSession(emptyDiagram());
  renderWith(session, <Palette onAdd={onAdd} />, locale);
  const added = () => onAdd.mock.calls.map(([entry]) => entry.preset.id);
  return { user: userEvent.setup(), added };
}

describe("palette", () => {
  it("groups resources under their category", () => {
    setUp();
    const compute = screen.getByRole("group", { name: "Compute" });
    expect(within(compute).getByRole("button", { name: "Lambda" })).toBeVisible();
  });

  it("finds API Gateway by a Chinese word while the page is English", async () => {
    const { user, added } = setUp();
    await user.type(screen.getByRole("searchbox", { name: "Find a resource" }), "网关");
    expect(screen.getByRole("button", { name: "API Gateway" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Lambda" })).toBeNull();
    expect(added()).toEqual([]);
  });

  it("adds the best match with Enter", async () => {
    const { user, added } = setUp("zh");
    await user.type(screen.getByRole("searchbox", { name: "查找资源" }), "lambda{Enter}");
    expect(added()).toEqual(["lambda"]);
  });

  it("folds what is seldom drawn away, and a search still finds it", async () => {
    const { user, added } = setUp();
    const network = within(screen.getByRole("group", { name: "Network areas" }));
    expect(network.getByRole("button", { name: "Private subnet" })).toBeVisible();
    expect(network.getByText("NAT gateway")).not.toBeVisible();
    await user.click(network.getByText("10 more"));
    expect(network.getByRole("button", { name: "NAT gateway" })).toBeVisible();
    await user.click(network.getByText("10 more"));
    await user.type(screen.getByRole("searchbox"), "nat{Enter}");
    expect(added()).toEqual(["nat-gateway"]);
  });

  it("leads the arrow keys past what is folded away", async () => {
    const { user } = setUp();
    screen.getByRole("button", { name: "NLB" }).focus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByText("3 more")).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("button", { name: "VPC" })).toHaveFocus();
  });

  it("is one stop of the Tab key, and arrows go from tile to tile", async () => {
    const { user, added } = setUp();
    screen.getByRole("searchbox").focus();
    await user.tab();
    expect(screen.getByRole("button", { name: "Internet user" })).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("button", { name: "Client in a VPC" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(added()).toEqual(["vpc-client"]);
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it("says so when nothing is found, and Escape brings everything back", async () => {
    const { user } = setUp();
    const search = screen.getByRole("searchbox");
    await user.type(search, "mainframe");
    expect(screen.getByText("No resource matches “mainframe”.")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("No resource found");
    await user.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "Lambda" })).toBeVisible();
  });
});
