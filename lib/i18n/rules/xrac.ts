import type { RuleTexts } from "./types";

/** Calls between Regions and between accounts. */
export const xrac: RuleTexts = {
  XRAC001: {
    en: {
      title: "The call crosses Regions",
      says: {
        call: {
          verdict: "The call leaves its Region, which adds latency and data transfer charges.",
          why: [
            "{source} stands in {sourceRegion}, and {target} in {targetRegion}.",
            "Most AWS resources work within one Region, and a failure of either Region stops the call.",
          ],
        },
        endpoint: {
          verdict: "The endpoint leads to another Region, which only some services support.",
          why: [
            "{source} stands in {sourceRegion}, and {target} in {targetRegion}.",
            "An interface endpoint usually serves the service in its own Region.",
          ],
        },
      },
      exam: "Keep callers and data in one Region, or replicate the data, where latency or cost is asked for.",
    },
    zh: {
      title: "调用跨区域",
      says: {
        call: {
          verdict: "调用离开了所在区域，会增加延迟和数据传输费用。",
          why: [
            "{source} 位于 {sourceRegion}，{target} 位于 {targetRegion}。",
            "多数 AWS 资源只在单个区域内工作，任一区域故障都会中断此调用。",
          ],
        },
        endpoint: {
          verdict: "终端节点指向另一个区域，只有部分服务支持。",
          why: [
            "{source} 位于 {sourceRegion}，{target} 位于 {targetRegion}。",
            "接口 VPC 终端节点通常只支持所在区域的服务。",
          ],
        },
      },
      exam: "题目要求低延迟或低成本时，让调用方与数据位于同一区域，或复制数据。",
    },
  },
  XRAC002: {
    en: {
      title: "An API may invoke a function of another account",
      says: {
        otherAccount: {
          verdict: "No VPC Link is needed, although the function belongs to another account.",
          why: [
            "{source} invokes {target} through the Lambda API, which enters no VPC.",
            "The function's resource-based policy must name the API of the other account.",
          ],
        },
      },
      exam: "Cross-account Lambda integration: a permission on the function, no network between the accounts.",
    },
    zh: {
      title: "API 可以调用其他账户的函数",
      says: {
        otherAccount: {
          verdict: "函数虽属于另一个账户，仍不需要 VPC Link。",
          why: [
            "{source} 通过 Lambda API 调用 {target}，不进入 VPC。",
            "函数的基于资源的策略须允许另一个账户中的该 API 调用它。",
          ],
        },
      },
      exam: "跨账户 Lambda 集成：在函数上授权即可，账户之间不需要网络。",
    },
  },
  XRAC003: {
    en: {
      title: "A private API may serve other accounts",
      says: {
        otherAccount: {
          verdict: "Private Endpoint needed, and present, in the caller's own account.",
          why: [
            "{end} belongs to another account than {origin}.",
            "{endpoint} stands on the caller's side and leads to private APIs of any account.",
            "The resource policy of {end} must allow that endpoint.",
          ],
        },
      },
      exam: "The consumer creates the execute-api endpoint, and the provider allows it by aws:SourceVpce.",
    },
    zh: {
      title: "私有 API 可供其他账户使用",
      says: {
        otherAccount: {
          verdict: "需要 Private Endpoint，调用方账户中已有。",
          why: [
            "{end} 与 {origin} 属于不同账户。",
            "{endpoint} 位于调用方一侧，可以到达任何账户的私有 API。",
            "{end} 的资源策略须允许该终端节点。",
          ],
        },
      },
      exam: "使用方创建 execute-api 终端节点，提供方用 aws:SourceVpce 允许它。",
    },
  },
  XRAC004: {
    en: {
      title: "PrivateLink shares one service",
      says: {
        consumer: {
          verdict: "Reached through PrivateLink; no VPC Link and no joined networks are needed.",
          why: [
            "{target} gives the service of {end} an address in the caller's own VPC.",
            "Accounts may differ and address ranges may overlap, as no routes lead across.",
          ],
        },
        service: {
          verdict: "The endpoint leads to the provider's service through PrivateLink.",
          why: [
            "{source} is the consumer's side of PrivateLink, and {target} the provider's.",
            "Connections open in this direction only.",
          ],
        },
        provider: {
          verdict: "The endpoint service passes its connections on to the NLB.",
          why: ["{source} offers what stands behind {target} to the accounts it allows."],
        },
      },
      exam: "One service for many VPCs, or overlapping ranges: NLB, endpoint service, interface endpoints.",
    },
    zh: {
      title: "PrivateLink 只共享一项服务",
      says: {
        consumer: {
          verdict: "经 PrivateLink 到达；不需要 VPC Link，也不需要连通网络。",
          why: [
            "{target} 为 {end} 的服务在调用方的 VPC 中提供地址。",
            "双方没有路由互通，因此可以属于不同账户，地址范围也可以重叠。",
          ],
        },
        service: {
          verdict: "终端节点经 PrivateLink 通往提供方的服务。",
          why: [
            "{source} 是 PrivateLink 的使用方一侧，{target} 是提供方一侧。",
            "连接只能沿这个方向发起。",
          ],
        },
        provider: {
          verdict: "终端节点服务把连接转发给 NLB。",
          why: ["{source} 把 {target} 后面的服务提供给获准的账户。"],
        },
      },
      exam: "一项服务供多个 VPC 使用，或地址范围重叠：NLB、终端节点服务、接口 VPC 终端节点。",
    },
  },
};
