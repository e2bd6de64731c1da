import type { RuleTexts } from "./types";

/** What holds for connections with gateways, and between networks that are joined. */
export const baseNetwork: RuleTexts = {
  BASE003: {
    en: {
      title: "Peerings and transit gateways join networks",
      says: {
        attached: {
          verdict: "Joined: this line attaches a network; no VPC Link has a part in it.",
          why: ["{source} and {target} are attached, so routes can lead from one to the other."],
        },
        gateways: {
          verdict: "Joined: two transit gateways can be peered; no VPC Link has a part in it.",
          why: ["What is attached to {source} then reaches what is attached to {target}."],
        },
        bare: {
          verdict: "Taken as joined, though the line does not say by what.",
          why: [
            "A line between {source} and {target} may mean a peering or a transit gateway.",
            "The two differ in what they lead on to.",
          ],
        },
        carried: {
          verdict: "Carried on to the joined network; no VPC Link is needed.",
          why: [
            "{hub} joins the VPC of {other} with another network.",
            "Routes in both and the security groups at either end must allow the call.",
          ],
        },
        openEnd: {
          verdict: "Joined on this side; what is on the other side is not drawn yet.",
          why: ["{hub} is connected with the VPC of {other} and with no other network."],
        },
      },
      exam: "Joining is half of it: route tables on both sides need routes, and security groups must admit.",
    },
    zh: {
      title: "对等连接和 Transit Gateway 连通网络",
      says: {
        attached: {
          verdict: "已连通：这条连线表示接入网络；与 VPC Link 无关。",
          why: ["{source} 与 {target} 已相连，两者之间可以配置路由。"],
        },
        gateways: {
          verdict: "已连通：两个 Transit Gateway 之间可以建立对等连接；与 VPC Link 无关。",
          why: ["接入 {source} 的网络由此可以到达接入 {target} 的网络。"],
        },
        bare: {
          verdict: "视为已连通，但这条连线没有说明连通方式。",
          why: [
            "{source} 与 {target} 之间的连线可能是对等连接，也可能是 Transit Gateway。",
            "两者能够通往的其他网络不同。",
          ],
        },
        carried: {
          verdict: "继续转发到已连通的网络；不需要 VPC Link。",
          why: ["{hub} 把 {other} 的 VPC 与另一个网络连通。", "双方的路由和两端的安全组都须放行。"],
        },
        openEnd: {
          verdict: "这一侧已连通；另一侧尚未画出。",
          why: ["{hub} 只与 {other} 的 VPC 相连，没有连接其他网络。"],
        },
      },
      exam: "连通只是一半：两侧路由表都要有路由，安全组也要放行。",
    },
  },
  BASE004: {
    en: {
      title: "Gateways lead in and out of a VPC",
      says: {
        out: {
          verdict: "Leaves the VPC through this gateway; no VPC Link is needed.",
          why: ["{target} carries what {source} opens to the outside, and the answers."],
        },
        onwards: {
          verdict: "Leads on to public addresses; no VPC Link is needed.",
          why: ["{source} leads out of the VPC, and {target} is on that way."],
        },
        in: {
          verdict: "Comes in by the internet gateway; no VPC Link is needed.",
          why: ["{target} lets in what is meant for public addresses of its VPC."],
        },
        arrives: {
          verdict: "Reached from the internet gateway; no VPC Link is needed.",
          why: ["{target} has a public address, to which {source} brings what comes in."],
        },
        endpoint: {
          verdict: "Takes the gateway endpoint of its VPC; no Private Endpoint is needed.",
          why: [
            "{target} is a route that leads from {source} to the service without the internet.",
          ],
        },
        service: {
          verdict: "Reached through the gateway endpoint; no Private Endpoint is needed.",
          why: ["{source} is a route of its VPC that leads to {target}."],
        },
      },
      exam: "Out of a public subnet: internet gateway. Out of a private one: NAT gateway. To S3 or DynamoDB: gateway endpoint.",
    },
    zh: {
      title: "网关是进出 VPC 的通道",
      says: {
        out: {
          verdict: "经该网关离开 VPC；不需要 VPC Link。",
          why: ["{target} 承载 {source} 向外发起的连接及其响应。"],
        },
        onwards: {
          verdict: "继续通往公有地址；不需要 VPC Link。",
          why: ["{source} 通往 VPC 之外，{target} 在这条路径上。"],
        },
        in: {
          verdict: "经互联网网关进入；不需要 VPC Link。",
          why: ["{target} 放行发往所在 VPC 公有地址的流量。"],
        },
        arrives: {
          verdict: "可从互联网网关到达；不需要 VPC Link。",
          why: ["{target} 有公有地址，{source} 把进入的流量送到该地址。"],
        },
        endpoint: {
          verdict: "使用所在 VPC 的网关终端节点；不需要 Private Endpoint。",
          why: ["{target} 是一条路由，让 {source} 不经互联网到达该服务。"],
        },
        service: {
          verdict: "经网关终端节点到达；不需要 Private Endpoint。",
          why: ["{source} 是所在 VPC 的一条路由，通往 {target}。"],
        },
      },
      exam: "公有子网出网用互联网网关；私有子网出网用 NAT 网关；访问 S3 或 DynamoDB 用网关终端节点。",
    },
  },
  BASE005: {
    en: {
      title: "VPCs reach each other over what joins them",
      says: {
        joined: {
          verdict: "Reached over the joined networks; no VPC Link is needed.",
          why: [
            "{source} stands in {originVpc} and {target} in {vpc}, which {hub} joins.",
            "Route tables on both sides must name the other's range.",
          ],
        },
        line: {
          verdict:
            "Reached, as long as the line between the VPCs joins them; no VPC Link is needed.",
          why: [
            "{source} stands in {originVpc} and {target} in {vpc}, and a line connects both.",
            "A peering or a transit gateway would say what it stands for.",
          ],
        },
        internet: {
          verdict: "Reached at a public address, over the internet; no VPC Link is needed.",
          why: [
            "Nothing joins {originVpc} and {vpc}, so private addresses do not lead across.",
            "{target} has a public address, and {source} has a way out to it.",
          ],
        },
      },
      exam: "A peering has no hourly charge and joins two VPCs; a transit gateway joins thousands.",
    },
    zh: {
      title: "连通的 VPC 可以互相到达",
      says: {
        joined: {
          verdict: "经已连通的网络到达；不需要 VPC Link。",
          why: [
            "{source} 位于 {originVpc}，{target} 位于 {vpc}，由 {hub} 连通。",
            "两侧的路由表都要有对方地址范围的路由。",
          ],
        },
        line: {
          verdict: "可到达，前提是两个 VPC 之间的连线已将其连通；不需要 VPC Link。",
          why: [
            "{source} 位于 {originVpc}，{target} 位于 {vpc}，两者之间有连线。",
            "画出对等连接或 Transit Gateway，才能说明这条连线的含义。",
          ],
        },
        internet: {
          verdict: "经互联网通过公有地址到达；不需要 VPC Link。",
          why: [
            "{originVpc} 与 {vpc} 没有连通，私有地址不能互访。",
            "{target} 有公有地址，{source} 有出网路径到达它。",
          ],
        },
      },
      exam: "对等连接不按小时收费，只连通两个 VPC；Transit Gateway 可连通数千个。",
    },
  },
};
