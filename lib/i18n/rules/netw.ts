import type { RuleTexts } from "./types";

/** Subnets and their gateways, gateway endpoints, and what joins VPCs. */
export const netw: RuleTexts = {
  NETW001: {
    en: {
      title: "A public subnet needs an internet gateway",
      says: {
        missing: {
          verdict: "The VPC has a public subnet and no internet gateway.",
          why: [
            "A subnet is public when its route table leads to an internet gateway of its VPC.",
            "The drawing shows internet gateways, and none of them belongs to {node}.",
          ],
        },
        notDrawn: {
          verdict: "The way out of this VPC ends at an internet gateway that is not drawn.",
          why: [
            "{node} shows a route or a NAT gateway that leads to the internet.",
            "Both lead on to an internet gateway attached to the VPC.",
          ],
        },
      },
      exam: "Internet access takes all of these: an internet gateway, a route to it, a public address, and rules that allow it.",
    },
    zh: {
      title: "公有子网需要互联网网关",
      says: {
        missing: {
          verdict: "该 VPC 有公有子网，却没有互联网网关。",
          why: [
            "子网的路由表指向所在 VPC 的互联网网关时，才是公有子网。",
            "图中画出了互联网网关，但没有一个属于 {node}。",
          ],
        },
        notDrawn: {
          verdict: "该 VPC 的出网路径通往互联网网关，而图中没有画出。",
          why: [
            "{node} 中画有通往互联网的路由或 NAT 网关。",
            "两者最终都指向附加到 VPC 的互联网网关。",
          ],
        },
      },
      exam: "访问互联网需同时具备：互联网网关、指向它的路由、公有地址，以及放行的规则。",
    },
  },
  NETW002: {
    en: {
      title: "A public NAT gateway stands in a public subnet",
      says: {
        notPublic: {
          verdict: "The NAT gateway stands in a subnet that has no way to the internet itself.",
          why: [
            "A zonal NAT gateway sends traffic on by the route table of its own subnet.",
            "{node} stands in a subnet without a route to an internet gateway.",
          ],
        },
      },
      exam: "The NAT gateway goes into the public subnet, and the private subnet's route leads to it.",
    },
    zh: {
      title: "公有 NAT 网关位于公有子网",
      says: {
        notPublic: {
          verdict: "NAT 网关所在的子网自身没有通往互联网的路径。",
          why: [
            "单可用区 NAT 网关按所在子网的路由表转发流量。",
            "{node} 所在的子网没有指向互联网网关的路由。",
          ],
        },
      },
      exam: "NAT 网关放在公有子网，私有子网的路由指向它。",
    },
  },
  NETW003: {
    en: {
      title: "One zonal NAT gateway serves several zones",
      says: {
        shared: {
          verdict: "When the NAT gateway's zone fails, every zone loses its way out.",
          why: [
            "{node} stands in one Availability Zone.",
            "Private workloads of at least one other zone leave the VPC through it too.",
          ],
        },
      },
      exam: "For resilience: one NAT gateway per zone, or a regional one. For lowest cost: a single zonal one.",
    },
    zh: {
      title: "多个可用区共用一个单可用区 NAT 网关",
      says: {
        shared: {
          verdict: "NAT 网关所在的可用区一旦故障，所有可用区都会失去出网路径。",
          why: ["{node} 位于单个可用区。", "至少另一个可用区的私有工作负载也经由它离开 VPC。"],
        },
      },
      exam: "要求高可用：每个可用区一个 NAT 网关，或使用区域级 NAT 网关；要求成本最低：只用一个单可用区 NAT 网关。",
    },
  },
  NETW004: {
    en: {
      title: "A NAT gateway lets nobody in",
      says: {
        inward: {
          verdict: "Not possible: a NAT gateway passes on only what begins inside the VPC.",
          why: [
            "{source} opens its connection from outside the VPC.",
            "{target} carries connections outwards, and answers to them.",
          ],
        },
        onwards: {
          verdict: "Not possible: the NAT gateway never gets a call from outside to pass on.",
          why: [
            "Callers outside the VPC are drawn before {source}.",
            "A NAT gateway opens no connection to {target}; it only brings back answers.",
          ],
        },
        api: {
          verdict: "Not possible: API Gateway enters a VPC through a VPC Link, not a NAT gateway.",
          why: [
            "{source} runs outside your VPCs and opens the connection from there.",
            "{target} carries connections outwards only.",
          ],
        },
        link: {
          verdict: "The VPC Link ends at a NAT gateway, which takes no calls.",
          why: [
            "{link} leads into the VPC and has to end at a load balancer or a Cloud Map service.",
            "{end} carries connections outwards only.",
          ],
        },
      },
      exam: "NAT is for the way out. The way in is a load balancer, or API Gateway with a VPC Link.",
    },
    zh: {
      title: "NAT 网关不接受入站连接",
      says: {
        inward: {
          verdict: "无法实现：NAT 网关只转发从 VPC 内部发起的连接。",
          why: ["{source} 从 VPC 外部发起连接。", "{target} 只承载出站连接及其响应。"],
        },
        onwards: {
          verdict: "无法实现：外部的调用不会进入 NAT 网关，也就无从转发。",
          why: [
            "{source} 前面画的是 VPC 外部的调用方。",
            "NAT 网关不会向 {target} 发起连接，只带回响应。",
          ],
        },
        api: {
          verdict: "无法实现：API Gateway 经 VPC Link 进入 VPC，而不是经 NAT 网关。",
          why: ["{source} 运行在您的 VPC 之外，并从那里发起连接。", "{target} 只承载出站连接。"],
        },
        link: {
          verdict: "VPC Link 指向了 NAT 网关，而 NAT 网关不接受调用。",
          why: [
            "{link} 通往 VPC 内部，应指向负载均衡器或 Cloud Map 服务。",
            "{end} 只承载出站连接。",
          ],
        },
      },
      exam: "NAT 用于出站；入站使用负载均衡器，或 API Gateway 加 VPC Link。",
    },
  },
  NETW005: {
    en: {
      title: "A gateway endpoint would save NAT charges",
      says: {
        overNat: {
          verdict: "Reached through the NAT gateway; a gateway endpoint would carry it for free.",
          why: [
            "{source} reaches {target} through a NAT gateway, which charges for every gigabyte.",
            "A gateway endpoint of the VPC costs nothing and needs no internet.",
          ],
        },
      },
      exam: "Lowest cost from private subnets to S3 or DynamoDB: a gateway endpoint.",
    },
    zh: {
      title: "网关终端节点可节省 NAT 费用",
      says: {
        overNat: {
          verdict: "经 NAT 网关到达；改用网关终端节点则不收费。",
          why: [
            "{source} 经 NAT 网关访问 {target}，按处理的数据量计费。",
            "VPC 的网关终端节点不收费，也不需要互联网。",
          ],
        },
      },
      exam: "私有子网访问 S3 或 DynamoDB，成本最低的方案是网关终端节点。",
    },
  },
  NETW006: {
    en: {
      title: "Gateway endpoints serve S3 and DynamoDB only",
      says: {
        otherService: {
          verdict: "Not possible: there is no gateway endpoint for this service.",
          why: [
            "Gateway endpoints exist for S3 and DynamoDB.",
            "The service behind {node} is reached through an interface endpoint, which has addresses in subnets.",
          ],
        },
      },
      exam: "S3 and DynamoDB: gateway endpoint. Everything else: interface endpoint.",
    },
    zh: {
      title: "网关终端节点只支持 S3 和 DynamoDB",
      says: {
        otherService: {
          verdict: "无法实现：该服务没有网关终端节点。",
          why: [
            "网关终端节点只支持 S3 和 DynamoDB。",
            "{node} 后面的服务要经接口 VPC 终端节点访问，后者在子网中有地址。",
          ],
        },
      },
      exam: "S3 和 DynamoDB 用网关终端节点，其余服务用接口 VPC 终端节点。",
    },
  },
  NETW007: {
    en: {
      title: "A gateway endpoint serves its own VPC only",
      says: {
        onPremises: {
          verdict: "Not reachable: a gateway endpoint does not serve a company network.",
          why: [
            "{target} is a route in its VPC and has no address that {source} could call.",
            "What comes in over Direct Connect or a VPN cannot use that route.",
          ],
        },
        transitGateway: {
          verdict:
            "Not reachable: a gateway endpoint does not serve what comes by a transit gateway.",
          why: [
            "{target} is a route for traffic that begins in its own VPC.",
            "{source} brings traffic of other networks, which cannot use that route.",
          ],
        },
        otherVpc: {
          verdict: "Not reachable: a gateway endpoint does not serve another VPC.",
          why: [
            "{target} is a route in its VPC and has no address of its own.",
            "{source} stands in another VPC, and no peering carries its traffic to that route.",
          ],
        },
      },
      exam: "From on premises or over a transit gateway to S3: an interface endpoint.",
    },
    zh: {
      title: "网关终端节点只供所在的 VPC 使用",
      says: {
        onPremises: {
          verdict: "无法到达：本地网络不能使用网关终端节点。",
          why: [
            "{target} 只是所在 VPC 的一条路由，没有可供 {source} 访问的地址。",
            "经 Direct Connect 或 VPN 进入的流量不能使用该路由。",
          ],
        },
        transitGateway: {
          verdict: "无法到达：经 Transit Gateway 进入的流量不能使用网关终端节点。",
          why: [
            "{target} 只用于从所在 VPC 发起的流量。",
            "{source} 转发的是其他网络的流量，不能使用该路由。",
          ],
        },
        otherVpc: {
          verdict: "无法到达：其他 VPC 不能使用网关终端节点。",
          why: [
            "{target} 只是所在 VPC 的一条路由，自身没有地址。",
            "{source} 位于另一个 VPC，对等连接不会把它的流量带到该路由。",
          ],
        },
      },
      exam: "本地网络或经 Transit Gateway 访问 S3，使用接口 VPC 终端节点。",
    },
  },
  NETW008: {
    en: {
      title: "Nothing joins the two VPCs",
      says: {
        apart: {
          verdict: "Not reachable: the VPCs are not joined, and a VPC Link would not join them.",
          why: [
            "{source} stands in {originVpc}, and {target} has a private address in {vpc}.",
            "VPCs are closed to one another until a peering, a transit gateway or PrivateLink leads across.",
          ],
        },
      },
      exam: "Two VPCs: peering. Many: a transit gateway. One service only, or overlapping ranges: PrivateLink.",
    },
    zh: {
      title: "两个 VPC 没有连通",
      says: {
        apart: {
          verdict: "无法到达：两个 VPC 没有连通，而 VPC Link 并不能连通它们。",
          why: [
            "{source} 位于 {originVpc}，{target} 只有 {vpc} 内的私有地址。",
            "VPC 之间默认隔离，需要对等连接、Transit Gateway 或 PrivateLink 才能互通。",
          ],
        },
      },
      exam: "两个 VPC 用对等连接；多个 VPC 用 Transit Gateway；只开放单个服务或地址范围重叠时用 PrivateLink。",
    },
  },
  NETW009: {
    en: {
      title: "VPC peering is not transitive",
      says: {
        chain: {
          verdict: "Not possible: two peerings do not make one way.",
          why: [
            "A peering joins two VPCs and carries only their own traffic.",
            "Nothing leads from {source} on into {target}.",
          ],
        },
        door: {
          verdict: "Not possible: a VPC's peers cannot use its gateways.",
          why: [
            "A peering reaches what stands in the other VPC and no further.",
            "{source} and {target} do not pass traffic on to one another.",
          ],
        },
        office: {
          verdict: "Not possible: a peering does not lead to a company network.",
          why: [
            "A peering joins VPCs, and peers cannot use each other's VPN or Direct Connect.",
            "{source} and {target} pass nothing on to one another; a transit gateway would.",
          ],
        },
        throughPeer: {
          verdict:
            "Not reachable: both VPCs are joined with a third, and nothing passes through it.",
          why: [
            "{originVpc} and {vpc} are each joined with {middle}, and not with one another.",
            "A VPC passes no traffic on from one peering to the next.",
          ],
        },
        officeThroughPeer: {
          verdict:
            "Not reachable: a company network reaches no further than the VPC it leads into.",
          why: [
            "The line between {source} and {target} would pass through {middle}.",
            "Peers of {middle} cannot use its VPN or Direct Connect.",
          ],
        },
        moreThanTwo: {
          verdict: "Not possible: one peering joins exactly two VPCs.",
          why: ["{node} is connected with more than two VPCs."],
        },
      },
      exam: "A peers with B, B with C: A does not reach C. Look for a transit gateway or a third peering.",
    },
    zh: {
      title: "VPC 对等连接不可传递",
      says: {
        chain: {
          verdict: "无法实现：两个对等连接不能串成一条路径。",
          why: [
            "一个对等连接只连通两个 VPC，只承载它们自身的流量。",
            "没有路径从 {source} 继续进入 {target}。",
          ],
        },
        door: {
          verdict: "无法实现：对等的 VPC 不能使用对方的网关。",
          why: [
            "对等连接只能到达对方 VPC 内的资源，不能继续通往别处。",
            "{source} 与 {target} 之间不会转发流量。",
          ],
        },
        office: {
          verdict: "无法实现：对等连接不通往本地网络。",
          why: [
            "对等连接只连通 VPC，双方不能使用对方的 VPN 或 Direct Connect。",
            "{source} 与 {target} 之间不会转发流量，而 Transit Gateway 可以。",
          ],
        },
        throughPeer: {
          verdict: "无法到达：两个 VPC 都与第三个 VPC 连通，但流量不能穿过它。",
          why: [
            "{originVpc} 和 {vpc} 各自与 {middle} 连通，彼此之间没有连通。",
            "VPC 不会把一个对等连接的流量转给另一个。",
          ],
        },
        officeThroughPeer: {
          verdict: "无法到达：本地网络只能到达线路所接入的 VPC。",
          why: [
            "{source} 与 {target} 之间的流量需要穿过 {middle}。",
            "与 {middle} 对等的 VPC 不能使用它的 VPN 或 Direct Connect。",
          ],
        },
        moreThanTwo: {
          verdict: "无法实现：一个对等连接只能连通两个 VPC。",
          why: ["{node} 连接了两个以上的 VPC。"],
        },
      },
      exam: "A 与 B 对等、B 与 C 对等时，A 到不了 C；应选 Transit Gateway 或第三个对等连接。",
    },
  },
  NETW010: {
    en: {
      title: "VPCs with overlapping ranges cannot be peered",
      says: {
        overlap: {
          verdict: "Not possible: the address ranges of the peered VPCs overlap.",
          why: [
            "{node} joins VPCs whose IPv4 ranges share addresses.",
            "A route could not tell which of the two an address belongs to.",
          ],
        },
      },
      exam: "Overlapping ranges: PrivateLink for a service, or a private NAT gateway with a transit gateway.",
    },
    zh: {
      title: "地址范围重叠的 VPC 不能建立对等连接",
      says: {
        overlap: {
          verdict: "无法实现：对等连接两端 VPC 的地址范围重叠。",
          why: ["{node} 连接的 VPC 有重叠的 IPv4 地址。", "路由无法判断一个地址属于哪一个 VPC。"],
        },
      },
      exam: "地址范围重叠：开放单个服务用 PrivateLink，或用私有 NAT 网关加 Transit Gateway。",
    },
  },
};
