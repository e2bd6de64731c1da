import type { RuleTexts } from "./types";

/** Who calls load balancers, and what they call. */
export const elbx: RuleTexts = {
  ELBX003: {
    en: {
      title: "The internet does not reach an internal load balancer",
      says: {
        internal: {
          verdict:
            "Not reachable: the load balancer is internal; only API Gateway could come in over a VPC Link.",
          why: [
            "{target} is internal, so its nodes have private addresses only.",
            "{source} has no access to the VPC those addresses belong to.",
          ],
        },
      },
      exam: "Internal means: for clients with access to the VPC. Public users need an internet-facing load balancer or something public before it.",
    },
    zh: {
      title: "互联网无法到达内部负载均衡器",
      says: {
        internal: {
          verdict: "无法到达：负载均衡器是内部的；只有 API Gateway 可以经 VPC Link 进入。",
          why: [
            "{target} 是内部负载均衡器，其节点只有私有地址。",
            "{source} 无法访问这些地址所属的 VPC。",
          ],
        },
      },
      exam: "“内部”指只供能够访问该 VPC 的客户端使用；公众用户需要面向互联网的负载均衡器，或在其前面放置公有入口。",
    },
  },
  ELBX005: {
    en: {
      title: "An ALB invokes a function directly",
      says: {
        direct: {
          verdict: "No VPC Link is needed: the ALB invokes the function itself.",
          why: [
            "{source} can have a function as its target and invokes {target} without a network connection to it.",
            "{target} must allow Elastic Load Balancing to invoke it.",
          ],
        },
      },
      exam: "A function as a target needs a permission for Elastic Load Balancing, and no VPC access.",
    },
    zh: {
      title: "ALB 直接调用函数",
      says: {
        direct: {
          verdict: "不需要 VPC Link：ALB 自己调用函数。",
          why: [
            "{source} 可以把函数作为目标，调用 {target} 时不建立网络连接。",
            "{target} 必须允许 Elastic Load Balancing 调用。",
          ],
        },
      },
      exam: "函数作为目标时，需要授予 Elastic Load Balancing 权限，不需要 VPC 访问。",
    },
  },
};
