import type { RuleTexts } from "./types";

/** Where containers may stand. */
export const ctnr: RuleTexts = {
  CTNR002: {
    en: {
      title: "EKS on Fargate runs in private subnets only",
      says: {
        publicSubnet: {
          verdict: "Pods of EKS on Fargate do not run in a public subnet.",
          why: [
            "{node} stands in a public subnet and runs on EKS, as stated or assumed.",
            "EKS runs pods on Fargate only in private subnets, with no direct route to an internet gateway.",
          ],
        },
      },
      exam: "Fargate profiles of EKS take private subnets; ECS on Fargate may use public ones.",
    },
    zh: {
      title: "EKS on Fargate 只能在私有子网中运行",
      says: {
        publicSubnet: {
          verdict: "EKS on Fargate 的 Pod 不能在公有子网中运行。",
          why: [
            "{node} 位于公有子网，并且（注明或假定）运行在 EKS 上。",
            "EKS 在 Fargate 上的 Pod 只在私有子网中运行，这类子网没有直接通往互联网网关的路由。",
          ],
        },
      },
      exam: "EKS 的 Fargate 配置文件使用私有子网；ECS on Fargate 可以使用公有子网。",
    },
  },
};
