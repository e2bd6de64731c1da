import type { RuleTexts } from "./types";

/** Databases and the AWS services that hold or pass on data. */
export const data: RuleTexts = {
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
      },
      exam: "数据库放在私有子网，用户通过应用程序或 API 访问。",
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
      title: "AWS 服务通过其终端节点访问",
      says: {
        throughEndpoint: {
          verdict: "经该服务的 VPC 终端节点到达；不需要 VPC Link。",
          why: [
            "图中已有用于 {target} 的 VPC 终端节点。",
            "它把 VPC 内的调用送到 {target}，不经过互联网。",
          ],
        },
        throughInternetPath: {
          verdict: "经该服务的公有终端节点到达；不需要 VPC Link。",
          why: [
            "{target} 有公有服务终端节点，经 VPC 的出网路径调用。",
            "{source} 有这样的路径，即 NAT 网关或互联网网关。",
          ],
        },
      },
      exam: "要求流量不经过互联网时，S3 和 DynamoDB 使用网关终端节点，其他服务使用接口终端节点。",
    },
  },
};
