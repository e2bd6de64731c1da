import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples, reached } from "../define";
import { initiators } from "../kinds";
import { isInOtherVpc } from "../network";

export const rule = defineRule({
  id: "BASE022",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html",
    "https://docs.aws.amazon.com/cloud-map/latest/dg/what-is-cloud-map.html",
  ],
  situations: { name: reached },
  call: {
    on: [{ source: initiators, target: ["cloud-map"] }],
    check({ source, target }) {
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

export const examples = (): RuleExamples<"name"> => ({
  valid: { "a namespace of another VPC": { diagram: lookUp("b") } },
  invalid: {
    "a task that finds another": {
      diagram: lookUp("a"),
      expect: [{ variant: "name", about: "cart->names" }],
    },
  },
});
