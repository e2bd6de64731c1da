import type { RuleTexts } from "./types";

/** Calls to APIs: private ones through a Private Endpoint, public ones by their address. */
export const papi: RuleTexts = {
  PAPI001: {
    en: {
      title: "Only REST APIs can be private",
      says: {
        http: {
          verdict: "An HTTP API cannot be private, so no Private Endpoint leads to it.",
          why: [
            "{node} is an HTTP API and states the private endpoint type.",
            "AWS offers that type for REST APIs only; HTTP APIs are Regional.",
          ],
        },
        webSocket: {
          verdict: "A WebSocket API cannot be private, so no Private Endpoint leads to it.",
          why: [
            "{node} is a WebSocket API and states the private endpoint type.",
            "AWS offers that type for REST APIs only; WebSocket APIs are called over the internet.",
          ],
        },
      },
      exam: "When a question says that the API must be private, HTTP and WebSocket APIs are out.",
    },
    zh: {
      title: "只有 REST API 可以是私有的",
      says: {
        http: {
          verdict: "HTTP API 不能是私有的，因此没有 Private Endpoint 通向它。",
          why: [
            "{node} 是 HTTP API，却注明了私有端点类型。",
            "AWS 只为 REST API 提供该类型；HTTP API 是区域性的。",
          ],
        },
        webSocket: {
          verdict: "WebSocket API 不能是私有的，因此没有 Private Endpoint 通向它。",
          why: [
            "{node} 是 WebSocket API，却注明了私有端点类型。",
            "AWS 只为 REST API 提供该类型；WebSocket API 通过互联网调用。",
          ],
        },
      },
      exam: "题目要求 API 私有时，可以排除 HTTP API 和 WebSocket API。",
    },
  },
  PAPI002: {
    en: {
      title: "A private API is called through a Private Endpoint",
      says: {
        inVpc: {
          verdict: "Private Endpoint needed, and missing.",
          why: [
            "{end} is a private API: it answers only calls that come through a Private Endpoint.",
            "That is an interface VPC endpoint for execute-api, on the caller's side.",
            "{origin} calls from a VPC where none is drawn.",
          ],
        },
        onPremises: {
          verdict:
            "Private Endpoint needed, and missing in the VPC that the company network enters.",
          why: [
            "{end} is a private API and answers only calls that come through a Private Endpoint.",
            "{origin} has a line into a VPC, but no Private Endpoint is drawn there.",
          ],
        },
        wrongService: {
          verdict:
            "A Private Endpoint for execute-api is needed; the endpoint drawn belongs to another service.",
          why: [
            "Calls to {end} are calls to the service execute-api.",
            "{endpoint} is an endpoint for another service and does not carry them.",
          ],
        },
        otherVpc: {
          verdict: "The Private Endpoint is drawn in another VPC than its caller.",
          why: [
            "{origin} stands in {originVpc}, and {endpoint} stands in a different VPC.",
            "{endpoint} has addresses in its own VPC only, and nothing drawn joins the two.",
          ],
        },
      },
      exam: "Keep it apart from a VPC Link: callers in a VPC and a private API mean an interface VPC endpoint for execute-api and a resource policy.",
    },
    zh: {
      title: "私有 API 经 Private Endpoint 调用",
      says: {
        inVpc: {
          verdict: "需要 Private Endpoint，但图中缺少。",
          why: [
            "{end} 是私有 API，只接受经由 Private Endpoint 的调用。",
            "Private Endpoint 即位于调用方一侧、用于 execute-api 的接口 VPC 终端节点。",
            "{origin} 从 VPC 内发起调用，而该处没有画出。",
          ],
        },
        onPremises: {
          verdict: "需要 Private Endpoint，但本地网络所进入的 VPC 内没有。",
          why: [
            "{end} 是私有 API，只接受经由 Private Endpoint 的调用。",
            "{origin} 有专线或 VPN 进入 VPC，但其中没有画出 Private Endpoint。",
          ],
        },
        wrongService: {
          verdict: "需要用于 execute-api 的 Private Endpoint；图中的终端节点属于其他服务。",
          why: [
            "对 {end} 的调用属于 execute-api 服务。",
            "{endpoint} 是其他服务的终端节点，不承载这类调用。",
          ],
        },
        otherVpc: {
          verdict: "Private Endpoint 与调用方不在同一个 VPC。",
          why: [
            "{origin} 位于 {originVpc}，{endpoint} 位于另一个 VPC。",
            "{endpoint} 只在自己的 VPC 内有地址，图中也没有连通这两个 VPC 的组件。",
          ],
        },
      },
      exam: "注意与 VPC Link 区分：VPC 内的调用方加私有 API，对应 execute-api 的接口 VPC 终端节点和资源策略。",
    },
  },
  PAPI003: {
    en: {
      title: "A private API called through its Private Endpoint",
      says: {
        drawn: {
          verdict: "Private Endpoint needed, and present.",
          why: [
            "{origin} calls {endpoint}, which has addresses its network can reach.",
            "{endpoint} carries the call to {end} without touching the internet.",
          ],
        },
        inVpc: {
          verdict: "Private Endpoint needed, and present in the caller's network.",
          why: [
            "{endpoint} stands in the VPC through which {origin} calls.",
            "Calls to {end} go through it, whether the line says so or not.",
          ],
        },
        noCaller: {
          verdict: "Private Endpoint needed, and present; nobody is drawn calling through it yet.",
          why: [
            "{end} is a private API, and {endpoint} is the way to it.",
            "No caller is connected in front of {endpoint}.",
          ],
        },
      },
      exam: "A private API, an interface VPC endpoint for execute-api and a resource policy that allows it belong together.",
    },
    zh: {
      title: "经 Private Endpoint 调用私有 API",
      says: {
        drawn: {
          verdict: "需要 Private Endpoint，图中已有。",
          why: [
            "{origin} 调用 {endpoint}，后者的地址在其网络内可以到达。",
            "{endpoint} 把调用送到 {end}，不经过互联网。",
          ],
        },
        inVpc: {
          verdict: "需要 Private Endpoint，调用方所在的网络中已有。",
          why: [
            "{endpoint} 位于 {origin} 发起调用所经过的 VPC 内。",
            "无论连线是否经过它，对 {end} 的调用都由它承载。",
          ],
        },
        noCaller: {
          verdict: "需要 Private Endpoint，图中已有；目前还没有调用方。",
          why: [
            "{end} 是私有 API，{endpoint} 是通向它的途径。",
            "{endpoint} 前面没有连接任何调用方。",
          ],
        },
      },
      exam: "私有 API、execute-api 的接口 VPC 终端节点、允许该终端节点的资源策略，三者配套出现。",
    },
  },
  PAPI004: {
    en: {
      title: "The internet does not reach a private API",
      says: {
        straight: {
          verdict:
            "Not reachable: a private API is called through a Private Endpoint, never from the internet.",
          why: [
            "{end} is a private API and has no address on the internet.",
            "{origin} stands outside every VPC, where no Private Endpoint can be reached.",
          ],
        },
        throughEndpoint: {
          verdict: "Not reachable: a Private Endpoint cannot be entered from the internet.",
          why: [
            "{endpoint} has private addresses in a VPC.",
            "{origin} calls from the internet, which has no route to them.",
          ],
        },
      },
      exam: "Public users and a private API exclude each other; the answer is a Regional or edge-optimized API.",
    },
    zh: {
      title: "互联网无法到达私有 API",
      says: {
        straight: {
          verdict: "无法到达：私有 API 只能经 Private Endpoint 调用，不能从互联网调用。",
          why: [
            "{end} 是私有 API，在互联网上没有地址。",
            "{origin} 位于所有 VPC 之外，到不了任何 Private Endpoint。",
          ],
        },
        throughEndpoint: {
          verdict: "无法到达：不能从互联网进入 Private Endpoint。",
          why: [
            "{endpoint} 在 VPC 中只有私有地址。",
            "{origin} 从互联网发起调用，没有路由到达这些地址。",
          ],
        },
      },
      exam: "公众用户与私有 API 互相排斥；答案是区域 API 或边缘优化 API。",
    },
  },
  PAPI005: {
    en: {
      title: "A private API needs a resource policy",
      says: {
        absent: {
          verdict: "The private API answers nobody: its resource policy is missing.",
          why: [
            "{node} is a private API, closed to every VPC until its resource policy allows one.",
            "A Private Endpoint leads to the API, and the policy decides who gets in.",
          ],
        },
      },
      exam: "Endpoint in place and calls refused: the missing part is the resource policy, with aws:SourceVpce or aws:SourceVpc.",
    },
    zh: {
      title: "私有 API 需要资源策略",
      says: {
        absent: {
          verdict: "私有 API 不接受任何调用：缺少资源策略。",
          why: [
            "{node} 是私有 API，在资源策略允许之前对所有 VPC 关闭。",
            "Private Endpoint 负责通向 API，资源策略决定谁可以进入。",
          ],
        },
      },
      exam: "终端节点已就绪而调用被拒绝：缺少的是资源策略，条件键为 aws:SourceVpce 或 aws:SourceVpc。",
    },
  },
  PAPI006: {
    en: {
      title: "A Private Endpoint serves private APIs only",
      says: {
        privateDns: {
          verdict:
            "The public API cannot be called from this VPC: a Private Endpoint takes over its address.",
          why: [
            "{endpoint} stands in {originVpc} with private DNS on, as stated or assumed.",
            "Private DNS leads every default execute-api address, that of {end} included, to {endpoint}.",
            "{endpoint} passes on calls to private APIs only, and {end} is public.",
          ],
        },
        onWay: {
          verdict: "The Private Endpoint is drawn and not needed: the API behind it is public.",
          why: [
            "{endpoint} passes on calls to private APIs only.",
            "{end} is a public API, which is called at its own public address.",
          ],
        },
        backend: {
          verdict: "The Private Endpoint is drawn and not needed: it stands behind the API.",
          why: [
            "{api} calls {end} through its service API and enters no VPC.",
            "A Private Endpoint lets callers in a VPC in to a private API; it carries nothing out of an API.",
          ],
        },
        publicBackend: {
          verdict: "The Private Endpoint points the wrong way, and nothing is needed here.",
          why: [
            "{end} has a public address, which {api} calls directly.",
            "A Private Endpoint lets callers in a VPC in to a private API; it carries nothing out of an API.",
          ],
        },
      },
      exam: "A known trap: after a Private Endpoint with private DNS is added, calls from that VPC to public APIs fail with 403.",
    },
    zh: {
      title: "Private Endpoint 只服务于私有 API",
      says: {
        privateDns: {
          verdict: "从该 VPC 无法调用此公有 API：Private Endpoint 接管了它的地址。",
          why: [
            "{endpoint} 位于 {originVpc}，并且（注明或假定）启用了私有 DNS。",
            "私有 DNS 把所有默认的 execute-api 地址（包括 {end} 的地址）指向 {endpoint}。",
            "{endpoint} 只转发对私有 API 的调用，而 {end} 是公有的。",
          ],
        },
        onWay: {
          verdict: "Private Endpoint 已画出，但并不需要：后面的 API 是公有的。",
          why: [
            "{endpoint} 只转发对私有 API 的调用。",
            "{end} 是公有 API，通过自己的公有地址调用。",
          ],
        },
        backend: {
          verdict: "Private Endpoint 已画出，但并不需要：它位于 API 之后。",
          why: [
            "{api} 通过服务 API 调用 {end}，不进入任何 VPC。",
            "Private Endpoint 让 VPC 内的调用方进入私有 API，并不承载 API 向外的调用。",
          ],
        },
        publicBackend: {
          verdict: "Private Endpoint 的方向不对，而且此处不需要任何组件。",
          why: [
            "{end} 有公有地址，{api} 可以直接调用。",
            "Private Endpoint 让 VPC 内的调用方进入私有 API，并不承载 API 向外的调用。",
          ],
        },
      },
      exam: "常见陷阱：添加启用私有 DNS 的 Private Endpoint 后，从该 VPC 调用公有 API 返回 403。",
    },
  },
  PAPI007: {
    en: {
      title: "A Private Endpoint's security group must admit its callers",
      says: {
        closed: {
          verdict: "Private Endpoint present, but its security group keeps the caller out.",
          why: [
            "{origin} calls {endpoint} over HTTPS on port 443.",
            "The inbound rules stated for {endpoint} do not let {origin} in on that port.",
          ],
        },
      },
      exam: "An endpoint in place and calls that time out: port 443 is closed in the endpoint's security group.",
    },
    zh: {
      title: "Private Endpoint 的安全组须允许调用方",
      says: {
        closed: {
          verdict: "Private Endpoint 已有，但其安全组拦截了调用方。",
          why: [
            "{origin} 通过 HTTPS 的 443 端口调用 {endpoint}。",
            "{endpoint} 的入站规则没有在该端口上允许 {origin}。",
          ],
        },
      },
      exam: "终端节点已就绪而调用超时：终端节点的安全组没有开放 443 端口。",
    },
  },
  PAPI008: {
    en: {
      title: "A public API is called from a VPC over the way out",
      says: {
        nat: {
          verdict:
            "No VPC Link and no Private Endpoint is needed: the call leaves through the NAT gateway.",
          why: [
            "{target} is a public API with an address on the internet.",
            "{source} stands in a VPC that has a NAT gateway, which takes its calls out.",
          ],
        },
        natAssumed: {
          verdict:
            "No VPC Link and no Private Endpoint is needed, as long as the private subnet has a NAT gateway.",
          why: [
            "{target} is a public API with an address on the internet.",
            "{source} stands in a private subnet; its NAT gateway is assumed, not drawn.",
          ],
        },
        internetGateway: {
          verdict:
            "No VPC Link and no Private Endpoint is needed: the call leaves through the internet gateway.",
          why: [
            "{target} is a public API with an address on the internet.",
            "{source} stands in a public subnet and, with a public address of its own, calls out directly.",
          ],
        },
      },
      exam: "From a private subnet, a public API needs a NAT gateway. If traffic must stay off the internet, a private API and a Private Endpoint are asked for.",
    },
    zh: {
      title: "从 VPC 经出网路径调用公有 API",
      says: {
        nat: {
          verdict: "既不需要 VPC Link，也不需要 Private Endpoint：调用经 NAT 网关发出。",
          why: [
            "{target} 是公有 API，在互联网上有地址。",
            "{source} 所在的 VPC 有 NAT 网关，调用经它发出。",
          ],
        },
        natAssumed: {
          verdict: "只要私有子网有 NAT 网关，就既不需要 VPC Link，也不需要 Private Endpoint。",
          why: [
            "{target} 是公有 API，在互联网上有地址。",
            "{source} 位于私有子网；NAT 网关是假定存在的，图中没有画出。",
          ],
        },
        internetGateway: {
          verdict: "既不需要 VPC Link，也不需要 Private Endpoint：调用经互联网网关发出。",
          why: [
            "{target} 是公有 API，在互联网上有地址。",
            "{source} 位于公有子网，有自己的公有地址时可以直接对外调用。",
          ],
        },
      },
      exam: "从私有子网调用公有 API 需要 NAT 网关；若要求流量不经过互联网，则考查私有 API 加 Private Endpoint。",
    },
  },
  PAPI009: {
    en: {
      title: "No way out to a public API",
      says: {
        isolated: {
          verdict:
            "Not reachable: a way out to the public API is missing, and a Private Endpoint does not replace it.",
          why: [
            "{source} stands where no route leads to the internet, or where that is blocked.",
            "{target} is a public API, which is called at a public address.",
            "A Private Endpoint would lead to private APIs only.",
          ],
        },
        noAddress: {
          verdict:
            "Not reachable: the caller has no public address, and a Private Endpoint does not replace it.",
          why: [
            "{source} stands in a public subnet and is stated to have no public address.",
            "An internet gateway passes on only what has one.",
            "{target} is a public API, so a Private Endpoint would not lead to it.",
          ],
        },
      },
      exam: "Two right answers, told apart by the wording: a NAT gateway for a public API, or a private API with a Private Endpoint and no internet.",
    },
    zh: {
      title: "没有通往公有 API 的出网路径",
      says: {
        isolated: {
          verdict: "无法到达：缺少通往公有 API 的出网路径，Private Endpoint 不能代替它。",
          why: [
            "{source} 所在的位置没有通往互联网的路由，或该路径被阻止。",
            "{target} 是公有 API，通过公有地址调用。",
            "Private Endpoint 只通向私有 API。",
          ],
        },
        noAddress: {
          verdict: "无法到达：调用方没有公有地址，Private Endpoint 不能代替它。",
          why: [
            "{source} 位于公有子网，并注明没有公有地址。",
            "互联网网关只为有公有地址的资源转发流量。",
            "{target} 是公有 API，Private Endpoint 不通向它。",
          ],
        },
      },
      exam: "按题意有两种正确答案：公有 API 配 NAT 网关，或者私有 API 配 Private Endpoint 且不经互联网。",
    },
  },
  PAPI010: {
    en: {
      title: "Private in front and private behind",
      says: {
        both: {
          verdict:
            "A Private Endpoint serves the callers of this API, and a VPC Link serves the API's own calls.",
          why: [
            "{node} is a private API, so callers come in through a Private Endpoint.",
            "{node} also calls into a VPC, and goes there over a VPC Link.",
            "The two lead in opposite directions, and neither replaces the other.",
          ],
        },
      },
      exam: "The question that tells the two apart: a fully private path needs the Private Endpoint in front and the VPC Link behind.",
    },
    zh: {
      title: "前后两侧都是私有的",
      says: {
        both: {
          verdict: "Private Endpoint 服务于此 API 的调用方，VPC Link 服务于此 API 发出的调用。",
          why: [
            "{node} 是私有 API，调用方经 Private Endpoint 进入。",
            "{node} 还要调用 VPC 内的资源，经由 VPC Link。",
            "两者方向相反，不能互相替代。",
          ],
        },
      },
      exam: "区分两者的考题：全程私有的路径，前面需要 Private Endpoint，后面需要 VPC Link。",
    },
  },
  PAPI011: {
    en: {
      title: "A private API is not called from outside every VPC",
      says: {
        lambda: {
          verdict:
            "Private Endpoint needed, and missing; and the function stands outside every VPC.",
          why: [
            "{end} is a private API and answers only calls that come through a Private Endpoint in a VPC.",
            "{origin} runs with default networking, which reaches public addresses only.",
          ],
        },
        lambdaToEndpoint: {
          verdict:
            "Private Endpoint present, but the function is not attached to a VPC and cannot reach it.",
          why: [
            "{endpoint} has private addresses in a VPC.",
            "{origin} runs with default networking and has no way into that VPC.",
          ],
        },
        onPremises: {
          verdict:
            "Private Endpoint needed, and missing; and the company network has no line into a VPC.",
          why: [
            "{end} is a private API and answers only calls that come through a Private Endpoint.",
            "{origin} states no Direct Connect and no VPN, so it enters no VPC.",
          ],
        },
        onPremisesToEndpoint: {
          verdict: "Private Endpoint present, but the company network has no line into its VPC.",
          why: [
            "{endpoint} has private addresses in a VPC.",
            "{origin} states no Direct Connect and no VPN, so nothing leads it there.",
          ],
        },
        service: {
          verdict:
            "A service outside every VPC does not call a private API directly; a Private Endpoint is missing.",
          why: [
            "{origin} is managed by AWS and stands in no VPC of yours.",
            "Its direct integration with API Gateway does not support private APIs, and {end} is one.",
            "A private connection over VPC Lattice, which AWS offers for private HTTPS endpoints, is not drawn.",
          ],
        },
        serviceToEndpoint: {
          verdict: "Private Endpoint present, but a service outside every VPC cannot reach it.",
          why: [
            "{endpoint} has private addresses in a VPC, and {origin} stands in no VPC of yours.",
            "A private connection over VPC Lattice, which AWS offers for private HTTPS endpoints, is not drawn.",
          ],
        },
      },
      exam: "Who calls decides: a function reaches a private API only when attached to a VPC that has the Private Endpoint.",
    },
    zh: {
      title: "不能从所有 VPC 之外调用私有 API",
      says: {
        lambda: {
          verdict: "需要 Private Endpoint，但图中缺少；而且函数位于所有 VPC 之外。",
          why: [
            "{end} 是私有 API，只接受经由 VPC 中 Private Endpoint 的调用。",
            "{origin} 使用默认网络，只能到达公有地址。",
          ],
        },
        lambdaToEndpoint: {
          verdict: "Private Endpoint 已有，但函数没有接入 VPC，无法到达它。",
          why: [
            "{endpoint} 在 VPC 中只有私有地址。",
            "{origin} 使用默认网络，没有进入该 VPC 的路径。",
          ],
        },
        onPremises: {
          verdict: "需要 Private Endpoint，但图中缺少；而且本地网络没有进入 VPC 的线路。",
          why: [
            "{end} 是私有 API，只接受经由 Private Endpoint 的调用。",
            "{origin} 注明没有 Direct Connect 和 VPN，因此进不了任何 VPC。",
          ],
        },
        onPremisesToEndpoint: {
          verdict: "Private Endpoint 已有，但本地网络没有进入其 VPC 的线路。",
          why: [
            "{endpoint} 在 VPC 中只有私有地址。",
            "{origin} 注明没有 Direct Connect 和 VPN，没有路径通向那里。",
          ],
        },
        service: {
          verdict: "位于所有 VPC 之外的服务不能直接调用私有 API；缺少 Private Endpoint。",
          why: [
            "{origin} 由 AWS 托管，不在您的任何 VPC 内。",
            "它与 API Gateway 的直接集成不支持私有 API，而 {end} 正是私有 API。",
            "AWS 为私有 HTTPS 端点提供经 VPC Lattice 的私有连接，图中没有画出。",
          ],
        },
        serviceToEndpoint: {
          verdict: "Private Endpoint 已有，但位于所有 VPC 之外的服务无法到达它。",
          why: [
            "{endpoint} 在 VPC 中只有私有地址，而 {origin} 不在您的任何 VPC 内。",
            "AWS 为私有 HTTPS 端点提供经 VPC Lattice 的私有连接，图中没有画出。",
          ],
        },
      },
      exam: "关键在于谁来调用：函数只有接入设有 Private Endpoint 的 VPC，才能到达私有 API。",
    },
  },
};
