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
  EC2N002: {
    en: {
      title: "A public address alone is not enough",
      says: {
        noRoute: {
          verdict:
            "Not reachable from the internet: {node} has a public address, and its subnet no route to an internet gateway.",
          why: [
            "{node} has a public address, as it states.",
            "Its subnet is not public: no route leads from there to an internet gateway.",
            "Only both together connect it with the internet.",
          ],
        },
      },
      exam: "An instance with a public IP that does not answer: look at the subnet's route table for 0.0.0.0/0 to an internet gateway.",
    },
    zh: {
      title: "只有公有地址还不够",
      says: {
        noRoute: {
          verdict: "互联网无法到达：{node} 有公有地址，但其子网没有通往互联网网关的路由。",
          why: [
            "{node} 注明有公有地址。",
            "其子网不是公有子网：没有路由通往互联网网关。",
            "两者兼备，才能与互联网互通。",
          ],
        },
      },
      exam: "带公有 IP 的实例没有响应：检查子网路由表中是否有指向互联网网关的 0.0.0.0/0 路由。",
    },
  },
  EC2N003: {
    en: {
      title: "Private compute needs a way out",
      says: {
        service: {
          verdict:
            "Not reachable: the caller's subnet has no way out, and the VPC has no endpoint for the service.",
          why: [
            "{target} stands outside the VPC and is called at the address of an AWS service.",
            "The subnet of {source} has no route to the internet, and no VPC endpoint for {target} is drawn.",
          ],
        },
        internet: {
          verdict: "Not reachable: the caller's subnet has no way out to the internet.",
          why: [
            "{target} is on the internet, where no VPC endpoint leads.",
            "The subnet of {source} has no route out, neither through a NAT gateway nor through an internet gateway.",
          ],
        },
        noAddress: {
          verdict: "Not reachable: the caller stands in a public subnet and has no public address.",
          why: [
            "{target} is called at a public address.",
            "An internet gateway passes on only what has a public address, and {source} is stated to have none.",
          ],
        },
      },
      exam: "Private instances download updates through a NAT gateway; with IPv6 alone, through an egress-only internet gateway. For AWS services a VPC endpoint does.",
    },
    zh: {
      title: "私有计算资源需要出网路径",
      says: {
        service: {
          verdict: "无法到达：调用方所在子网没有出网路径，VPC 中也没有该服务的终端节点。",
          why: [
            "{target} 位于 VPC 之外，要通过 AWS 服务的地址调用。",
            "{source} 所在子网没有通往互联网的路由，图中也没有用于 {target} 的 VPC 终端节点。",
          ],
        },
        internet: {
          verdict: "无法到达：调用方所在子网没有通往互联网的路径。",
          why: [
            "{target} 位于互联网，VPC 终端节点无法通往那里。",
            "{source} 所在子网没有出网路由，既没有 NAT 网关，也没有互联网网关。",
          ],
        },
        noAddress: {
          verdict: "无法到达：调用方位于公有子网，但没有公有地址。",
          why: [
            "{target} 要通过公有地址调用。",
            "互联网网关只为有公有地址的资源转发流量，而 {source} 已注明没有公有地址。",
          ],
        },
      },
      exam: "私有实例通过 NAT 网关下载更新；仅 IPv6 时使用仅出口互联网网关。访问 AWS 服务用 VPC 终端节点即可。",
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
