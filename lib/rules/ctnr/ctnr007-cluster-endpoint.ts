import { diagram } from "@/lib/model/build";
import { isApi, isBalancer, linkVersionOf } from "../call";
import { defineRule, linkFault, linkMissing, type RuleExamples } from "../define";
import { api, compute, internetCallers, lambda, link } from "../kinds";
import {
  balancerFor,
  callFrom,
  edgeBetween,
  insertInto,
  newBalancer,
  type Plan,
  safe,
  suggest,
} from "../plan";
import { privateChain } from "../private-chain";
import { publicSubnetOf } from "../way-out";

const cluster = ["eks-cluster"] as const;
/** Step Functions and EventBridge are left out: they may well mean the Kubernetes API. */
const callers = [...internetCallers, "on-premises", "vpc-client", ...compute, ...lambda] as const;

export const rule = defineRule({
  id: "CTNR007",
  stage: "missing",
  docs: [
    "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html",
    "https://docs.aws.amazon.com/eks/latest/userguide/alb-ingress.html",
    "https://docs.aws.amazon.com/eks/latest/userguide/network-load-balancing.html",
  ],
  exams: ["ANS"],
  situations: {
    api: linkMissing,
    link: linkFault("balancerMissing", "misplaced", "missing"),
    caller: { status: "warn", severity: "warning", label: "balancerMissing" },
  },
  call: {
    on: [
      { source: api, target: [...cluster, ...link] },
      { source: link, target: cluster },
      { source: callers, target: cluster },
    ],
    check({ link: on, origin, end }) {
      if (end?.kind !== "eks-cluster") return undefined;
      if (on) return origin && !isApi(origin) ? undefined : "link";
      return isApi(origin) ? "api" : "caller";
    },
  },
  fixes(call, variant): readonly Plan[] {
    const { link: on, origin, end } = call;
    if (!end) return [];
    if (variant === "api" && isApi(origin)) return privateChain(call, origin, end);
    if (variant === "link" && on) {
      const from = callFrom(call, on, end);
      if (!from) return [];
      const drawn = end.callers.find(
        (caller) => isBalancer(caller) && caller.get("scheme") === "internal",
      );
      if (drawn) {
        const edge = from.edge.id;
        return [
          safe("endAtBalancer", [
            edgeBetween(on, drawn)
              ? { op: "removeEdge", edge }
              : { op: "retargetEdge", edge, target: drawn.id },
          ]),
        ];
      }
      const kind = balancerFor(linkVersionOf(on));
      const edits = insertInto(from, [newBalancer(kind, end, "ip")]);
      return [safe(kind === "alb" ? "insertAlb" : "insertNlb", edits)];
    }
    const isPublic = internetCallers.some((kind) => kind === call.source.kind);
    const ingress = newBalancer("alb", end, "ip");
    const home = publicSubnetOf(end.vpc)?.id ?? end.vpc?.id;
    return isPublic
      ? [
          suggest(
            "insertPublicAlb",
            insertInto(call, [
              { ...ingress, props: { ...ingress.props, scheme: "internet-facing" }, parent: home },
            ]),
          ),
        ]
      : [suggest("insertInternalIngress", insertInto(call, [ingress]))];
  },
});

const inVpc = () =>
  diagram()
    .node("vpc", "vpc")
    .node("pods", "eks-cluster", {}, { parent: "vpc", label: "shop-cluster" })
    .node("api", "api-gateway", { apiType: "HTTP" }, { label: "shop-api" });

const behindLink = () =>
  inVpc().node("link", "vpc-link", {}, { parent: "vpc" }).edge("api", "link");

export const examples = (): RuleExamples<"api" | "link" | "caller"> => ({
  valid: {
    "a load balancer before the cluster": {
      diagram: behindLink()
        .node("lb", "alb", { scheme: "internal" }, { parent: "vpc", label: "ingress" })
        .edge("link", "lb")
        .edge("lb", "pods")
        .done(),
    },
  },
  invalid: {
    "an API drawn to the cluster": {
      diagram: inVpc().edge("api", "pods").done(),
      expect: [{ variant: "api", about: "api->pods" }],
    },
    "a VPC Link drawn to the cluster": {
      diagram: behindLink().edge("link", "pods").done(),
      expect: [
        { variant: "link", about: "api->link" },
        { variant: "link", about: "link->pods" },
      ],
    },
    "a VPC Link beside the load balancer it belongs to": {
      diagram: behindLink()
        .node("lb", "alb", { scheme: "internal" }, { parent: "vpc", label: "ingress" })
        .edge("lb", "pods")
        .edge("link", "pods")
        .done(),
      expect: [
        { variant: "link", about: "api->link" },
        { variant: "link", about: "link->pods" },
      ],
    },
    "an internet user": {
      diagram: inVpc().node("user", "internet-user").edge("user", "pods").done(),
      expect: [{ variant: "caller", about: "user->pods" }],
    },
    "an instance in the VPC": {
      diagram: inVpc()
        .node("app", "ec2", {}, { parent: "vpc", label: "billing" })
        .edge("app", "pods")
        .done(),
      expect: [{ variant: "caller", about: "app->pods" }],
    },
  },
});
