import type { RuleTexts } from "./types";

/** VPC links: where they are needed, what they end at and where they stand. */
export const vpcl: RuleTexts = {
  VPCL001: {
    en: {
      title: "A complete way through a VPC Link",
      says: {
        balancer: {
          verdict: "VPC Link needed, and present.",
          why: [
            "{link} carries the calls of {origin} into the VPC.",
            "It ends at {end}, a load balancer, which passes them on to what runs behind it.",
          ],
        },
        cloudMap: {
          verdict: "VPC Link needed, and present; it ends at a Cloud Map service.",
          why: [
            "{link} carries the calls of {origin} into the VPC.",
            "{end} knows the private addresses behind it, and HTTP APIs may end a VPC Link there.",
          ],
        },
        implied: {
          verdict: "VPC Link needed, and present; the entry point behind it is stated, not drawn.",
          why: [
            "{link} carries the calls of {origin} into the VPC.",
            "{end} states its own entry point, and the VPC Link ends at that, not at the containers.",
          ],
        },
        privateApi: {
          verdict: "VPC Link and Private Endpoint needed, and both present.",
          why: [
            "{link} carries the calls of {origin} into the VPC, to {end}.",
            "{end} hands them to a Private Endpoint, the only way to a private API.",
          ],
        },
      },
      exam: "The chain to know: API Gateway, VPC Link, load balancer in the VPC, workload. Older material has an NLB there for REST APIs.",
    },
    zh: {
      title: "经 VPC Link 的完整路径",
      says: {
        balancer: {
          verdict: "需要 VPC Link，图中已有。",
          why: [
            "{link} 把 {origin} 的调用带入 VPC。",
            "它指向负载均衡器 {end}，再由后者转发到后面的工作负载。",
          ],
        },
        cloudMap: {
          verdict: "需要 VPC Link，图中已有；它指向 Cloud Map 服务。",
          why: [
            "{link} 把 {origin} 的调用带入 VPC。",
            "{end} 中注册了后面的私有地址，HTTP API 的 VPC Link 可以指向它。",
          ],
        },
        implied: {
          verdict: "需要 VPC Link，图中已有；后面的入口已注明，只是没有画出。",
          why: [
            "{link} 把 {origin} 的调用带入 VPC。",
            "{end} 注明了自己的入口，VPC Link 指向这个入口，而不是容器本身。",
          ],
        },
        privateApi: {
          verdict: "VPC Link 和 Private Endpoint 都需要，图中都已有。",
          why: [
            "{link} 把 {origin} 的调用带入 VPC，送到 {end}。",
            "{end} 再转给 Private Endpoint，这是到达私有 API 的唯一途径。",
          ],
        },
      },
      exam: "需要记住的链路：API Gateway、VPC Link、VPC 内的负载均衡器、工作负载。较早的材料对 REST API 使用 NLB。",
    },
  },
  VPCL002: {
    en: {
      title: "A VPC Link ends at a load balancer",
      says: {
        workload: {
          verdict: "The VPC Link is drawn, and the load balancer it must end at is missing.",
          why: [
            "{link} ends at an ALB, an NLB or, for HTTP APIs, a Cloud Map service.",
            "{end} is none of these, and nothing of the kind is drawn between the two.",
          ],
        },
        publicWorkload: {
          verdict: "The VPC Link is drawn and not needed: what it ends at can be called publicly.",
          why: [
            "{link} ends at a load balancer or, for HTTP APIs, a Cloud Map service, never at {end} itself.",
            "{end} has a public entry point, where an API can call it without a VPC Link.",
          ],
        },
        database: {
          verdict: "Not possible: a VPC Link does not lead to a database.",
          why: [
            "{link} carries HTTP to a load balancer or a Cloud Map service.",
            "{end} answers in its own protocol, which API Gateway does not speak.",
          ],
        },
        endpoint: {
          verdict:
            "The VPC Link ends at the Private Endpoint itself; the load balancer between them is missing.",
          why: [
            "{link} ends at a load balancer, not at an endpoint.",
            "The private addresses of {end} can be targets of a load balancer; none is drawn between the two.",
          ],
        },
      },
      exam: "Answers that connect a VPC Link straight to an instance, a container or a database are wrong; a load balancer stands in between.",
    },
    zh: {
      title: "VPC Link 指向负载均衡器",
      says: {
        workload: {
          verdict: "VPC Link 已画出，但缺少它必须指向的负载均衡器。",
          why: [
            "{link} 的目标是 ALB、NLB，对 HTTP API 还可以是 Cloud Map 服务。",
            "{end} 不属于这些，两者之间也没有画出这样的组件。",
          ],
        },
        publicWorkload: {
          verdict: "VPC Link 已画出，但并不需要：它指向的资源可以公开调用。",
          why: [
            "{link} 的目标是负载均衡器，对 HTTP API 还可以是 Cloud Map 服务，而不会是 {end} 本身。",
            "{end} 有公有入口，API 无需 VPC Link 即可调用。",
          ],
        },
        database: {
          verdict: "无法实现：VPC Link 不通向数据库。",
          why: [
            "{link} 把 HTTP 请求送到负载均衡器或 Cloud Map 服务。",
            "{end} 使用自己的协议，API Gateway 不使用该协议。",
          ],
        },
        endpoint: {
          verdict: "VPC Link 直接指向了 Private Endpoint；两者之间缺少负载均衡器。",
          why: [
            "{link} 的目标是负载均衡器，而不是终端节点。",
            "{end} 的私有地址可以作为负载均衡器的目标，但两者之间没有画出负载均衡器。",
          ],
        },
      },
      exam: "让 VPC Link 直接连到实例、容器或数据库的选项是错误的；中间必须有负载均衡器。",
    },
  },
  VPCL003: {
    en: {
      title: "VPC Link V1 ends at an NLB",
      says: {
        v1: {
          verdict: "Wrong version of VPC Link: V1 does not end at an ALB.",
          why: [
            "{link} is a V1 link, which takes only an NLB as its target.",
            "{end}, an application load balancer, takes a V2 link.",
          ],
        },
      },
      exam: "Older SAA and SAP material expects an NLB before the ALB here. Since 21 Nov 2025 a REST API reaches the ALB over a V2 link.",
    },
    zh: {
      title: "VPC Link V1 指向 NLB",
      says: {
        v1: {
          verdict: "VPC Link 版本不符：V1 不能指向 ALB。",
          why: [
            "{link} 是 V1，只能以 NLB 为目标。",
            "{end} 属于应用程序负载均衡器，V2 可以指向它。",
          ],
        },
      },
      exam: "较早的 SAA、SAP 题目要求在 ALB 前加 NLB。自 2025 年 11 月 21 日起，REST API 可经 V2 到达 ALB。",
    },
  },
  VPCL004: {
    en: {
      title: "HTTP APIs use VPC Link V2",
      says: {
        v1: {
          verdict: "Wrong version of VPC Link: HTTP APIs use V2.",
          why: [
            "{origin} is an HTTP API, whose private integrations run over V2 links.",
            "{link} is a V1 link, made for REST and WebSocket APIs.",
          ],
        },
      },
      exam: "HTTP APIs have had V2 links to ALB, NLB and Cloud Map from early on; V1 never belonged to them.",
    },
    zh: {
      title: "HTTP API 使用 VPC Link V2",
      says: {
        v1: {
          verdict: "VPC Link 版本不符：HTTP API 使用 V2。",
          why: [
            "{origin} 是 HTTP API，其私有集成使用 V2。",
            "{link} 是 V1，用于 REST API 和 WebSocket API。",
          ],
        },
      },
      exam: "HTTP API 一直使用 V2，可指向 ALB、NLB 和 Cloud Map；V1 从不用于 HTTP API。",
    },
  },
  VPCL005: {
    en: {
      title: "WebSocket APIs use VPC Link V1 and an NLB",
      says: {
        v2: {
          verdict: "Wrong version of VPC Link: AWS documents V1 for WebSocket APIs.",
          why: [
            "{link} is a V2 link, which AWS documents for HTTP and REST APIs.",
            "{origin} is a WebSocket API; its documented way into a VPC is a V1 link and an NLB.",
          ],
        },
        alb: {
          verdict: "Wrong target of the VPC Link: for a WebSocket API it ends at an NLB.",
          why: [
            "{origin} is a WebSocket API, which AWS documents with a V1 link.",
            "Such a link ends at an NLB, and {end} is an application load balancer.",
          ],
        },
        restBefore2025: {
          verdict: "Wrong version of VPC Link: before 21 Nov 2025 REST APIs used V1.",
          why: [
            "{link} is a V2 link, and REST APIs could not use one then.",
            "{origin} is a REST API; its way into a VPC was a V1 link and an NLB.",
          ],
        },
      },
      exam: "WebSocket with a private backend: VPC Link and NLB. Material from before 21 Nov 2025 expects the same for REST APIs.",
    },
    zh: {
      title: "WebSocket API 使用 VPC Link V1 和 NLB",
      says: {
        v2: {
          verdict: "VPC Link 版本不符：AWS 文档中 WebSocket API 使用 V1。",
          why: [
            "{link} 是 V2，AWS 文档说明它用于 HTTP API 和 REST API。",
            "{origin} 是 WebSocket API，文档给出的进入 VPC 的方式是 V1 加 NLB。",
          ],
        },
        alb: {
          verdict: "VPC Link 目标不符：WebSocket API 的 VPC Link 指向 NLB。",
          why: [
            "{origin} 是 WebSocket API，AWS 文档说明它使用 V1。",
            "V1 指向 NLB，而 {end} 是应用程序负载均衡器。",
          ],
        },
        restBefore2025: {
          verdict: "VPC Link 版本不符：2025 年 11 月 21 日之前，REST API 使用 V1。",
          why: [
            "{link} 是 V2，当时的 REST API 还不能使用。",
            "{origin} 是 REST API，当时进入 VPC 的方式是 V1 加 NLB。",
          ],
        },
      },
      exam: "WebSocket 加私有后端：VPC Link 加 NLB。2025 年 11 月 21 日之前的材料对 REST API 也是如此。",
    },
  },
  VPCL006: {
    en: {
      title: "For REST APIs, VPC Link V1 is legacy",
      says: {
        v1: {
          verdict: "VPC Link needed, and present, in the version that AWS now calls legacy.",
          why: [
            "{link} is a V1 link and carries the calls of {origin} to {end} as before.",
            "Since 21 Nov 2025 AWS recommends V2 for REST APIs, which ends at an ALB or an NLB.",
          ],
        },
      },
      exam: "Older SAA and SAP material expects exactly this: REST API, VPC Link, NLB. It still works.",
    },
    zh: {
      title: "对 REST API 而言，VPC Link V1 属于旧版",
      says: {
        v1: {
          verdict: "需要 VPC Link，图中已有，但所用版本被 AWS 列为旧版。",
          why: [
            "{link} 是 V1，照常把 {origin} 的调用送到 {end}。",
            "自 2025 年 11 月 21 日起，AWS 建议 REST API 使用 V2，可指向 ALB 或 NLB。",
          ],
        },
      },
      exam: "较早的 SAA、SAP 题目正是要求 REST API、VPC Link、NLB，如今仍然可用。",
    },
  },
  VPCL007: {
    en: {
      title: "Only HTTP APIs reach Cloud Map",
      says: {
        rest: {
          verdict: "Wrong target of the VPC Link: REST APIs do not reach Cloud Map.",
          why: [
            "{end} keeps a register of addresses, which only HTTP APIs can use as a target.",
            "{origin} is a REST API; its VPC Link ends at an ALB or an NLB.",
          ],
        },
        webSocket: {
          verdict: "Wrong target of the VPC Link: WebSocket APIs do not reach Cloud Map.",
          why: [
            "{end} keeps a register of addresses, which only HTTP APIs can use as a target.",
            "{origin} is a WebSocket API; its VPC Link ends at an NLB.",
          ],
        },
      },
      exam: "Service discovery with no load balancer behind API Gateway points to an HTTP API.",
    },
    zh: {
      title: "只有 HTTP API 能使用 Cloud Map",
      says: {
        rest: {
          verdict: "VPC Link 目标不符：REST API 不支持 Cloud Map。",
          why: [
            "{end} 是地址登记服务，只有 HTTP API 能以它为目标。",
            "{origin} 是 REST API，其 VPC Link 指向 ALB 或 NLB。",
          ],
        },
        webSocket: {
          verdict: "VPC Link 目标不符：WebSocket API 不支持 Cloud Map。",
          why: [
            "{end} 是地址登记服务，只有 HTTP API 能以它为目标。",
            "{origin} 是 WebSocket API，其 VPC Link 指向 NLB。",
          ],
        },
      },
      exam: "API Gateway 后面用服务发现而没有负载均衡器时，答案是 HTTP API。",
    },
  },
  VPCL008: {
    en: {
      title: "A public entry point needs no VPC Link",
      says: {
        publicEntry: {
          verdict: "The VPC Link is drawn and not needed: the entry point is public.",
          why: [
            "{end} can be reached at a public address.",
            "{origin} could call that address without {link}.",
          ],
        },
      },
      exam: "When the load balancer is internet-facing, the answer without a VPC Link is the one with fewer parts.",
    },
    zh: {
      title: "公有入口不需要 VPC Link",
      says: {
        publicEntry: {
          verdict: "VPC Link 已画出，但并不需要：入口是公有的。",
          why: ["{end} 可以通过公有地址到达。", "{origin} 不经过 {link} 也能调用该地址。"],
        },
      },
      exam: "负载均衡器面向互联网时，不含 VPC Link 的选项组件更少。",
    },
  },
  VPCL009: {
    en: {
      title: "The load balancer stays open beside the VPC Link",
      says: {
        internetFacing: {
          verdict: "A VPC Link is drawn, yet the load balancer it ends at is open to the internet.",
          why: [
            "{link} exists so that what is behind it can stay off the internet.",
            "{end} is internet-facing, so calls can pass {link} by, unless a security group blocks them.",
          ],
        },
      },
      exam: "When only API Gateway may reach a backend, the load balancer in the right answer is internal.",
    },
    zh: {
      title: "有 VPC Link，负载均衡器却仍对外开放",
      says: {
        internetFacing: {
          verdict: "VPC Link 已画出，但它指向的负载均衡器面向互联网。",
          why: [
            "{link} 的意义在于让后面的资源不暴露于互联网。",
            "{end} 面向互联网，除非安全组阻止，调用可以绕过 {link}。",
          ],
        },
      },
      exam: "若只允许 API Gateway 访问后端，正确答案中的负载均衡器是内部的。",
    },
  },
  VPCL010: {
    en: {
      title: "API, VPC Link and load balancer share one account",
      says: {
        chain: {
          verdict: "The VPC Link crosses accounts, which a private integration does not.",
          why: [
            "In a private integration the API, the VPC Link and its target belong to one AWS account.",
            "{origin}, {link} and {end} are spread over more than one.",
          ],
        },
        straight: {
          verdict:
            "VPC Link needed, and missing; and the load balancer belongs to another account.",
          why: [
            "{end} is internal, so {origin} reaches it only over a VPC Link.",
            "{end} belongs to account {account} and {origin} to account {apiAccount}; a private integration stays within one.",
          ],
        },
      },
      exam: "Cross-account questions want a bridge in the API's own account, such as an NLB with IP targets; a VPC Link does not reach over.",
    },
    zh: {
      title: "API、VPC Link 与负载均衡器同属一个账户",
      says: {
        chain: {
          verdict: "VPC Link 跨越了账户，而私有集成不支持跨账户。",
          why: [
            "在私有集成中，API、VPC Link 及其目标同属一个 AWS 账户。",
            "{origin}、{link} 和 {end} 分属不止一个账户。",
          ],
        },
        straight: {
          verdict: "需要 VPC Link，但图中缺少；而且负载均衡器属于另一个账户。",
          why: [
            "{end} 是内部的，{origin} 只能经 VPC Link 到达。",
            "{end} 属于账户 {account}，{origin} 属于账户 {apiAccount}；私有集成限于同一账户。",
          ],
        },
      },
      exam: "跨账户题目考查在 API 所在账户内搭桥，例如使用 IP 目标的 NLB；VPC Link 不能跨账户。",
    },
  },
  VPCL011: {
    en: {
      title: "API, VPC Link and load balancer share one Region",
      says: {
        v1: {
          verdict: "The VPC Link leads to another Region; V1 and its NLB stand in one.",
          why: [
            "{origin}, {link} and {end} are drawn in more than one Region.",
            "AWS has the NLB of a V1 link chosen in the API's own Region.",
          ],
        },
        v2: {
          verdict: "The VPC Link leads to another Region, which AWS does not document.",
          why: [
            "{origin}, {link} and {end} are drawn in more than one Region.",
            "A V2 link stands in subnets of a VPC, and a VPC belongs to one Region.",
          ],
        },
      },
      exam: "In multi-Region questions each Region has its own API, VPC Link and load balancer.",
    },
    zh: {
      title: "API、VPC Link 与负载均衡器同在一个区域",
      says: {
        v1: {
          verdict: "VPC Link 通向了另一个区域；V1 与其 NLB 应在同一区域。",
          why: [
            "{origin}、{link} 和 {end} 画在不止一个区域内。",
            "按 AWS 文档，V1 的 NLB 在 API 所在的区域内选择。",
          ],
        },
        v2: {
          verdict: "VPC Link 通向了另一个区域，AWS 文档中没有这种用法。",
          why: [
            "{origin}、{link} 和 {end} 画在不止一个区域内。",
            "V2 位于 VPC 的子网中，而一个 VPC 只属于一个区域。",
          ],
        },
      },
      exam: "在多区域设计中，每个区域各有自己的 API、VPC Link 和负载均衡器。",
    },
  },
  VPCL012: {
    en: {
      title: "Security groups must let the VPC Link in",
      says: {
        blocked: {
          verdict: "VPC Link present, but the load balancer's security group keeps it out.",
          why: [
            "{link} calls {end} from network interfaces in your subnets.",
            "The inbound rules stated for {end} name neither the VPC Link's security group nor an address range.",
          ],
        },
      },
      exam: "A VPC Link in place and requests that time out: look at the inbound rules of the load balancer.",
    },
    zh: {
      title: "安全组须允许 VPC Link 进入",
      says: {
        blocked: {
          verdict: "VPC Link 已有，但被负载均衡器的安全组拦截。",
          why: [
            "{link} 通过您子网中的网络接口调用 {end}。",
            "{end} 的入站规则既没有列出 VPC Link 的安全组，也没有列出地址范围。",
          ],
        },
      },
      exam: "VPC Link 已就绪而请求超时：检查负载均衡器的入站规则。",
    },
  },
  VPCL013: {
    en: {
      title: "An NLB may apply inbound rules to PrivateLink traffic",
      says: {
        enforced: {
          verdict: "VPC Link V1 present, but the NLB may drop what comes through it.",
          why: [
            "{link} is a V1 link and reaches {end} through AWS PrivateLink.",
            "{end} has a security group and applies its inbound rules to PrivateLink traffic as well.",
            "Those rules then see addresses of the callers that you cannot list in advance.",
          ],
        },
      },
      exam: "An NLB with a security group behind a V1 link: the setting to know is about inbound rules on PrivateLink traffic.",
    },
    zh: {
      title: "NLB 可能对 PrivateLink 流量执行入站规则",
      says: {
        enforced: {
          verdict: "VPC Link V1 已有，但 NLB 可能丢弃经它而来的流量。",
          why: [
            "{link} 是 V1，通过 AWS PrivateLink 到达 {end}。",
            "{end} 关联了安全组，并对 PrivateLink 流量同样执行入站规则。",
            "这些规则看到的是调用方地址，您无法事先列出。",
          ],
        },
      },
      exam: "V1 后面的 NLB 带有安全组时，要了解“对 PrivateLink 流量执行入站规则”这一设置。",
    },
  },
  VPCL014: {
    en: {
      title: "A VPC Link leads from API Gateway into a VPC",
      says: {
        toPrivateApi: {
          verdict:
            "The VPC Link is drawn in the wrong direction; a Private Endpoint is missing instead.",
          why: [
            "{link} carries calls out of API Gateway into a VPC.",
            "Here {origin} calls {end}, which is the other way round.",
            "A private API is called through a Private Endpoint, and none is drawn.",
          ],
        },
        toPublicApi: {
          verdict: "The VPC Link is drawn in the wrong direction.",
          why: [
            "{link} carries calls out of API Gateway into a VPC.",
            "Here {origin} calls {end}, a public API, at its public address; no VPC Link has a part in that.",
          ],
        },
        toWorkload: {
          verdict: "The VPC Link is drawn in the wrong place: no API calls through it.",
          why: [
            "{link} carries calls of API Gateway and of nothing else.",
            "{origin} is not an API, so it cannot call through a VPC Link.",
          ],
        },
        apiToPrivateApi: {
          verdict:
            "The VPC Link ends at the private API itself; the Private Endpoint before it is missing.",
          why: [
            "{link} carries the calls of {origin} into a VPC, where it ends at a load balancer.",
            "{end} stands in no VPC; it answers only calls that come through a Private Endpoint.",
          ],
        },
        apiToPublicApi: {
          verdict: "The VPC Link is drawn and not needed: the API behind it is public.",
          why: [
            "{end} has a public address and stands in no VPC that {link} could lead into.",
            "{origin} calls it over HTTPS like any public URL.",
          ],
        },
      },
      exam: "Exams swap the two on purpose: out of API Gateway into a VPC is a VPC Link; from a VPC to a private API is an interface VPC endpoint.",
    },
    zh: {
      title: "VPC Link 从 API Gateway 通向 VPC",
      says: {
        toPrivateApi: {
          verdict: "VPC Link 的方向画反了；缺少的是 Private Endpoint。",
          why: [
            "{link} 承载从 API Gateway 进入 VPC 的调用。",
            "此处是 {origin} 调用 {end}，方向正好相反。",
            "私有 API 要经 Private Endpoint 调用，而图中没有。",
          ],
        },
        toPublicApi: {
          verdict: "VPC Link 的方向画反了。",
          why: [
            "{link} 承载从 API Gateway 进入 VPC 的调用。",
            "此处是 {origin} 通过公有地址调用公有 API {end}，与 VPC Link 无关。",
          ],
        },
        toWorkload: {
          verdict: "VPC Link 的位置不对：没有 API 经由它发起调用。",
          why: [
            "{link} 只承载 API Gateway 的调用。",
            "{origin} 不是 API，不能经 VPC Link 发起调用。",
          ],
        },
        apiToPrivateApi: {
          verdict: "VPC Link 直接指向了私有 API；其前面缺少 Private Endpoint。",
          why: [
            "{link} 把 {origin} 的调用带入 VPC，并指向其中的负载均衡器。",
            "{end} 不在任何 VPC 内，只接受经由 Private Endpoint 的调用。",
          ],
        },
        apiToPublicApi: {
          verdict: "VPC Link 已画出，但并不需要：后面的 API 是公有的。",
          why: [
            "{end} 有公有地址，不在 {link} 可以进入的任何 VPC 内。",
            "{origin} 像调用其他公有 URL 一样，通过 HTTPS 调用它。",
          ],
        },
      },
      exam: "考试常故意对调两者：从 API Gateway 进入 VPC 用 VPC Link；从 VPC 调用私有 API 用接口 VPC 终端节点。",
    },
  },
  VPCL015: {
    en: {
      title: "A VPC Link has an API in front and a target behind",
      says: {
        noApi: {
          verdict: "The VPC Link is incomplete: no API calls through it.",
          why: [
            "{node} carries calls from API Gateway into a VPC.",
            "No API is connected in front of {node}.",
          ],
        },
        noTarget: {
          verdict: "The VPC Link is incomplete: nothing is drawn behind it.",
          why: [
            "{node} hands its calls to a load balancer or, for HTTP APIs, a Cloud Map service.",
            "No line leads on from {node}.",
          ],
        },
      },
      exam: "A VPC Link is one part of a chain; answers that stop at the VPC Link lack the load balancer.",
    },
    zh: {
      title: "VPC Link 前面是 API，后面是目标",
      says: {
        noApi: {
          verdict: "VPC Link 未接完整：没有 API 经由它发起调用。",
          why: ["{node} 承载从 API Gateway 进入 VPC 的调用。", "{node} 前面没有连接任何 API。"],
        },
        noTarget: {
          verdict: "VPC Link 未接完整：后面什么也没有画出。",
          why: [
            "{node} 把调用交给负载均衡器，对 HTTP API 还可以是 Cloud Map 服务。",
            "没有连线从 {node} 继续向后。",
          ],
        },
      },
      exam: "VPC Link 只是链路中的一环；到 VPC Link 为止的选项缺少负载均衡器。",
    },
  },
  VPCL016: {
    en: {
      title: "A VPC Link leads to no AWS service",
      says: {
        lambda: {
          verdict: "The VPC Link is drawn and not needed: Lambda is invoked directly.",
          why: [
            "{link} ends at load balancers, never at {end}.",
            "API Gateway invokes {end} through the Lambda API, in a VPC or not.",
          ],
        },
        service: {
          verdict: "The VPC Link is drawn and not needed: API Gateway calls the service itself.",
          why: [
            "{link} leads into a VPC, and {end} is not in one.",
            "API Gateway has integrations of its own for AWS services and mock responses.",
          ],
        },
        site: {
          verdict:
            "The VPC Link is drawn and not needed: the target has an address on the internet.",
          why: [
            "{link} leads into a VPC and ends at a load balancer there; {end} is outside.",
            "The API calls {end} by its public address.",
          ],
        },
      },
      exam: "A VPC Link before Lambda or an AWS service is a wrong answer.",
    },
    zh: {
      title: "VPC Link 不通向 AWS 服务",
      says: {
        lambda: {
          verdict: "VPC Link 已画出，但并不需要：Lambda 由 API Gateway 直接调用。",
          why: [
            "{link} 指向负载均衡器，不会指向 {end}。",
            "无论 {end} 是否接入 VPC，API Gateway 都通过 Lambda API 调用它。",
          ],
        },
        service: {
          verdict: "VPC Link 已画出，但并不需要：API Gateway 自己就能调用该服务。",
          why: [
            "{link} 通向 VPC，而 {end} 不在 VPC 内。",
            "API Gateway 对 AWS 服务和模拟响应有自己的集成方式。",
          ],
        },
        site: {
          verdict: "VPC Link 已画出，但并不需要：目标在互联网上有地址。",
          why: [
            "{link} 通向 VPC，并指向其中的负载均衡器；{end} 在 VPC 之外。",
            "API 通过公有地址调用 {end}。",
          ],
        },
      },
      exam: "在 Lambda 或 AWS 服务前使用 VPC Link 的选项是错误的。",
    },
  },
  VPCL017: {
    en: {
      title: "VPC Link and load balancer in one VPC",
      says: {
        otherVpc: {
          verdict: "The VPC Link stands in another VPC than its load balancer.",
          why: [
            "{link} stands in {linkVpc}, and {end} stands in {vpc}.",
            "AWS's tutorial puts the two into one VPC, and its pages do not speak of two.",
          ],
        },
      },
      exam: "With several VPCs, a load balancer in the VPC Link's own VPC can pass calls on to IP addresses in the other one.",
    },
    zh: {
      title: "VPC Link 与负载均衡器在同一 VPC",
      says: {
        otherVpc: {
          verdict: "VPC Link 与其负载均衡器不在同一个 VPC。",
          why: [
            "{link} 位于 {linkVpc}，{end} 位于 {vpc}。",
            "AWS 教程把两者放在同一个 VPC，文档没有提及分属两个 VPC 的情形。",
          ],
        },
      },
      exam: "涉及多个 VPC 时，可由 VPC Link 所在 VPC 内的负载均衡器转发到另一 VPC 的 IP 地址。",
    },
  },
};
