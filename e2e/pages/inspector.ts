import { expect, type Locator, type Page } from "@playwright/test";
import type { Words } from "./words";

/** The panel that explains what is selected. */
export class InspectorPage {
  readonly region: Locator;
  readonly fixes: Locator;
  readonly fixPreferred: Locator;

  constructor(
    readonly page: Page,
    readonly words: Words,
  ) {
    this.region = page.getByRole("complementary", {
      name: words("editor.shell.details"),
      exact: true,
    });
    this.fixes = this.region.getByRole("button", {
      name: new RegExp(`^${words("editor.inspector.apply")}[:：]`),
    });
    this.fixPreferred = this.fixes.first();
  }

  /** Asks why the verdict is accepted. */
  get accept(): Locator {
    return this.startingWith("editor.accept.open").first();
  }

  get reason(): Locator {
    return this.region.getByRole("textbox", { name: this.words("editor.accept.why") });
  }

  get withdraw(): Locator {
    return this.startingWith("editor.accept.withdraw").first();
  }

  /** What the diagram can do with the rule of the verdict. */
  get ruleMenu(): Locator {
    const rule = "RULE";
    const name = this.words("editor.rules.menu", { rule }).replace(rule, "[A-Z0-9]+");
    return this.region.getByRole("button", { name: new RegExp(`^${name}$`) }).first();
  }

  private startingWith(key: "editor.accept.open" | "editor.accept.withdraw"): Locator {
    return this.region.getByRole("button", { name: new RegExp(`^${this.words(key)}[:：]`) });
  }

  get heading(): Locator {
    return this.region.getByRole("heading", { level: 2 });
  }

  /** The two literal answers: VPC Link, then Private Endpoint. */
  async expectAnswers(vpcLink: string, privateEndpoint: string): Promise<void> {
    await expect(this.region.getByRole("term")).toHaveText(["VPC Link", "Private Endpoint"]);
    await expect(this.region.getByRole("definition")).toHaveText([vpcLink, privateEndpoint]);
  }

  /** The whole way of the call, hop by hop. */
  get hops(): Locator {
    return this.region
      .getByRole("list", { name: this.words("editor.inspector.way") })
      .getByRole("listitem");
  }

  /** An assumption's other value, such as "Internal load balancer". */
  assumption(other: string): Locator {
    return this.region.getByRole("button", { name: new RegExp(`^${other}[:：]`) });
  }
}
