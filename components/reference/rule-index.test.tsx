import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import { groupOf } from "@/lib/i18n/reference";
import { rules } from "@/lib/rules/registry";
import { RuleIndex } from "./rule-index";
import { filterOptions, RuleIndexPage } from "./rule-index-page";
import { listForSearch } from "./rule-list";

afterEach(() => window.history.replaceState(null, "", "/"));

/** Reading roles of hidden parts too spares looking at the style of every part above. */
const shownRules = () =>
  screen
    .getAllByRole("link", { hidden: true })
    .flatMap((link) => /\/rules\/(\w+)\/$/.exec(link.getAttribute("href") ?? "")?.[1] ?? [])
    .map((slug) => slug.toUpperCase());

const few: ReadonlySet<string> = new Set(["APIGW", "VPCL", "NOTE"]);
const some = rules.filter(({ id }) => few.has(groupOf(id)));

/** A few groups, so that every key typed does not draw a hundred rules. */
function renderSome(locale: Locale) {
  const groups = listForSearch(locale).filter(({ code }) => few.has(code));
  return render(
    <RuleIndex groups={groups} options={filterOptions(groups, locale)} locale={locale} />,
  );
}

describe("the list of rules", () => {
  it("has every rule, each with a link to its page", () => {
    render(<RuleIndexPage locale="en" />);
    expect(shownRules().toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
    expect(screen.getByRole("status")).toHaveTextContent(`${rules.length} rules`);
  });

  it("is searched by id, by title and by what rules say", async () => {
    const user = userEvent.setup();
    renderSome("en");
    const search = screen.getByLabelText("Search the rules");
    await user.click(search);
    await user.paste("apigw007");
    expect(shownRules()).toEqual(["APIGW007"]);
    expect(screen.getByRole("status")).toHaveTextContent("1 rule");
    await user.clear(search);
    await user.paste("link lambda invokes");
    expect(shownRules()).toContain("APIGW001");
    expect(shownRules()).not.toContain("VPCL006");
  });

  it("is narrowed by severity, group, exam and basis together", async () => {
    const user = userEvent.setup();
    renderSome("en");
    const choose = (name: string, option: string) =>
      user.selectOptions(screen.getByLabelText(name, { selector: "select" }), option);
    await choose("Severity", "Error");
    await choose("Group", "VPC Links");
    await choose("Exam", "SAA");
    const chosen = some.filter(
      ({ id, exams, situations }) =>
        id.startsWith("VPCL") &&
        exams?.includes("SAA") &&
        Object.values(situations).some(({ severity }) => severity === "error"),
    );
    expect(chosen.length).toBeGreaterThan(1);
    expect(shownRules().toSorted()).toEqual(chosen.map(({ id }) => id).toSorted());
    await choose("Exam", "Any exam or none");
    await choose("Group", "The study notes' rules");
    await choose("Answers follow", "AWS docs");
    expect(screen.getByText("No rule fits these choices.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Show all rules" }));
    expect(shownRules()).toHaveLength(some.length);
  });

  it("keeps what is asked for in the address and follows it", async () => {
    const user = userEvent.setup();
    const first = renderSome("zh");
    await user.selectOptions(screen.getByLabelText("分组", { selector: "select" }), "VPC Link");
    expect(window.location.search).toBe("?group=VPCL");
    first.unmount();
    renderSome("zh");
    expect(new Set(shownRules().map((id) => id.slice(0, 4)))).toEqual(new Set(["VPCL"]));
  });
});
