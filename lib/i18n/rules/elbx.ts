import type { RuleTexts } from "./types";

/** Who calls load balancers, and what they call. */
export const elbx: RuleTexts = {
  ELBX001: {
    en: {
      title: "An internet-facing load balancer needs public subnets",
      says: {
        listed: {
          verdict: "The load balancer is internet-facing, and not all its subnets are public.",
          why: [
            "{node} names a subnet that has no route to an internet gateway.",
            "Its node there gets a public address that nobody on the internet reaches.",
          ],
        },
        drawn: {
          verdict:
            "The load balancer is internet-facing, and drawn in a subnet that is not public.",
          why: [
            "{node} states that it is internet-facing.",
            "The subnet around it has no route to an internet gateway; only its targets belong there.",
          ],
        },
      },
      exam: "The load balancer goes into public subnets, and its targets may stay in private ones.",
    },
    zh: {
      title: "面向互联网的负载均衡器需要公有子网",
      says: {
        listed: {
          verdict: "负载均衡器面向互联网，但其子网并非都是公有子网。",
          why: [
            "{node} 选择的一个子网没有通往互联网网关的路由。",
            "它在该子网中的节点虽有公有地址，互联网却无法到达。",
          ],
        },
        drawn: {
          verdict: "负载均衡器面向互联网，却画在非公有子网中。",
          why: [
            "{node} 注明面向互联网。",
            "它所在的子网没有通往互联网网关的路由；应放在那里的只是它的目标。",
          ],
        },
      },
      exam: "负载均衡器放在公有子网，目标可以留在私有子网。",
    },
  },
  ELBX002: {
    en: {
      title: "An ALB stands in at least two Availability Zones",
      says: {
        oneZone: {
          verdict: "The ALB names subnets of one Availability Zone, and it needs two.",
          why: [
            "All subnets that {node} names are in the same Availability Zone.",
            "An ALB takes one subnet in each of at least two zones; an NLB may have one.",
          ],
        },
      },
      exam: "Two subnets are not enough if both are in one zone.",
    },
    zh: {
      title: "ALB 至少位于两个可用区",
      says: {
        oneZone: {
          verdict: "ALB 选择的子网都在同一可用区，而它需要两个可用区。",
          why: [
            "{node} 选择的所有子网都在同一可用区。",
            "ALB 须在至少两个可用区各选一个子网；NLB 可以只有一个。",
          ],
        },
      },
      exam: "两个子网若在同一可用区，仍不满足要求。",
    },
  },
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
  ELBX004: {
    en: {
      title: "An NLB cannot have a function as its target",
      says: {
        lambda: {
          verdict:
            "Not possible: an NLB takes instances, addresses and ALBs as targets, no functions.",
          why: [
            "{source} passes on connections and invokes nothing.",
            "{target} has no address that connections could be passed to; it is invoked.",
          ],
        },
      },
      exam: "Functions stand behind an ALB, API Gateway or a function URL, never behind an NLB.",
    },
    zh: {
      title: "NLB 不能以函数为目标",
      says: {
        lambda: {
          verdict: "无法实现：NLB 的目标可以是实例、IP 地址或 ALB，不能是函数。",
          why: [
            "{source} 只转发连接，不会调用函数。",
            "{target} 没有可供转发连接的地址，只能被调用。",
          ],
        },
      },
      exam: "函数可以放在 ALB、API Gateway 或函数 URL 之后，不能放在 NLB 之后。",
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
          verdict: "不需要 VPC Link：ALB 直接调用函数。",
          why: [
            "{source} 可以把函数作为目标，调用 {target} 时不建立网络连接。",
            "{target} 必须允许 Elastic Load Balancing 调用。",
          ],
        },
      },
      exam: "函数作为目标时，需要授予 Elastic Load Balancing 权限，不需要 VPC 访问。",
    },
  },
  ELBX006: {
    en: {
      title: "A target stands in another VPC",
      says: {
        instance: {
          verdict:
            "Not reachable: targets given as instances must be in the load balancer's own VPC.",
          why: [
            "{source} and {target} are drawn in different VPCs.",
            "{source} has a target group of instances, which takes instances of its own VPC only.",
          ],
        },
        alb: {
          verdict: "Not reachable: an NLB takes an ALB as target in its own VPC only.",
          why: [
            "{source} is an NLB, and {target} an ALB in another VPC.",
            "A target group for ALBs holds one of the same VPC and account.",
          ],
        },
        notJoined: {
          verdict: "Not reachable: the target is in another VPC, and nothing joins the two.",
          why: [
            "{source} and {target} are drawn in different VPCs.",
            "IP addresses of another VPC can be targets where a peering or a transit gateway leads there.",
          ],
        },
      },
      exam: "Across VPCs: IP addresses as targets, and a peering or a transit gateway between the VPCs.",
    },
    zh: {
      title: "目标位于另一个 VPC",
      says: {
        instance: {
          verdict: "无法到达：按实例注册的目标必须在负载均衡器所在的 VPC 内。",
          why: [
            "{source} 与 {target} 画在不同的 VPC 中。",
            "{source} 的目标组类型为实例，只接受同一 VPC 的实例。",
          ],
        },
        alb: {
          verdict: "无法到达：NLB 只能以同一 VPC 内的 ALB 为目标。",
          why: [
            "{source} 是 NLB，{target} 是另一个 VPC 中的 ALB。",
            "ALB 类型的目标组只接受同一 VPC、同一账户的 ALB。",
          ],
        },
        notJoined: {
          verdict: "无法到达：目标位于另一个 VPC，两个 VPC 之间没有连通。",
          why: [
            "{source} 与 {target} 画在不同的 VPC 中。",
            "只有经对等连接或 Transit Gateway 连通时，另一个 VPC 的 IP 地址才能作为目标。",
          ],
        },
      },
      exam: "跨 VPC 时：以 IP 地址为目标，并用对等连接或 Transit Gateway 连通两个 VPC。",
    },
  },
  ELBX007: {
    en: {
      title: "A REST API no longer needs an NLB before the ALB",
      says: {
        bridge: {
          verdict: "VPC Link needed, and present; the NLB before the ALB is no longer needed.",
          why: [
            "{end} stands there only to hand calls on to {alb}.",
            "Since 21 Nov 2025 a VPC Link V2 takes a REST API straight to an ALB.",
          ],
        },
      },
      exam: "Older SAA and SAP material still expects VPC Link, NLB, then ALB for REST APIs.",
    },
    zh: {
      title: "REST API 不再需要 ALB 前的 NLB",
      says: {
        bridge: {
          verdict: "需要 VPC Link，图中已有；ALB 前的 NLB 已不再需要。",
          why: [
            "{end} 的作用只是把调用转发给 {alb}。",
            "自 2025 年 11 月 21 日起，REST API 可以经 VPC Link V2 直接到达 ALB。",
          ],
        },
      },
      exam: "较早的 SAA、SAP 资料仍以 VPC Link、NLB、ALB 作为 REST API 的答案。",
    },
  },
  ELBX008: {
    en: {
      title: "CloudFront reaches private origins by a VPC origin",
      says: {
        vpcOrigin: {
          verdict: "Reached through a VPC origin; CloudFront needs no VPC Link.",
          why: [
            "{source} has a VPC origin, an interface that AWS manages in the private subnet.",
            "Through it {target} is reached at its private address.",
            "The VPC must have an internet gateway attached; no route has to lead to it.",
          ],
        },
        publicOrigin: {
          verdict: "Not reachable: CloudFront calls a public name, and the origin is private.",
          why: [
            "{source} states or is assumed to have a public origin, which it calls over the internet.",
            "{target} has private addresses only.",
          ],
        },
        noOrigin: {
          verdict:
            "Not reachable: a VPC origin leads to a load balancer or an instance, and there is none.",
          why: [
            "The containers of {target} have no load balancer in front.",
            "{source} can have ALBs, NLBs and EC2 instances as VPC origins.",
          ],
        },
      },
      exam: "Serve from private subnets without a public load balancer: CloudFront with a VPC origin, not API Gateway with a VPC Link.",
    },
    zh: {
      title: "CloudFront 经 VPC 源到达私有源",
      says: {
        vpcOrigin: {
          verdict: "经 VPC 源到达；CloudFront 不需要 VPC Link。",
          why: [
            "{source} 使用 VPC 源，即由 AWS 在私有子网中管理的网络接口。",
            "经由它可以通过私有地址到达 {target}。",
            "VPC 须附加互联网网关，但不需要指向它的路由。",
          ],
        },
        publicOrigin: {
          verdict: "无法到达：CloudFront 调用的是公有域名，而源是私有的。",
          why: ["{source} 注明或假定使用公有源，经互联网访问。", "{target} 只有私有地址。"],
        },
        noOrigin: {
          verdict: "无法到达：VPC 源只能指向负载均衡器或实例，此处没有。",
          why: [
            "{target} 的容器前面没有负载均衡器。",
            "{source} 的 VPC 源可以是 ALB、NLB 或 EC2 实例。",
          ],
        },
      },
      exam: "在没有公有负载均衡器的情况下对外提供私有子网中的应用：用 CloudFront 的 VPC 源，而不是 API Gateway 加 VPC Link。",
    },
  },
};
