import { diagram, explain, parse, serialise, validate } from "edgewise";
import { expect, test } from "vitest";

test("the package judges a diagram it has read and says why", () => {
  const text = serialise(
    diagram().node("api", "api-gateway").node("box", "ec2").edge("api", "box").done(),
  );
  const parsed = parse(text);
  if (!parsed.ok) throw new Error("not read");
  const [verdict] = validate(parsed.diagram).verdicts.values();
  expect(verdict?.needs).toEqual({ vpcLink: "missing", privateEndpoint: "notNeeded" });
  expect(verdict && explain(verdict, "en").answers.map(({ answer }) => answer)).toEqual([
    "Needed, missing",
    "Not needed",
  ]);
});
