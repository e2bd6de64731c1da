import { expect, it } from "vitest";
import { createTestSession } from "@/components/session/test-session";
import { acceptFinding } from "@/lib/commands/accept-finding";
import { translator } from "@/lib/i18n";
import { diagram } from "@/lib/model/build";
import { walkProblems } from "./walk-problems";

it("goes from problem to problem, past what is accepted, and says when there is none", () => {
  const { session } = createTestSession(
    diagram()
      .node("api", "api-gateway", { apiType: "HTTP" })
      .node("one", "ec2")
      .node("two", "ec2")
      .edge("api", "one", { id: "first" })
      .edge("api", "two", { id: "second" })
      .done(),
  );
  const walk = () => {
    walkProblems({ session, t: translator("en") }, 1);
    return [...session.view.getState().selectedEdges];
  };
  const accept = (edge: string) => {
    const rule = session.judgement().verdicts.get(edge)?.primary ?? "";
    session.apply(acceptFinding(session.diagram(), { edge, rule, reason: "For now" }));
  };
  expect([walk(), walk(), walk()]).toEqual([["first"], ["second"], ["first"]]);
  accept("first");
  expect([walk(), walk()]).toEqual([["second"], ["second"]]);
  accept("second");
  session.select([]);
  expect(walk()).toEqual([]);
  expect(session.view.getState().announcement).toBe("No problems found");
});
