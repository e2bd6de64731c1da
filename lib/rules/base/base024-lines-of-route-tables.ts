import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples, reached } from "../define";
import type { NodeFacts } from "../facts";

const areas = ["subnet", "vpc"] as const;
const doors = ["internet-gateway", "nat-gateway", "gateway-endpoint"] as const;

const networkOf = (node: NodeFacts) => (node.kind === "vpc" ? node : node.vpc);

/** A subnet without a route to an internet gateway. */
const isClosed = (area: NodeFacts) => area.kind === "subnet" && area.get("access") !== "public";

export const rule = defineRule({
  id: "BASE024",
  stage: "ok",
  docs: ["https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html"],
  exams: ["SAA"],
  situations: { route: { ...reached, label: "joined" } },
  call: {
    on: [
      { source: areas, target: doors },
      { source: ["internet-gateway"], target: areas },
    ],
    check({ source, target }) {
      const [area, door] = target.is(...areas) ? [target, source] : [source, target];
      const [own, other] = [networkOf(area), door.vpc];
      if (own && other && own !== other) return undefined;
      return door.kind === "internet-gateway" && isClosed(area) ? undefined : "route";
    },
  },
});

const routed = (access: string, door: string) =>
  diagram()
    .node("vpc", "vpc", {}, { label: "shop-vpc" })
    .node("net", "subnet", { access }, { parent: "vpc", label: "web" })
    .node("door", door, {}, { parent: "vpc", label: "way out" })
    .edge("net", "door")
    .done();

export const examples = (): RuleExamples<"route"> => ({
  valid: {
    "a private subnet and an internet gateway": { diagram: routed("private", "internet-gateway") },
  },
  invalid: {
    "a public subnet and its internet gateway": {
      diagram: routed("public", "internet-gateway"),
      expect: [{ variant: "route", about: "net->door" }],
    },
    "a private subnet and its NAT gateway": {
      diagram: routed("private", "nat-gateway"),
      expect: [{ variant: "route", about: "net->door" }],
    },
  },
});
