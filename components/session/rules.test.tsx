import { act, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { createDocument } from "@/lib/document/document";
import { diagram } from "@/lib/model/build";
import { validate } from "@/lib/rules";
import { useVerdict } from "./hooks";
import { createRules } from "./rules";
import { Session } from "./session";
import { renderWith } from "./test-session";
import { createView } from "./view";

const called = diagram()
  .node("api", "api-gateway", {})
  .node("fn", "lambda", {})
  .edge("api", "fn", { id: "call" })
  .done();

function Status() {
  return <p>{useVerdict("call")?.status ?? "not judged"}</p>;
}

describe("rules that arrive later", () => {
  it("give their verdicts as soon as they are there", () => {
    const rules = createRules();
    const session = new Session(
      createDocument({ initial: called }),
      createView("aws"),
      rules,
      () => undefined,
    );
    renderWith(session, <Status />);
    expect(screen.getByText("not judged")).toBeInTheDocument();
    act(() => rules.setState({ validate }));
    expect(screen.getByText("direct")).toBeInTheDocument();
    expect(session.judge(called).verdicts.get("call")?.status).toBe("direct");
  });
});
