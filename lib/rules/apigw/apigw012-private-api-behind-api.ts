import { diagram } from "@/lib/model/build";
import { isApi, isBalancer, isPrivateApi, privateApiBehind } from "../call";
import { defineRule, linkMissing, type RuleExamples } from "../define";
import { api, balancers, endpoint } from "../kinds";
import { insertInto, newBalancer, newEndpoint, newLink, suggest } from "../plan";
import { privateChain } from "../private-chain";

export const rule = defineRule({
  id: "APIGW012",
  stage: "missing",
  docs: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html",
  ],
  exams: ["SAP", "ANS"],
  situations: {
    bothMissing: {
      ...linkMissing,
      label: "bothMissing",
      needs: { vpcLink: "missing", privateEndpoint: "missing" },
    },
    linkMissing: { ...linkMissing, needs: { vpcLink: "missing", privateEndpoint: "present" } },
    balancer: { ...linkMissing, needs: { vpcLink: "missing", privateEndpoint: "present" } },
  },
  call: {
    on: [
      { source: api, target: [...api, ...endpoint, ...balancers] },
      { source: endpoint, target: api },
    ],
    check(call) {
      if (!isApi(call.origin)) return undefined;
      if (isBalancer(call.end)) {
        const isClosed = !call.end.isPubliclyReachable;
        return isClosed && privateApiBehind(call.end) ? "balancer" : undefined;
      }
      if (!isPrivateApi(call.end)) return undefined;
      return call.endpoint ? "linkMissing" : "bothMissing";
    },
  },
  data: ({ end }): Record<string, { node: string }> => {
    const way = privateApiBehind(end);
    return way ? { endpoint: { node: way.endpoint.id }, api: { node: way.api.id } } : {};
  },
  fixes(call, variant) {
    const { origin, endpoint: drawn, end } = call;
    if (!origin || !end) return [];
    if (variant === "balancer") return privateChain(call, origin, end);
    const near = drawn ?? end;
    const link = newLink(call, origin, near);
    const balancer = newBalancer("nlb", near, "ip");
    if (!drawn) {
      return [
        suggest("insertChainToPrivateApi", insertInto(call, [link, balancer, newEndpoint(end)])),
      ];
    }
    const into = [...drawn.diagram.source.edges.values()].find(
      (edge) => edge.source === origin.id && edge.target === drawn.id,
    );
    return into
      ? [
          suggest(
            "insertLinkBeforeEndpoint",
            insertInto({ ...call, edge: into }, [link, balancer], drawn.id),
          ),
        ]
      : [];
  },
});

const inner = { endpointType: "private", resourcePolicy: "sourceVpce" };

export const examples = (): RuleExamples<"bothMissing" | "linkMissing" | "balancer"> => ({
  valid: {
    "a link, an NLB and an endpoint in between": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("link", "vpc-link")
        .node("nlb", "nlb")
        .node("vpce", "vpc-endpoint")
        .node("inner", "api-gateway", inner)
        .edge("api", "link")
        .edge("link", "nlb")
        .edge("nlb", "vpce")
        .edge("vpce", "inner")
        .done(),
    },
  },
  invalid: {
    "an API drawn straight to a private API": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("inner", "api-gateway", inner)
        .edge("api", "inner")
        .done(),
      expect: [{ variant: "bothMissing", about: "api->inner" }],
    },
    "an endpoint and no link": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("vpce", "vpc-endpoint")
        .node("inner", "api-gateway", inner)
        .edge("api", "vpce")
        .edge("vpce", "inner")
        .done(),
      expect: [
        { variant: "linkMissing", about: "api->vpce" },
        { variant: "linkMissing", about: "vpce->inner" },
      ],
    },
    "everything but the link": {
      diagram: diagram()
        .node("api", "api-gateway")
        .node("nlb", "nlb")
        .node("vpce", "vpc-endpoint")
        .node("inner", "api-gateway", inner)
        .edge("api", "nlb")
        .edge("nlb", "vpce")
        .edge("vpce", "inner")
        .done(),
      expect: [{ variant: "balancer", about: "api->nlb" }],
    },
  },
});
