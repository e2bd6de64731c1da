import type { RuleTexts } from "./types";

/** Databases and the AWS services that hold or pass on data. */
export const data: RuleTexts = {
  DATA001: {
    en: {
      title: "A DB subnet group spans two Availability Zones",
      says: {
        oneZone: {
          verdict:
            "The subnets of {node} lie in one Availability Zone, and its subnet group needs two.",
          why: [
            "All subnets that {node} states lie in the same Availability Zone.",
            "A DB subnet group takes subnets in at least two, even for a database with a single instance.",
          ],
        },
      },
      exam: "A database cannot be created in a VPC with one subnet: its DB subnet group needs two Availability Zones.",
    },
    zh: {
      title: "数据库子网组须跨两个可用区",
      says: {
        oneZone: {
          verdict: "{node} 的子网都在同一可用区，而其子网组需要两个可用区。",
          why: [
            "{node} 注明的子网都位于同一个可用区。",
            "数据库子网组至少要包含两个可用区的子网，单实例数据库也不例外。",
          ],
        },
      },
      exam: "只有一个子网的 VPC 无法创建数据库：数据库子网组需要两个可用区。",
    },
  },
  DATA002: {
    en: {
      title: "A database is open to the internet",
      says: {
        open: {
          verdict:
            "{node} can be reached from the internet; only its security group keeps callers out.",
          why: [
            "{node} is publicly accessible and stands in a public subnet.",
            "In private subnets, only what is in the VPC or joined with it could connect.",
          ],
        },
        setting: {
          verdict:
            "{node} is set to be publicly accessible; its subnet does not let the internet in yet.",
          why: [
            "{node} asks for a public address.",
            "Its subnet has no route to an internet gateway, so the setting opens nothing until the route changes.",
          ],
        },
        subnet: {
          verdict: "{node} stands in a public subnet; it is not publicly accessible as it is.",
          why: [
            "The subnet of {node} has a route to an internet gateway.",
            "One setting would open the database to the internet; in a private subnet it would not.",
          ],
        },
      },
      exam: "Databases stand in private subnets, with public access off and a security group that admits the application's group alone.",
    },
    zh: {
      title: "数据库对互联网开放",
      says: {
        open: {
          verdict: "互联网可以到达 {node}；只有它的安全组能够拦截调用方。",
          why: [
            "{node} 设为可公开访问，并且位于公有子网。",
            "放在私有子网时，只有 VPC 内或与其连通的资源才能连接。",
          ],
        },
        setting: {
          verdict: "{node} 设为可公开访问，但其子网目前不允许互联网进入。",
          why: [
            "{node} 要求分配公有地址。",
            "其子网没有通往互联网网关的路由，因此在路由改变之前，该设置不会开放任何访问。",
          ],
        },
        subnet: {
          verdict: "{node} 位于公有子网，但按现有设置不可公开访问。",
          why: [
            "{node} 所在子网有通往互联网网关的路由。",
            "只要改动一个设置，数据库就会对互联网开放；放在私有子网则不会。",
          ],
        },
      },
      exam: "数据库放在私有子网，关闭公开访问，安全组只允许应用程序的安全组。",
    },
  },
  DATA003: {
    en: {
      title: "The internet does not reach a private database",
      says: {
        private: {
          verdict:
            "Not reachable: the database has no public address; a VPC Link does not lead to databases.",
          why: [
            "{target} has only private addresses in its VPC.",
            "{source} calls from the internet, and no route leads from there to {target}.",
          ],
        },
        outside: {
          verdict:
            "Not reachable: the database is private, and the caller has no line into its VPC.",
          why: [
            "{target} has only private addresses in its VPC.",
            "{source} is outside every VPC, and nothing drawn leads from there to {target}.",
          ],
        },
      },
      exam: "Databases stay in private subnets; users reach them through an application or an API.",
    },
    zh: {
      title: "互联网无法到达私有数据库",
      says: {
        private: {
          verdict: "无法到达：数据库没有公有地址；VPC Link 也不通向数据库。",
          why: [
            "{target} 在其 VPC 内只有私有地址。",
            "{source} 从互联网发起调用，没有路由到达 {target}。",
          ],
        },
        outside: {
          verdict: "无法到达：数据库是私有的，调用方没有进入其 VPC 的线路。",
          why: [
            "{target} 在其 VPC 内只有私有地址。",
            "{source} 位于所有 VPC 之外，图中没有从那里通往 {target} 的路径。",
          ],
        },
      },
      exam: "数据库放在私有子网，用户通过应用程序或 API 访问。",
    },
  },
  DATA004: {
    en: {
      title: "RDS Proxy stays in its database's VPC",
      says: {
        otherVpc: {
          verdict: "Not possible: an RDS Proxy must stand in the VPC of its database.",
          why: [
            "{source} and {target} stand in different VPCs.",
            "A proxy is created in the VPC of its database, even where the two VPCs are joined.",
          ],
        },
        outside: {
          verdict:
            "Not reachable: an RDS Proxy is never public, and the caller has no line into its VPC.",
          why: [
            "{target} has only private addresses, even where its database is public.",
            "{source} is outside every VPC, and nothing drawn leads from there to {target}.",
          ],
        },
      },
      exam: "RDS Proxy pools the connections of many functions. It stays in the database's VPC and cannot be public.",
    },
    zh: {
      title: "RDS Proxy 与数据库在同一 VPC",
      says: {
        otherVpc: {
          verdict: "无法实现：RDS Proxy 必须位于其数据库所在的 VPC。",
          why: [
            "{source} 和 {target} 位于不同的 VPC。",
            "代理须创建在数据库所在的 VPC，即使两个 VPC 已经连通。",
          ],
        },
        outside: {
          verdict: "无法到达：RDS Proxy 不能公开访问，调用方也没有进入其 VPC 的线路。",
          why: [
            "{target} 只有私有地址，即使其数据库是公开的。",
            "{source} 位于所有 VPC 之外，图中没有从那里通往 {target} 的路径。",
          ],
        },
      },
      exam: "RDS Proxy 为大量函数复用数据库连接。它位于数据库所在的 VPC，不能公开访问。",
    },
  },
  DATA005: {
    en: {
      title: "ElastiCache is reached from inside its VPC",
      says: {
        outside: {
          verdict:
            "Not reachable: a cache answers only inside its VPC, and the caller has no line into it.",
          why: [
            "{target} has only private addresses in its VPC.",
            "{source} is outside every VPC, and nothing drawn leads from there to {target}.",
          ],
        },
      },
      exam: "A cache has no public access: callers are in its VPC, or come over peering, a transit gateway, VPN or Direct Connect.",
    },
    zh: {
      title: "ElastiCache 只能从其 VPC 内访问",
      says: {
        outside: {
          verdict: "无法到达：缓存只在其 VPC 内提供服务，调用方没有进入该 VPC 的线路。",
          why: [
            "{target} 在其 VPC 内只有私有地址。",
            "{source} 位于所有 VPC 之外，图中没有从那里通往 {target} 的路径。",
          ],
        },
      },
      exam: "缓存不可公开访问：调用方须在其 VPC 内，或经对等连接、Transit Gateway、VPN 或 Direct Connect 进入。",
    },
  },
  DATA006: {
    en: {
      title: "AWS services are reached at their endpoints",
      says: {
        throughEndpoint: {
          verdict: "Reached through a VPC endpoint of the service; no VPC Link is needed.",
          why: [
            "A VPC endpoint for {target} is drawn.",
            "It carries the calls from the VPC to {target} without the internet.",
          ],
        },
        throughInternetPath: {
          verdict: "Reached at the service's public endpoint; no VPC Link is needed.",
          why: [
            "{target} has a public service endpoint, which is called over the way out of the VPC.",
            "{source} has such a way, through a NAT gateway or an internet gateway.",
          ],
        },
      },
      exam: "To keep the traffic off the internet, exams want a gateway endpoint for S3 and DynamoDB and an interface endpoint for other services.",
    },
    zh: {
      title: "AWS 服务通过服务端点或 VPC 终端节点访问",
      says: {
        throughEndpoint: {
          verdict: "经该服务的 VPC 终端节点到达；不需要 VPC Link。",
          why: [
            "图中已有用于 {target} 的 VPC 终端节点。",
            "它把 VPC 内的调用送到 {target}，不经过互联网。",
          ],
        },
        throughInternetPath: {
          verdict: "经该服务的公有端点到达；不需要 VPC Link。",
          why: [
            "{target} 有公有服务端点，经 VPC 的出网路径调用。",
            "{source} 有这样的路径，即 NAT 网关或互联网网关。",
          ],
        },
      },
      exam: "要求流量不经过互联网时，S3 和 DynamoDB 使用网关终端节点，其他服务使用接口 VPC 终端节点。",
    },
  },
};
