import type { RuleTexts } from "./types";

/** What an API calls: functions, services, public addresses and private backends. */
export const apigw: RuleTexts = {
  APIGW001: {
    en: {
      title: "API Gateway invokes Lambda by itself",
      says: {
        direct: {
          verdict: "No VPC Link and no Private Endpoint is needed here.",
          why: [
            "{source} invokes {target} through the Lambda API, from one AWS service to another.",
            "No VPC of yours lies on that way, so there is nothing for a VPC Link to enter.",
            "What decides is permission: {target} must allow {source} to invoke it.",
          ],
        },
      },
      exam: "Exams offer a VPC Link before Lambda as a wrong answer; the right one is about permission to invoke the function.",
    },
    zh: {
      title: "API Gateway 直接调用 Lambda",
      says: {
        direct: {
          verdict: "此处既不需要 VPC Link，也不需要 Private Endpoint。",
          why: [
            "{source} 通过 Lambda API 调用 {target}，这是 AWS 服务之间的调用。",
            "途中不经过您的任何 VPC，VPC Link 也就没有要进入的网络。",
            "起决定作用的是权限：{target} 必须允许 {source} 调用。",
          ],
        },
      },
      exam: "考试常把 Lambda 前的 VPC Link 作为干扰项；正确答案考查的是调用函数的权限。",
    },
  },
  APIGW002: {
    en: {
      title: "A function in a VPC is invoked like any other",
      says: {
        direct: {
          verdict:
            "No VPC Link and no Private Endpoint is needed, although the function is in a VPC.",
          why: [
            "Attaching {target} to a VPC gives the function a way out into that VPC, not a way in.",
            "{source} still invokes {target} through the Lambda API and never enters the VPC.",
          ],
        },
      },
      exam: "A common trap: the function moves into a VPC to reach a database, and a VPC Link is offered as the matching change.",
    },
    zh: {
      title: "接入 VPC 的函数，调用方式不变",
      says: {
        direct: {
          verdict: "函数虽然接入了 VPC，此处仍不需要 VPC Link，也不需要 Private Endpoint。",
          why: [
            "{target} 接入 VPC 后，得到的是通往该 VPC 的出口，而不是入口。",
            "{source} 仍然通过 Lambda API 调用 {target}，并不进入 VPC。",
          ],
        },
      },
      exam: "常见陷阱：函数为访问数据库而接入 VPC，选项中随之出现并不需要的 VPC Link。",
    },
  },
  APIGW003: {
    en: {
      title: "A public backend needs no VPC Link",
      says: {
        balancer: {
          verdict: "No VPC Link is needed: the load balancer has a public address.",
          why: [
            "{target} is internet-facing, so its name leads to public addresses.",
            "{source} calls it like any public URL and enters no VPC.",
          ],
        },
        ingress: {
          verdict:
            "No VPC Link is needed: the containers are entered through a public load balancer.",
          why: [
            "{target} stands behind an internet-facing Ingress or load balancer.",
            "{source} calls that public address; what runs behind it does not matter.",
          ],
        },
        api: {
          verdict:
            "No VPC Link and no Private Endpoint is needed: the API that is called is public.",
          why: [
            "{target} is a public API with an address on the internet.",
            "{source} calls that address over HTTPS like any other public URL.",
          ],
        },
        site: {
          verdict: "No VPC Link is needed: the target has an address on the internet.",
          why: [
            "{target} answers at a public address outside your VPCs.",
            "{source} calls it as an HTTP backend; a VPC Link leads into a VPC, and there is none on this way.",
          ],
        },
      },
      exam: "Look for the scheme: with an internet-facing load balancer no VPC Link is needed; when the backend must stay off the internet, one is.",
    },
    zh: {
      title: "公有后端不需要 VPC Link",
      says: {
        balancer: {
          verdict: "不需要 VPC Link：负载均衡器有公有地址。",
          why: [
            "{target} 面向互联网，其域名解析到公有地址。",
            "{source} 像调用任何公有 URL 一样调用它，不进入 VPC。",
          ],
        },
        ingress: {
          verdict: "不需要 VPC Link：容器的入口是面向互联网的负载均衡器。",
          why: [
            "{target} 位于面向互联网的 Ingress 或负载均衡器之后。",
            "{source} 调用的是这个公有地址，后面运行什么并不影响结论。",
          ],
        },
        api: {
          verdict: "既不需要 VPC Link，也不需要 Private Endpoint：被调用的是公有 API。",
          why: [
            "{target} 是公有 API，在互联网上有自己的地址。",
            "{source} 像调用其他公有 URL 一样，通过 HTTPS 调用该地址。",
          ],
        },
        site: {
          verdict: "不需要 VPC Link：目标在互联网上有地址。",
          why: [
            "{target} 使用您的 VPC 之外的公有地址提供服务。",
            "{source} 把它当作 HTTP 后端调用；VPC Link 通向 VPC，而这条路径上没有 VPC。",
          ],
        },
      },
      exam: "留意题目中的负载均衡器模式：面向互联网时不需要 VPC Link；要求后端不暴露于互联网时则需要。",
    },
  },
  APIGW004: {
    en: {
      title: "AWS service integrations need no VPC Link",
      says: {
        direct: {
          verdict: "No VPC Link is needed: the target is an AWS service API.",
          why: [
            "{source} calls the service API of {target} directly, signed with an IAM role.",
            "The service is reached at its own endpoint, not in a VPC of yours.",
          ],
        },
        mock: {
          verdict: "No VPC Link is needed: the answer is made inside API Gateway.",
          why: ["{source} returns {target} itself and calls no backend at all."],
        },
      },
      exam: "Exams ask for the integration with the fewest parts: API Gateway can call AWS services without a function and without a VPC Link.",
    },
    zh: {
      title: "AWS 服务集成不需要 VPC Link",
      says: {
        direct: {
          verdict: "不需要 VPC Link：目标是 AWS 服务的 API。",
          why: [
            "{source} 使用 IAM 角色签名，直接调用 {target} 的服务 API。",
            "服务通过自身的端点访问，不在您的 VPC 内。",
          ],
        },
        mock: {
          verdict: "不需要 VPC Link：响应在 API Gateway 内部生成。",
          why: ["{source} 自己返回 {target}，不调用任何后端。"],
        },
      },
      exam: "考试常问组件最少的集成方式：API Gateway 可以直接调用 AWS 服务，无需函数，也无需 VPC Link。",
    },
  },
  APIGW005: {
    en: {
      title: "HTTP APIs integrate with few services",
      says: {
        service: {
          verdict:
            "Not possible directly, with or without a VPC Link: HTTP APIs have no integration for this service.",
          why: [
            "{source} is an HTTP API, with ready integrations for EventBridge, SQS, Step Functions, Kinesis and AppConfig.",
            "{target} is none of these, and a VPC Link leads into a VPC, not to a service API.",
          ],
        },
        mock: {
          verdict: "Not possible: HTTP APIs have no mock integration.",
          why: ["{source} is an HTTP API; {target} exists for REST and WebSocket APIs only."],
        },
      },
      exam: "Exams contrast HTTP and REST APIs: direct integrations with services such as DynamoDB or S3, and mock responses, call for a REST API.",
    },
    zh: {
      title: "HTTP API 可集成的服务有限",
      says: {
        service: {
          verdict: "无法直接实现，有无 VPC Link 都一样：HTTP API 没有针对此服务的集成。",
          why: [
            "{source} 是 HTTP API，现成的服务集成只有 EventBridge、SQS、Step Functions、Kinesis 和 AppConfig。",
            "{target} 不在其中；而 VPC Link 通向 VPC，并不通向服务 API。",
          ],
        },
        mock: {
          verdict: "无法实现：HTTP API 没有模拟集成。",
          why: ["{source} 是 HTTP API；{target} 仅适用于 REST API 和 WebSocket API。"],
        },
      },
      exam: "考试常对比 HTTP API 与 REST API：直接集成 DynamoDB、S3 等服务以及模拟响应，需要 REST API。",
    },
  },
  APIGW006: {
    en: {
      title: "API Gateway does not speak a database's protocol",
      says: {
        database: {
          verdict:
            "Not possible directly, with or without a VPC Link: a database does not speak HTTP.",
          why: [
            "{source} speaks HTTP to backends, or calls AWS service APIs.",
            "{target} answers in its own protocol, which neither of these carries.",
            "A VPC Link changes the way, not the language: it carries HTTP too.",
          ],
        },
        throughEndpoint: {
          verdict:
            "Not possible: a database does not speak HTTP, and a Private Endpoint leads to none.",
          why: [
            "{endpoint} lets callers in a VPC in to an API; it carries nothing out of {origin}.",
            "{end} answers in its own protocol, which API Gateway does not speak.",
          ],
        },
      },
      exam: "Answers that connect API Gateway straight to RDS are wrong; a function in the VPC stands in between.",
    },
    zh: {
      title: "API Gateway 不使用数据库协议",
      says: {
        database: {
          verdict: "无法直接实现，有无 VPC Link 都一样：数据库不使用 HTTP。",
          why: [
            "{source} 用 HTTP 调用后端，或调用 AWS 服务 API。",
            "{target} 使用自己的协议，上述两种方式都无法承载。",
            "VPC Link 改变的是路径而不是协议，它承载的同样是 HTTP。",
          ],
        },
        throughEndpoint: {
          verdict: "无法实现：数据库不使用 HTTP，Private Endpoint 也不通向数据库。",
          why: [
            "{endpoint} 让 VPC 内的调用方进入 API，并不承载 {origin} 向外的调用。",
            "{end} 使用自己的协议，API Gateway 不支持该协议。",
          ],
        },
      },
      exam: "让 API Gateway 直连 RDS 的选项是错误的；两者之间需要 VPC 内的函数。",
    },
  },
  APIGW007: {
    en: {
      title: "Private compute is reached over a VPC Link",
      says: {
        v2: {
          verdict: "VPC Link needed, and missing.",
          why: [
            "{target} has only private addresses, inside a VPC.",
            "{source} is managed by AWS and stands outside that VPC, so no route leads from it to {target}.",
            "The documented way in is a VPC Link V2 to a load balancer, and neither is drawn on this line.",
          ],
        },
        v1: {
          verdict: "VPC Link needed, and missing; here it is a V1 link to an NLB.",
          why: [
            "{target} has only private addresses, and {source} stands outside its VPC.",
            "WebSocket APIs, and REST APIs before 21 Nov 2025, use VPC Link V1.",
            "A V1 link ends at an NLB; neither the link nor the NLB is drawn on this line.",
          ],
        },
        cloudMap: {
          verdict: "VPC Link needed, and missing; a Cloud Map service can be its target.",
          why: [
            "Cloud Map lists the private addresses of the containers; no load balancer stands before them.",
            "{source} is an HTTP API, which can find them through Cloud Map, but only over a VPC Link V2.",
          ],
        },
        noEntry: {
          verdict: "VPC Link needed, and missing, and so is an entry point for it to end at.",
          why: [
            "{target} has no Ingress, no load balancer and no Cloud Map service in front.",
            "Addresses that exist only inside a cluster or a VPC are out of reach for {source}.",
            "A VPC Link alone would have nothing to end at.",
          ],
        },
        onPremises: {
          verdict: "VPC Link needed, and missing: the company network is reached through a VPC.",
          why: [
            "{target} stands in a private network, not at a public address.",
            "{source} enters such a network only through a VPC that has a line to it.",
            "Into that VPC leads a VPC Link, to a load balancer with IP addresses as targets; none is drawn here.",
          ],
        },
        endpointInstead: {
          verdict: "VPC Link needed, and missing; a Private Endpoint is drawn in its place.",
          why: [
            "{endpoint} carries calls from a VPC to a service, never from {origin} into a VPC.",
            "{end} is private, and the way from {origin} to it runs over a VPC Link.",
          ],
        },
      },
      exam: "The classic question: a private backend behind API Gateway. Older SAA and SAP material expects a VPC Link with an NLB; today an ALB is right as well.",
    },
    zh: {
      title: "私有计算资源经 VPC Link 访问",
      says: {
        v2: {
          verdict: "需要 VPC Link，但图中缺少。",
          why: [
            "{target} 只有 VPC 内的私有地址。",
            "{source} 由 AWS 托管，位于该 VPC 之外，没有路由可以到达 {target}。",
            "文档给出的入口是 VPC Link V2 加负载均衡器，这条连线上两者都没有。",
          ],
        },
        v1: {
          verdict: "需要 VPC Link，但图中缺少；此处应为指向 NLB 的 V1。",
          why: [
            "{target} 只有私有地址，{source} 位于其 VPC 之外。",
            "WebSocket API，以及 2025 年 11 月 21 日之前的 REST API，使用 VPC Link V1。",
            "V1 指向 NLB；这条连线上 VPC Link 和 NLB 都没有。",
          ],
        },
        cloudMap: {
          verdict: "需要 VPC Link，但图中缺少；它可以指向 Cloud Map 服务。",
          why: [
            "Cloud Map 中注册了容器的私有地址，前面没有负载均衡器。",
            "{source} 是 HTTP API，可以通过 Cloud Map 找到它们，但必须经过 VPC Link V2。",
          ],
        },
        noEntry: {
          verdict: "需要 VPC Link，但图中缺少；同时也缺少供它指向的入口。",
          why: [
            "{target} 前面没有 Ingress、负载均衡器，也没有 Cloud Map 服务。",
            "只存在于集群或 VPC 内部的地址，{source} 无法到达。",
            "即使只加上 VPC Link，它也没有可以指向的目标。",
          ],
        },
        onPremises: {
          verdict: "需要 VPC Link，但图中缺少：本地网络要经由 VPC 到达。",
          why: [
            "{target} 位于私有网络中，没有公有地址。",
            "{source} 只能经由与该网络相连的 VPC 进入。",
            "通向该 VPC 的是 VPC Link，它指向以 IP 地址为目标的负载均衡器；此处都没有画出。",
          ],
        },
        endpointInstead: {
          verdict: "需要 VPC Link，但图中缺少；它的位置上画的是 Private Endpoint。",
          why: [
            "{endpoint} 承载从 VPC 到服务的调用，从不承载 {origin} 进入 VPC 的调用。",
            "{end} 是私有的，从 {origin} 到它的路径要经过 VPC Link。",
          ],
        },
      },
      exam: "经典考题：API Gateway 后面是私有后端。较早的 SAA、SAP 题目要求 VPC Link 加 NLB，如今使用 ALB 同样正确。",
    },
  },
  APIGW008: {
    en: {
      title: "Public compute is reached directly, and exposed",
      says: {
        exposed: {
          verdict: "No VPC Link is needed, but the backend is exposed to the internet.",
          why: [
            "{target} has a public address, so {source} calls it like any public URL.",
            "Others can call the same address and pass {source} by, unless security groups or the application stop them.",
          ],
        },
      },
      exam: "It works, but a question that asks for a backend off the internet wants private subnets, a load balancer and a VPC Link.",
    },
    zh: {
      title: "公有计算资源可直接访问，但已暴露",
      says: {
        exposed: {
          verdict: "不需要 VPC Link，但后端暴露于互联网。",
          why: [
            "{target} 有公有地址，{source} 像调用任何公有 URL 一样调用它。",
            "其他人也可以调用同一地址而绕过 {source}，除非安全组或应用程序加以阻止。",
          ],
        },
      },
      exam: "这样可以工作，但若题目要求后端不暴露于互联网，答案是私有子网、负载均衡器加 VPC Link。",
    },
  },
  APIGW009: {
    en: {
      title: "An internal load balancer is reached over a VPC Link",
      says: {
        v2: {
          verdict: "VPC Link needed, and missing: the load balancer is internal.",
          why: [
            "{target} is internal, so all its addresses are private addresses of a VPC.",
            "{source} stands outside that VPC and enters it only over a VPC Link V2.",
          ],
        },
        v1: {
          verdict: "VPC Link V1 needed, and missing: the load balancer is internal.",
          why: [
            "{target} is internal and can be called only from where its VPC can be reached.",
            "{source} gets there over a VPC Link V1, which takes an NLB as its target.",
          ],
        },
        bridge: {
          verdict: "VPC Link V1 needed, and missing, and so is an NLB before the ALB.",
          why: [
            "{target} is an application load balancer, internal and reachable only from inside its network.",
            "{source} takes a VPC Link V1 here, and V1 links end at NLBs only.",
            "An NLB with {target} as its target would stand between the two; neither part is drawn.",
          ],
        },
        ingress: {
          verdict:
            "VPC Link needed, and missing: the containers are entered through an internal load balancer.",
          why: [
            "{target} stands behind an internal load balancer, which has private addresses only.",
            "That AWS runs the containers gives {source} no way into the VPC they stand in.",
          ],
        },
      },
      exam: "An internal load balancer behind API Gateway means a VPC Link. Older SAA and SAP material expects an NLB before the ALB for REST APIs.",
    },
    zh: {
      title: "内部负载均衡器经 VPC Link 访问",
      says: {
        v2: {
          verdict: "需要 VPC Link，但图中缺少：负载均衡器是内部的。",
          why: [
            "{target} 是内部负载均衡器，所有地址都是 VPC 内的私有地址。",
            "{source} 位于该 VPC 之外，只能经 VPC Link V2 进入。",
          ],
        },
        v1: {
          verdict: "需要 VPC Link V1，但图中缺少：负载均衡器是内部的。",
          why: [
            "{target} 是内部的，只有能够访问其 VPC 的一方才能调用它。",
            "{source} 要经 VPC Link V1 到达，V1 以 NLB 为目标。",
          ],
        },
        bridge: {
          verdict: "需要 VPC Link V1，但图中缺少；ALB 前面还缺少 NLB。",
          why: [
            "{target} 是内部的应用程序负载均衡器，只能从其网络内部到达。",
            "{source} 在此使用 VPC Link V1，而 V1 只能指向 NLB。",
            "两者之间应有一个以 {target} 为目标的 NLB；VPC Link 和 NLB 都没有画出。",
          ],
        },
        ingress: {
          verdict: "需要 VPC Link，但图中缺少：容器的入口是内部负载均衡器。",
          why: [
            "{target} 位于内部负载均衡器之后，该负载均衡器只有私有地址。",
            "容器由 AWS 运行，并不意味着 {source} 有路径进入它们所在的 VPC。",
          ],
        },
      },
      exam: "API Gateway 后面是内部负载均衡器，就意味着 VPC Link。较早的 SAA、SAP 题目要求 REST API 在 ALB 前加 NLB。",
    },
  },
  APIGW010: {
    en: {
      title: "API Gateway calls backends over HTTP",
      says: {
        protocol: {
          verdict:
            "Not possible, with or without a VPC Link: API Gateway does not call backends over {protocol}.",
          why: [
            "{source} calls a backend over HTTP or HTTPS, or calls an AWS service API.",
            "The line to {target} states {protocol}, which is none of these.",
          ],
        },
        grpc: {
          verdict:
            "No integration of API Gateway is documented for gRPC, with or without a VPC Link.",
          why: [
            "The line to {target} states {protocol}.",
            "The integration types of {source} are HTTP, AWS services and mock; AWS names gRPC for none of them.",
          ],
        },
      },
      exam: "Raw TCP, UDP, SSH or MQTT in the question rules API Gateway out; an NLB or AWS IoT Core is asked for.",
    },
    zh: {
      title: "API Gateway 以 HTTP 调用后端",
      says: {
        protocol: {
          verdict: "无法实现，有无 VPC Link 都一样：API Gateway 不以 {protocol} 调用后端。",
          why: [
            "{source} 以 HTTP 或 HTTPS 调用后端，或调用 AWS 服务 API。",
            "到 {target} 的连线注明使用 {protocol}，不属于上述任何一种。",
          ],
        },
        grpc: {
          verdict: "AWS 文档中没有面向 gRPC 的 API Gateway 集成，有无 VPC Link 都一样。",
          why: [
            "到 {target} 的连线注明使用 {protocol}。",
            "{source} 的集成类型为 HTTP、AWS 服务和模拟，AWS 没有在其中提到 gRPC。",
          ],
        },
      },
      exam: "题目出现原始 TCP、UDP、SSH 或 MQTT 时可排除 API Gateway，考查的是 NLB 或 AWS IoT Core。",
    },
  },
  APIGW011: {
    en: {
      title: "API Gateway waits a limited time",
      says: {
        tooLong: {
          verdict:
            "The backend may take longer than API Gateway waits; a VPC Link does not change that.",
          why: [
            "{target} is expected to take {seconds} seconds.",
            "{source} ends the wait after {limit} seconds; only Regional and private REST APIs can have this raised.",
          ],
        },
      },
      exam: "A long job behind API Gateway asks for an asynchronous answer: a queue or a workflow takes the job, and the API answers at once.",
    },
    zh: {
      title: "API Gateway 的等待时间有限",
      says: {
        tooLong: {
          verdict: "后端耗时可能超过 API Gateway 的等待时间；VPC Link 不改变这一点。",
          why: [
            "{target} 预计耗时 {seconds} 秒。",
            "{source} 等待 {limit} 秒后结束；只有区域和私有 REST API 可以申请提高此上限。",
          ],
        },
      },
      exam: "API Gateway 后面是耗时任务时，考查异步方式：由队列或工作流接收任务，API 立即返回。",
    },
  },
  APIGW012: {
    en: {
      title: "A private API as the backend of an API",
      says: {
        bothMissing: {
          verdict: "VPC Link and Private Endpoint needed, and both missing.",
          why: [
            "{target} is a private API: it answers only calls that come through a Private Endpoint in a VPC.",
            "{source} stands outside every VPC, and enters one only over a VPC Link.",
            "The line between them shows neither.",
          ],
        },
        linkMissing: {
          verdict: "VPC Link needed, and missing; the Private Endpoint alone is out of reach.",
          why: [
            "{endpoint} has private addresses in a VPC and leads on to {end}.",
            "{origin} stands outside that VPC, and no VPC Link with a load balancer leads to {endpoint}.",
          ],
        },
        balancer: {
          verdict: "VPC Link needed, and missing; the rest of the way to the private API is there.",
          why: [
            "{target} is internal and passes calls on to {endpoint}, which leads to {api}.",
            "{source} stands outside the VPC and gets to {target} over a VPC Link alone.",
          ],
        },
      },
      exam: "The one case where the backend side needs both: a VPC Link to get into a VPC, and a Private Endpoint to get to the private API.",
    },
    zh: {
      title: "以私有 API 作为 API 的后端",
      says: {
        bothMissing: {
          verdict: "VPC Link 和 Private Endpoint 都需要，但图中都缺少。",
          why: [
            "{target} 是私有 API，只接受经由 VPC 中 Private Endpoint 的调用。",
            "{source} 位于所有 VPC 之外，只有经 VPC Link 才能进入 VPC。",
            "两者之间的连线上一个也没有。",
          ],
        },
        linkMissing: {
          verdict: "需要 VPC Link，但图中缺少；仅有 Private Endpoint 无法到达。",
          why: [
            "{endpoint} 在 VPC 中只有私有地址，由它通向 {end}。",
            "{origin} 位于该 VPC 之外，没有 VPC Link 加负载均衡器通向 {endpoint}。",
          ],
        },
        balancer: {
          verdict: "需要 VPC Link，但图中缺少；通往私有 API 的其余部分已经齐备。",
          why: [
            "{target} 是内部负载均衡器，把调用转发到 {endpoint}，再由它通向 {api}。",
            "{source} 位于 VPC 之外，只有经 VPC Link 才能到达 {target}。",
          ],
        },
      },
      exam: "后端一侧唯一同时需要两者的情形：VPC Link 用于进入 VPC，Private Endpoint 用于到达私有 API。",
    },
  },
};
