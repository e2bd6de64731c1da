import { diagram } from "@/lib/model/build";
import { defineRule, notReachable, type RuleExamples, reached } from "../define";
import { containers, initiators, internetCallers } from "../kinds";
import { isInOtherVpc } from "../network";

export const rule = defineRule({
  id: "BASE022",
  stage: "impossible",
  docs: ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html"],
  situations: { name: reached, outside: notReachable },
  call: {
    on: [{ source: [...initiators, ...internetCallers], target: ["cloud-map"] }],
    check({ source, target }) {
      if (source.is(...internetCallers)) {
        // Of tasks it knows the private addresses alone; others may register what they like.
        return target.callees.some((node) => node.is(...containers)) ? "outside" : undefined;
      }
      if (!source.isInVpc) return undefined;
      const isElsewhere = (node: typeof target) => node.isInVpc && isInOtherVpc(source, node);
      return isElsewhere(target) || target.callees.some(isElsewhere) ? undefined : "name";
    },
  },
});

const lookUp = (vpc: string) =>
  diagram()
    .node("a", "vpc", {}, { label: "shop-vpc" })
    .node("b", "vpc", {}, { label: "stock-vpc" })
    .node("cart", "fargate", { platform: "ecs" }, { parent: "a", label: "cart" })
    .node("names", "cloud-map", {}, { parent: vpc, label: "shop.local" })
    .node("prices", "fargate", { platform: "ecs" }, { parent: vpc, label: "prices" })
    .edge("cart", "names")
    .edge("names", "prices")
    .done();

export const examples = (): RuleExamples<"name" | "outside"> => ({
  valid: { "a namespace of another VPC": { diagram: lookUp("b") } },
  invalid: {
    "a task that finds another": {
      diagram: lookUp("a"),
      expect: [{ variant: "name", about: "cart->names" }],
    },
    "people and the names of tasks": {
      diagram: diagram()
        .node("users", "internet-user", {}, { label: "Shoppers" })
        .node("vpc", "vpc", {}, { label: "shop-vpc" })
        .node("names", "cloud-map", {}, { parent: "vpc", label: "shop.local" })
        .node("prices", "fargate", { platform: "ecs" }, { parent: "vpc", label: "prices" })
        .edge("users", "names")
        .edge("names", "prices")
        .done(),
      expect: [{ variant: "outside", about: "users->names" }],
    },
  },
});
