import type { RuleTexts } from "./types";

/** What holds for common connections, and what is said where nothing else is. */
export const base: RuleTexts = {
  BASE000: {
    en: {
      title: "No rule judges this connection yet",
      says: {
        noApi: {
          verdict:
            "No rule judges this connection yet; neither a VPC Link nor a Private Endpoint has a part in it.",
          why: [
            "A VPC Link carries calls from API Gateway, and a Private Endpoint carries calls to it.",
            "The call from {source} to {target} is neither, so whether it works is left open here.",
          ],
        },
        api: {
          verdict:
            "No rule judges this connection of an API yet, so none asks for a VPC Link or a Private Endpoint.",
          why: [
            "The rules know what APIs usually call and who usually calls them.",
            "{source} to {target} is not among these, so whether it works is left open here.",
          ],
        },
        event: {
          verdict:
            "No rule judges this event yet; neither a VPC Link nor a Private Endpoint has a part in it.",
          why: [
            "{source} sends {target} an event instead of calling it.",
            "A VPC Link and a Private Endpoint concern calls from or to API Gateway.",
          ],
        },
      },
    },
    zh: {
      title: "尚无规则判断此连接",
      says: {
        noApi: {
          verdict: "尚无规则判断此连接；VPC Link 和 Private Endpoint 都与它无关。",
          why: [
            "VPC Link 承载 API Gateway 发出的调用，Private Endpoint 承载对 API Gateway 的调用。",
            "从 {source} 到 {target} 的调用两者都不是，能否连通此处不作判断。",
          ],
        },
        api: {
          verdict: "尚无规则判断此 API 的这条连接，因此没有规则要求 VPC Link 或 Private Endpoint。",
          why: [
            "规则涵盖 API 通常调用的目标，以及通常的调用方。",
            "从 {source} 到 {target} 不在其中，能否连通此处不作判断。",
          ],
        },
        event: {
          verdict: "尚无规则判断此事件；VPC Link 和 Private Endpoint 都与它无关。",
          why: [
            "{source} 向 {target} 发送事件，而不是调用它。",
            "VPC Link 和 Private Endpoint 涉及的是 API Gateway 发出或接收的调用。",
          ],
        },
      },
    },
  },
  BASE001: {
    en: {
      title: "Public entry points are reached from the internet",
      says: {
        api: {
          verdict:
            "Reached directly; a public API needs no VPC Link and no Private Endpoint in front.",
          why: [
            "{target} is a public API, Regional or edge-optimized, with an address on the internet.",
            "{source} calls that address and enters no VPC.",
          ],
        },
        other: {
          verdict:
            "Reached directly at a public address; no VPC Link and no Private Endpoint is needed.",
          why: ["{target} can be reached at a public address, and {source} calls it there."],
        },
        functionUrl: {
          verdict:
            "Reached directly at the function's URL; no VPC Link and no Private Endpoint is needed.",
          why: [
            "{target} states a function URL, an address on the public internet.",
            "{source} calls that address, and Lambda runs the function, attached to a VPC or not.",
          ],
        },
        outward: {
          verdict: "Reached over the internet; no VPC Link and no Private Endpoint is needed.",
          why: [
            "{target} is on the internet, at a public address.",
            "{source} has a way out of its VPC, through a NAT gateway or an internet gateway.",
          ],
        },
      },
    },
    zh: {
      title: "公有入口可从互联网到达",
      says: {
        api: {
          verdict: "可直接到达；公有 API 前面既不需要 VPC Link，也不需要 Private Endpoint。",
          why: [
            "{target} 是公有 API（区域或边缘优化），在互联网上有地址。",
            "{source} 调用该地址，不进入 VPC。",
          ],
        },
        other: {
          verdict: "可通过公有地址直接到达；既不需要 VPC Link，也不需要 Private Endpoint。",
          why: ["{target} 可以通过公有地址到达，{source} 调用的正是该地址。"],
        },
        functionUrl: {
          verdict: "可通过函数 URL 直接到达；既不需要 VPC Link，也不需要 Private Endpoint。",
          why: [
            "{target} 注明了函数 URL，这是公网上的地址。",
            "{source} 调用该地址，由 Lambda 运行函数，是否接入 VPC 都一样。",
          ],
        },
        outward: {
          verdict: "可经互联网到达；既不需要 VPC Link，也不需要 Private Endpoint。",
          why: [
            "{target} 位于互联网，有公有地址。",
            "{source} 有离开 VPC 的路径，即 NAT 网关或互联网网关。",
          ],
        },
      },
    },
  },
  BASE002: {
    en: {
      title: "A line joins a company network and a VPC",
      says: {
        in: {
          verdict: "Reached over Direct Connect or a VPN; no VPC Link is needed.",
          why: [
            "{source} states or is assumed to have a line into a VPC.",
            "Over that line the private addresses of {target} can be reached, where routes and security groups allow it.",
          ],
        },
        out: {
          verdict:
            "Reached over Direct Connect or a VPN; between load balancer and company network no VPC Link is needed.",
          why: [
            "{source} stands in a VPC with a line into the company network.",
            "It can have IP addresses in {target} as its targets.",
          ],
        },
      },
      exam: "Exams combine this with API Gateway: VPC Link, NLB with IP targets, then Direct Connect or a VPN.",
    },
    zh: {
      title: "企业网络与 VPC 之间有线路相连",
      says: {
        in: {
          verdict: "经 Direct Connect 或 VPN 到达；不需要 VPC Link。",
          why: [
            "{source} 注明或假定有线路进入 VPC。",
            "在路由和安全组允许的情况下，经该线路可以到达 {target} 的私有地址。",
          ],
        },
        out: {
          verdict: "经 Direct Connect 或 VPN 到达；负载均衡器与企业网络之间不需要 VPC Link。",
          why: [
            "{source} 所在的 VPC 有线路通往企业网络。",
            "它可以把 {target} 中的 IP 地址作为目标。",
          ],
        },
      },
      exam: "考试常与 API Gateway 结合：VPC Link、使用 IP 目标的 NLB，再经 Direct Connect 或 VPN。",
    },
  },
  BASE009: {
    en: {
      title: "A rule could not be carried out",
      says: {
        failed: {
          verdict: "Rule {rule} could not judge this part.",
          why: ["All other rules were applied. The diagram itself is unharmed."],
        },
      },
    },
    zh: {
      title: "有一条规则未能执行",
      says: {
        failed: {
          verdict: "规则 {rule} 无法判断这一部分。",
          why: ["其他规则均已执行，图本身没有受到影响。"],
        },
      },
    },
  },
};
