import type { RuleTexts } from "./types";

/** Instances and containers, reached from the internet and from their own VPC. */
export const ec2n: RuleTexts = {
  EC2N001: {
    en: {
      title: "The internet does not reach private compute",
      says: {
        instance: {
          verdict:
            "Not reachable: the instance has no public address; a VPC Link serves API Gateway only.",
          why: [
            "{target} has only private addresses, or a subnet with no route to an internet gateway.",
            "{source} calls from the internet, and no route leads from there to {target}.",
          ],
        },
        container: {
          verdict:
            "Not reachable: the containers have no public entry point; a VPC Link serves API Gateway only.",
          why: [
            "{target} has neither an internet-facing load balancer nor a public address.",
            "{source} calls from the internet, where nothing answers for {target}.",
          ],
        },
      },
      exam: "Users on the internet reach private instances through an internet-facing load balancer in public subnets.",
    },
    zh: {
      title: "互联网无法到达私有计算资源",
      says: {
        instance: {
          verdict: "无法到达：实例没有公有地址；VPC Link 只供 API Gateway 使用。",
          why: [
            "{target} 只有私有地址，或其子网没有通往互联网网关的路由。",
            "{source} 从互联网发起调用，没有路由到达 {target}。",
          ],
        },
        container: {
          verdict: "无法到达：容器没有公有入口；VPC Link 只供 API Gateway 使用。",
          why: [
            "{target} 既没有面向互联网的负载均衡器，也没有公有地址。",
            "{source} 从互联网发起调用，互联网上没有 {target} 的入口。",
          ],
        },
      },
      exam: "互联网用户通过公有子网中面向互联网的负载均衡器访问私有实例。",
    },
  },
  EC2N004: {
    en: {
      title: "Inside one VPC, everything has a route",
      says: {
        localRoute: {
          verdict: "Reached over the VPC's local route; no VPC Link is needed.",
          why: [
            "{source} and {target} stand in one VPC, whose route tables hold a local route.",
            "No security group stated in the drawing keeps the call out.",
          ],
        },
      },
      exam: "Within a VPC, subnets reach each other by default; what blocks them is a security group or a network ACL.",
    },
    zh: {
      title: "同一 VPC 内部有路由相通",
      says: {
        localRoute: {
          verdict: "经 VPC 的本地路由到达；不需要 VPC Link。",
          why: [
            "{source} 和 {target} 在同一个 VPC 内，其路由表包含本地路由。",
            "图中注明的安全组没有拦截此调用。",
          ],
        },
      },
      exam: "同一 VPC 的子网默认互通；能够阻断的是安全组或网络 ACL。",
    },
  },
};
