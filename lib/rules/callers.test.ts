import { describe, expect, test } from "vitest";
import { type DiagramBuilder, diagram } from "@/lib/model/build";
import type { Props } from "@/lib/model/types";
import { validate } from ".";

/** Who calls an API, and what carries the call: both answers and the status of the way. */
const privateApi = { endpointType: "private", resourcePolicy: "sourceVpce" };

const callers: Record<string, (from: DiagramBuilder) => DiagramBuilder> = {
  "an internet user": (from) => from.node("who", "internet-user"),
  "a client in a private subnet": (from) =>
    from.node("who", "vpc-client", {}, { parent: "private" }),
  "a client in a public subnet": (from) => from.node("who", "vpc-client", {}, { parent: "public" }),
  "a client in an isolated subnet": (from) =>
    from.node("who", "vpc-client", {}, { parent: "isolated" }),
  "an instance": (from) => from.node("who", "ec2", {}, { parent: "private" }),
  "a task": (from) => from.node("who", "fargate", { platform: "ecs" }, { parent: "private" }),
  "an attached function": (from) => from.node("who", "lambda", {}, { parent: "private" }),
  "a function in a public subnet": (from) => from.node("who", "lambda", {}, { parent: "public" }),
  "a function outside": (from) => from.node("who", "lambda"),
  "an office over Direct Connect": (from) => from.node("who", "on-premises"),
  "an office with no line": (from) => from.node("who", "on-premises", { connection: "none" }),
};

const vpc = () =>
  diagram()
    .node("vpc", "vpc")
    .node("private", "subnet", { access: "private" }, { parent: "vpc" })
    .node("public", "subnet", { access: "public" }, { parent: "vpc" })
    .node("isolated", "subnet", { access: "isolated" }, { parent: "vpc" });

const told = (drawn: DiagramBuilder, edge: string) => {
  const verdict = validate(drawn.done()).verdicts.get(edge);
  return `${verdict?.needs.vpcLink} ${verdict?.needs.privateEndpoint} ${verdict?.status}`;
};

const works = "notNeeded notNeeded direct";
const cut = "notNeeded notNeeded missing";

const publicFlavours: readonly Props[] = [
  {},
  { endpointType: "edge" },
  { apiType: "HTTP" },
  { apiType: "WEBSOCKET" },
];

describe("a public API", () => {
  test.each([
    ["an internet user", works],
    ["a client in a private subnet", works],
    ["a client in a public subnet", works],
    ["a client in an isolated subnet", cut],
    ["an instance", works],
    ["a task", works],
    ["an attached function", works],
    ["a function in a public subnet", cut],
    ["a function outside", works],
    ["an office over Direct Connect", works],
    ["an office with no line", works],
  ])("called by %s: %s", (caller, expected) => {
    for (const props of publicFlavours) {
      const drawn = callers[caller]?.(vpc()).node("api", "api-gateway", props).edge("who", "api");
      expect(drawn && told(drawn, "who->api")).toBe(expected);
    }
  });
});

const missing = "notNeeded missing missing";

describe("a private REST API without an endpoint", () => {
  test.each([
    ["an internet user", "notNeeded missing wrong"],
    ["a client in a private subnet", missing],
    ["a client in a public subnet", missing],
    ["a client in an isolated subnet", missing],
    ["an instance", missing],
    ["a task", missing],
    ["an attached function", missing],
    ["a function in a public subnet", missing],
    ["a function outside", missing],
    ["an office over Direct Connect", missing],
    ["an office with no line", missing],
  ])("called by %s: %s", (caller, expected) => {
    const drawn = callers[caller]?.(vpc())
      .node("api", "api-gateway", privateApi)
      .edge("who", "api");
    expect(drawn && told(drawn, "who->api")).toBe(expected);
  });
});

const via = "notNeeded present via";

describe("a private REST API with an endpoint on the way", () => {
  test.each([
    ["an internet user", "notNeeded misplaced wrong"],
    ["a client in a private subnet", via],
    ["a client in an isolated subnet", via],
    ["an instance", via],
    ["a task", via],
    ["an attached function", via],
    ["a function outside", "notNeeded present missing"],
    ["an office over Direct Connect", via],
    ["an office with no line", "notNeeded present missing"],
  ])("called by %s: %s", (caller, expected) => {
    const drawn = callers[caller]?.(vpc())
      .node("vpce", "vpc-endpoint", {}, { parent: "private" })
      .node("api", "api-gateway", privateApi)
      .edge("who", "vpce")
      .edge("vpce", "api");
    expect(drawn && [told(drawn, "who->vpce"), told(drawn, "vpce->api")]).toEqual([
      expected,
      expected,
    ]);
  });
});

describe("both tools on one way", () => {
  test("a VPC link where the endpoint belongs is misplaced, and the endpoint missing", () => {
    const drawn = vpc()
      .node("who", "ec2", {}, { parent: "private" })
      .node("link", "vpc-link")
      .node("api", "api-gateway", privateApi)
      .edge("who", "link")
      .edge("link", "api");
    expect(told(drawn, "who->link")).toBe("misplaced missing wrong");
    expect(told(drawn, "link->api")).toBe("misplaced missing wrong");
  });

  test("a private API with a private backend has the endpoint before it and the link behind", () => {
    const drawn = vpc()
      .node("who", "ec2", {}, { parent: "private" })
      .node("vpce", "vpc-endpoint", {}, { parent: "private" })
      .node("api", "api-gateway", privateApi)
      .node("link", "vpc-link", {}, { parent: "vpc" })
      .node("alb", "alb", {}, { parent: "vpc" })
      .node("box", "ec2", {}, { parent: "private" })
      .edge("who", "vpce")
      .edge("vpce", "api")
      .edge("api", "link")
      .edge("link", "alb")
      .edge("alb", "box");
    expect(told(drawn, "who->vpce")).toBe(via);
    expect(told(drawn, "api->link")).toBe("present notNeeded via");
    expect(told(drawn, "alb->box")).toBe(works);
  });

  test("an endpoint in another VPC does not serve", () => {
    const drawn = vpc()
      .node("other", "vpc")
      .node("who", "ec2", {}, { parent: "private" })
      .node("vpce", "vpc-endpoint", {}, { parent: "other" })
      .node("api", "api-gateway", privateApi)
      .edge("who", "api")
      .edge("vpce", "api");
    expect(told(drawn, "who->api")).toBe(missing);
  });
});
