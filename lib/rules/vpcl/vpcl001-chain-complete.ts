import { diagram } from "@/lib/model/build";
import { isApi, isBalancer, privateApiBehind } from "../call";
import { defineRule, type RuleExamples, viaLink } from "../define";
import { api, link } from "../kinds";

export const rule = defineRule({
  id: "VPCL001",
  stage: "ok",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html",
  ],
  exams: ["SAA", "SAP", "ANS"],
  situations: {
    balancer: viaLink,
    cloudMap: viaLink,
    implied: viaLink,
    privateApi: {
      ...viaLink,
      label: "viaBoth",
      needs: { vpcLink: "present", privateEndpoint: "present" },
    },
  },
  call: {
    on: [
      { source: api, target: link },
      { source: link, target: "any" },
    ],
    check({ link, origin, end }) {
      if (!link || !isApi(origin) || !end) return undefined;
      if (isBalancer(end)) return privateApiBehind(end) ? "privateApi" : "balancer";
      if (end.kind === "cloud-map") return "cloudMap";
      const hasOwnEntry = end.kind === "fargate" && end.isStated("entry");
      return hasOwnEntry && end.get("entry") !== "none" ? "implied" : undefined;
    },
  },
});

const chain = (kind: string) =>
  diagram()
    .node("api", "api-gateway", { apiType: "HTTP" })
    .node("link", "vpc-link")
    .node("entry", kind)
    .edge("api", "link")
    .edge("link", "entry");

export const examples = (): RuleExamples<"balancer" | "cloudMap" | "implied" | "privateApi"> => ({
  valid: {
    "a link to an instance": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("link", "vpc-link")
        .node("box", "ec2")
        .edge("api", "link")
        .edge("link", "box")
        .done(),
    },
  },
  invalid: {
    "a link and an internal ALB": {
      diagram: chain("alb").done(),
      expect: [
        { variant: "balancer", about: "api->link" },
        { variant: "balancer", about: "link->entry" },
      ],
    },
    "an HTTP API and Cloud Map": {
      diagram: chain("cloud-map").done(),
      expect: [
        { variant: "cloudMap", about: "api->link" },
        { variant: "cloudMap", about: "link->entry" },
      ],
    },
    "pods whose internal Ingress is stated, not drawn": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("link", "vpc-link")
        .node("pods", "fargate", { entry: "internal" })
        .edge("api", "link")
        .edge("link", "pods")
        .done(),
      expect: [
        { variant: "implied", about: "api->link" },
        { variant: "implied", about: "link->pods" },
      ],
    },
    "a private API behind an NLB and an endpoint": {
      diagram: chain("nlb")
        .node("vpce", "vpc-endpoint")
        .node("inner", "api-gateway", { endpointType: "private", resourcePolicy: "sourceVpce" })
        .edge("entry", "vpce")
        .edge("vpce", "inner")
        .done(),
      expect: [
        { variant: "privateApi", about: "api->link" },
        { variant: "privateApi", about: "link->entry" },
      ],
    },
  },
});
