import type { RuleTexts } from "./types";

/** Where containers may stand. */
export const ctnr: RuleTexts = {
  CTNR002: {
    en: {
      title: "EKS on Fargate runs in private subnets only",
      says: {
        stated: {
          verdict: "Pods of EKS on Fargate do not run in a public subnet.",
          why: [
            "{node} states EKS and stands in a public subnet.",
            "EKS runs pods on Fargate only in private subnets, with no direct route to an internet gateway.",
          ],
        },
        assumed: {
          verdict: "In a public subnet Fargate runs ECS tasks, but no pods of EKS.",
          why: [
            "{node} stands in a public subnet and does not state EKS or ECS; EKS is assumed.",
            "EKS runs pods on Fargate only in private subnets; an ECS task may stand here.",
          ],
        },
      },
      exam: "Fargate profiles of EKS take private subnets; ECS on Fargate may use public ones.",
    },
    zh: {
      title: "EKS on Fargate 只能在私有子网中运行",
      says: {
        stated: {
          verdict: "EKS on Fargate 的 Pod 不能在公有子网中运行。",
          why: [
            "{node} 注明为 EKS，却位于公有子网。",
            "EKS 在 Fargate 上的 Pod 只在私有子网中运行，这类子网没有直接通往互联网网关的路由。",
          ],
        },
        assumed: {
          verdict: "公有子网中的 Fargate 可以运行 ECS 任务，但不能运行 EKS 的 Pod。",
          why: [
            "{node} 位于公有子网，未注明 EKS 或 ECS，此处按 EKS 判断。",
            "EKS 在 Fargate 上的 Pod 只在私有子网中运行；ECS 任务可以位于此处。",
          ],
        },
      },
      exam: "EKS 的 Fargate 配置文件使用私有子网；ECS on Fargate 可以使用公有子网。",
    },
  },
};
