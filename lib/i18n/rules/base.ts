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
            "从 {source} 到 {target} 的调用不属于这两种，能否连通，此处不作判断。",
          ],
        },
        api: {
          verdict: "尚无规则判断此 API 的这条连接，因此没有规则要求 VPC Link 或 Private Endpoint。",
          why: [
            "规则涵盖 API 通常调用的目标，以及通常的调用方。",
            "从 {source} 到 {target} 的连接不在其中，能否连通，此处不作判断。",
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
        service: {
          verdict:
            "Works directly: AWS carries this itself, outside every VPC; no VPC Link is needed.",
          why: [
            "{source} and {target} are both AWS services with public endpoints.",
            "A role or a resource policy decides whether {source} may, and no network path does.",
          ],
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
            "{source} has a way out of its VPC, drawn or assumed: a NAT gateway or an internet gateway.",
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
        service: {
          verdict: "可直接实现：由 AWS 在所有 VPC 之外完成；不需要 VPC Link。",
          why: [
            "{source} 和 {target} 都是具有公有端点的 AWS 服务。",
            "{source} 能否访问取决于角色或资源策略，与网络路径无关。",
          ],
        },
        functionUrl: {
          verdict: "可通过函数 URL 直接到达；既不需要 VPC Link，也不需要 Private Endpoint。",
          why: [
            "{target} 注明了函数 URL，这是互联网上的公有地址。",
            "{source} 调用该地址，由 Lambda 运行函数，与是否接入 VPC 无关。",
          ],
        },
        outward: {
          verdict: "可经互联网到达；既不需要 VPC Link，也不需要 Private Endpoint。",
          why: [
            "{target} 位于互联网，有公有地址。",
            "{source} 有离开 VPC 的路径（已画出或假定）：NAT 网关或互联网网关。",
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
        fromVpc: {
          verdict: "Reached over Direct Connect or a VPN; no VPC Link is needed.",
          why: [
            "{target} states or is assumed to have a line into the VPC that {source} stands in.",
            "Private addresses are reached over that line, where routes and firewalls allow it.",
          ],
        },
      },
      exam: "Exams combine this with API Gateway: VPC Link, NLB with IP targets, then Direct Connect or a VPN.",
    },
    zh: {
      title: "本地网络与 VPC 之间有线路相连",
      says: {
        in: {
          verdict: "经 Direct Connect 或 VPN 到达；不需要 VPC Link。",
          why: [
            "{source} 注明或假定有线路进入 VPC。",
            "在路由和安全组允许的情况下，经该线路可以到达 {target} 的私有地址。",
          ],
        },
        out: {
          verdict: "经 Direct Connect 或 VPN 到达；负载均衡器与本地网络之间不需要 VPC Link。",
          why: [
            "{source} 所在的 VPC 有线路通往本地网络。",
            "它可以把 {target} 中的 IP 地址作为目标。",
          ],
        },
        fromVpc: {
          verdict: "经 Direct Connect 或 VPN 到达；不需要 VPC Link。",
          why: [
            "{target} 注明或假定有线路通往 {source} 所在的 VPC。",
            "在路由和防火墙允许的情况下，经该线路可以到达私有地址。",
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
  BASE010: {
    en: {
      title: "CloudFront fetches from public origins",
      says: {
        publicOrigin: {
          verdict: "Reached at a public address; CloudFront needs no VPC Link.",
          why: [
            "{target} has a public name, and that is all that {source} needs of an origin.",
            "A header or a list of CloudFront's addresses can keep other callers out.",
          ],
        },
        api: {
          verdict: "Reached directly; between CloudFront and a public API nothing else is needed.",
          why: [
            "{target} is a public API with an address on the internet.",
            "{source} calls that address as its origin and enters no VPC.",
          ],
        },
        bucket: {
          verdict: "Reached directly; a bucket can be the origin and still be closed to others.",
          why: [
            "{source} signs its requests to {target} by origin access control.",
            "The bucket's policy then admits this distribution alone.",
          ],
        },
        ownServer: {
          verdict: "Reached as a custom origin, as long as the server has a public name.",
          why: [
            "{source} fetches from any web server that the internet can reach.",
            "A server in {target} that has no public address is not among these.",
          ],
        },
        edge: {
          verdict: "Works directly: CloudFront runs the function at the edge, where no VPC is.",
          why: [
            "{source} can run {target} on its requests and answers, as Lambda@Edge.",
            "To be an origin instead, {target} would need a function URL.",
          ],
        },
      },
      exam: "Origins are buckets, load balancers, APIs, function URLs and any public web server; private ones take a VPC origin.",
    },
    zh: {
      title: "CloudFront 从公有源获取内容",
      says: {
        publicOrigin: {
          verdict: "通过公有地址到达；CloudFront 不需要 VPC Link。",
          why: [
            "{target} 有公有域名，{source} 对源的要求仅此而已。",
            "可以用请求头或 CloudFront 地址列表阻止其他调用方。",
          ],
        },
        api: {
          verdict: "可直接到达；CloudFront 与公有 API 之间不需要其他组件。",
          why: [
            "{target} 是公有 API，在互联网上有地址。",
            "{source} 以该地址为源进行调用，不进入 VPC。",
          ],
        },
        bucket: {
          verdict: "可直接到达；存储桶作为源时，仍可对其他访问者关闭。",
          why: [
            "{source} 通过源访问控制（OAC）对发往 {target} 的请求签名。",
            "存储桶策略只允许该分配访问。",
          ],
        },
        ownServer: {
          verdict: "可作为自定义源到达，前提是服务器有公有域名。",
          why: [
            "{source} 可以从互联网能到达的任何 Web 服务器获取内容。",
            "{target} 中没有公有地址的服务器不在此列。",
          ],
        },
        edge: {
          verdict: "可直接使用：CloudFront 在边缘运行函数，与 VPC 无关。",
          why: [
            "{source} 可以对请求和响应运行 {target}，即 Lambda@Edge。",
            "若要作为源，{target} 需要函数 URL。",
          ],
        },
      },
      exam: "源可以是存储桶、负载均衡器、API、函数 URL 或任何公有 Web 服务器；私有源使用 VPC 源。",
    },
  },
  BASE011: {
    en: {
      title: "CloudFront fetches over HTTP from what can be an origin",
      says: {
        database: {
          verdict: "Not possible: CloudFront speaks HTTP, and a database does not.",
          why: [
            "{source} fetches web content over HTTP or HTTPS.",
            "{target} speaks a database protocol, so something between must answer over HTTP.",
          ],
        },
        endpoint: {
          verdict: "Not reachable: a VPC origin leads to a load balancer or an instance, not here.",
          why: [
            "{target} is found inside its VPC only.",
            "{source} can have ALBs, NLBs and EC2 instances as VPC origins.",
          ],
        },
        service: {
          verdict: "The service is none of CloudFront's documented origins.",
          why: [
            "{target} answers signed API requests, not requests for web content.",
            "{source} signs requests to buckets and function URLs, and to no other service drawn here.",
          ],
        },
      },
      exam: "Between CloudFront and a table or a queue stands an API.",
    },
    zh: {
      title: "CloudFront 通过 HTTP 从可作为源的资源获取内容",
      says: {
        database: {
          verdict: "无法实现：CloudFront 使用 HTTP，而数据库不使用。",
          why: [
            "{source} 通过 HTTP 或 HTTPS 获取 Web 内容。",
            "{target} 使用数据库协议，中间需要能以 HTTP 响应的组件。",
          ],
        },
        endpoint: {
          verdict: "无法到达：VPC 源只能指向负载均衡器或实例，不能指向终端节点。",
          why: ["{target} 只存在于其 VPC 内。", "{source} 的 VPC 源可以是 ALB、NLB 或 EC2 实例。"],
        },
        service: {
          verdict: "该服务不在 CloudFront 文档所列的源之中。",
          why: [
            "{target} 响应的是签名的 API 请求，而不是 Web 内容请求。",
            "{source} 会对发往存储桶和函数 URL 的请求签名，不包括此服务。",
          ],
        },
      },
      exam: "CloudFront 与表或队列之间应放置 API。",
    },
  },
  BASE012: {
    en: {
      title: "SNS delivers to subscribers",
      says: {
        people: {
          verdict: "Delivered as mail, text message or push notification; no VPC Link is needed.",
          why: [
            "{source} sends messages to people without any network between.",
            "{target} receives them by mail or on a phone.",
          ],
        },
        site: {
          verdict: "Delivered over HTTPS to a public address; no VPC Link is needed.",
          why: [
            "{source} posts each message to the URLs that have subscribed.",
            "{target} has a public address and can be one of them.",
          ],
        },
        private: {
          verdict: "Not reachable: SNS delivers over HTTP to public addresses only.",
          why: [
            "{source} posts messages over the internet and enters no VPC.",
            "{target} has no public address; a queue or a function can subscribe in its place.",
          ],
        },
        other: {
          verdict: "The target is not among the subscribers that SNS documents.",
          why: [
            "{source} delivers to queues, functions, Firehose, web addresses and people.",
            "For {target}, a function that subscribes can pass the messages on.",
          ],
        },
      },
      exam: "Fan out: SNS, then an SQS queue for each consumer; the consumers in a VPC read the queues.",
    },
    zh: {
      title: "SNS 向订阅者投递消息",
      says: {
        people: {
          verdict: "以邮件、短信或推送通知投递；不需要 VPC Link。",
          why: ["{source} 直接向用户发送消息，与网络路径无关。", "{target} 通过邮件或手机接收。"],
        },
        site: {
          verdict: "通过 HTTPS 投递到公有地址；不需要 VPC Link。",
          why: ["{source} 将每条消息发送到已订阅的 URL。", "{target} 有公有地址，可以作为订阅者。"],
        },
        private: {
          verdict: "无法到达：SNS 只能通过 HTTP 投递到公有地址。",
          why: [
            "{source} 经互联网投递消息，不进入 VPC。",
            "{target} 没有公有地址；可以改由队列或函数订阅。",
          ],
        },
        other: {
          verdict: "该目标不在 SNS 文档所列的订阅者之中。",
          why: [
            "{source} 可投递到队列、函数、Firehose、Web 地址和用户。",
            "可以由函数订阅，再把消息转发给 {target}。",
          ],
        },
      },
      exam: "扇出：SNS 之后为每个消费者设一个 SQS 队列，VPC 内的消费者读取队列。",
    },
  },
  BASE013: {
    en: {
      title: "Public sites are called at their public name",
      says: {
        outside: {
          verdict: "Reached directly; CloudFront needs no VPC Link and no Private Endpoint.",
          why: [
            "{target} answers at a public name, from an edge location near its caller.",
            "{source} calls that name over the internet.",
          ],
        },
        fromVpc: {
          verdict: "Reached over the way out of the VPC; no VPC Link is needed.",
          why: [
            "{target} stands in no VPC and is called at a public name.",
            "{source} gets there through a NAT gateway or an internet gateway.",
          ],
        },
        site: {
          verdict: "Reached at a public address; no VPC Link is needed.",
          why: [
            "{source} can call any public HTTPS address with the credentials of a connection.",
            "{target} has such an address, and no VPC stands between.",
          ],
        },
      },
    },
    zh: {
      title: "公有站点通过公有域名调用",
      says: {
        outside: {
          verdict: "可直接到达；CloudFront 既不需要 VPC Link，也不需要 Private Endpoint。",
          why: [
            "{target} 通过公有域名，由靠近调用方的边缘站点响应。",
            "{source} 经互联网调用该域名。",
          ],
        },
        fromVpc: {
          verdict: "经 VPC 的出网路径到达；不需要 VPC Link。",
          why: [
            "{target} 不在任何 VPC 中，通过公有域名调用。",
            "{source} 经 NAT 网关或互联网网关到达。",
          ],
        },
        site: {
          verdict: "通过公有地址到达；不需要 VPC Link。",
          why: [
            "{source} 可以使用连接中的凭证调用任何公有 HTTPS 地址。",
            "{target} 有这样的地址，中间没有 VPC。",
          ],
        },
      },
    },
  },
  BASE014: {
    en: {
      title: "A load balancer's targets have private addresses",
      says: {
        service: {
          verdict: "Not possible: an AWS service cannot be a load balancer's target.",
          why: [
            "{source} takes instances, private IP addresses and the like as targets.",
            "{target} is called at public addresses, which cannot be registered.",
          ],
        },
        site: {
          verdict: "Not possible: a load balancer takes no public addresses as targets.",
          why: [
            "{source} takes IP addresses of the VPC and of private ranges as targets.",
            "{target} stands on the internet, and its addresses are public.",
          ],
        },
      },
      exam: "IP targets come from the VPC, a joined network or a private range, never from the internet.",
    },
    zh: {
      title: "负载均衡器的目标使用私有地址",
      says: {
        service: {
          verdict: "无法实现：AWS 服务不能作为负载均衡器的目标。",
          why: [
            "{source} 的目标可以是实例、私有 IP 地址等。",
            "{target} 通过公有地址调用，而公有地址无法注册为目标。",
          ],
        },
        site: {
          verdict: "无法实现：负载均衡器不接受公有地址作为目标。",
          why: [
            "{source} 的 IP 目标须来自 VPC 或私有地址范围。",
            "{target} 位于互联网，其地址是公有的。",
          ],
        },
      },
      exam: "IP 目标来自 VPC、已连通的网络或私有地址范围，不能来自互联网。",
    },
  },
  BASE015: {
    en: {
      title: "Block Public Access keeps the internet out of a VPC",
      says: {
        shutOff: {
          verdict: "Not reachable: the VPC blocks connections from the internet.",
          why: [
            "{vpc} states that VPC Block Public Access is on.",
            "{target} has a public address, and what {source} sends there is turned away.",
          ],
        },
      },
      exam: "VPC Block Public Access overrules route tables and security groups.",
    },
    zh: {
      title: "VPC 屏蔽公共访问权限会阻止互联网进入 VPC",
      says: {
        shutOff: {
          verdict: "无法到达：该 VPC 阻止来自互联网的连接。",
          why: [
            "{vpc} 注明已启用 VPC 屏蔽公共访问权限（BPA）。",
            "{target} 有公有地址，但 {source} 发来的流量会被阻止。",
          ],
        },
      },
      exam: "VPC 屏蔽公共访问权限（BPA）优先于路由表和安全组。",
    },
  },
  BASE016: {
    en: {
      title: "The line starts at the side that answers",
      says: {
        polled: {
          verdict: "Works the other way round: the reader polls; no VPC Link is needed.",
          why: [
            "{source} waits until it is asked and opens no connection.",
            "{target} asks it for what is new, so a line that shows the call starts at {target}.",
          ],
        },
        queue: {
          verdict: "The line starts at a queue; a queue calls nobody.",
          why: [
            "{source} keeps messages until consumers fetch them.",
            "The consumer opens that connection; {source} opens none to {target}.",
          ],
        },
        stream: {
          verdict: "The line is drawn from a stream to its reader; a stream calls nobody.",
          why: [
            "{source} keeps records until consumers read them.",
            "{target} would be such a consumer, so the connection starts there.",
          ],
        },
        secret: {
          verdict: "The line is drawn from a secret to its reader; Secrets Manager answers calls.",
          why: [
            "{source} hands out a secret when it is asked for it.",
            "{target} is the one that asks, so the connection starts there.",
          ],
        },
        viewer: {
          verdict: "The line is drawn from CloudFront to its viewer; viewers open the connection.",
          why: [
            "{source} answers requests and sends nothing unasked.",
            "{target} sends those requests; the answer needs no line of its own.",
          ],
        },
      },
      exam: "Consumers poll queues and streams; applications fetch secrets when they start or connect.",
    },
    zh: {
      title: "连线从响应的一方画出",
      says: {
        polled: {
          verdict: "可以实现，但方向相反：由读取方轮询；不需要 VPC Link。",
          why: [
            "{source} 等待被请求，不会主动建立连接。",
            "{target} 向它请求新内容，因此表示调用的连线应从 {target} 出发。",
          ],
        },
        queue: {
          verdict: "连线从队列出发；队列不会主动发起调用。",
          why: [
            "{source} 保存消息，等待消费者取走。",
            "取走消息的是消费者，连接由它发起，而不是由队列发往 {target}。",
          ],
        },
        stream: {
          verdict: "连线从数据流画向读取方；数据流不会主动发起调用。",
          why: ["{source} 保存记录，等待消费者读取。", "{target} 就是这样的消费者，连接由它发起。"],
        },
        secret: {
          verdict: "连线从密钥画向读取方；Secrets Manager 只响应调用。",
          why: ["{source} 在被请求时返回密钥。", "{target} 是请求的一方，连接由它发起。"],
        },
        viewer: {
          verdict: "连线从 CloudFront 画向查看器；连接由查看器发起。",
          why: [
            "{source} 只响应请求，不会主动发送内容。",
            "{target} 发出请求；响应不需要另画连线。",
          ],
        },
      },
      exam: "消费者轮询队列和数据流；应用程序在启动或连接时获取密钥。",
    },
  },
  BASE017: {
    en: {
      title: "RDS keeps database passwords in Secrets Manager",
      says: {
        database: {
          verdict: "Works directly: RDS keeps the password there itself, without a VPC Link.",
          why: [
            "RDS can keep and rotate the master user password of {source} in {target}.",
            "That happens between AWS services, outside your VPC.",
          ],
        },
        proxy: {
          verdict: "Works directly: RDS Proxy reads the password there itself, without a VPC Link.",
          why: [
            "{source} logs on to the database with what {target} keeps.",
            "It needs a role that may read the secret, and no route of your VPC.",
          ],
        },
      },
    },
    zh: {
      title: "RDS 将数据库密码存放在 Secrets Manager",
      says: {
        database: {
          verdict: "可直接使用：RDS 自行将密码存放于此，不需要 VPC Link。",
          why: [
            "RDS 可以在 {target} 中保存并轮换 {source} 的主用户密码。",
            "这发生在 AWS 服务之间，不经过您的 VPC。",
          ],
        },
        proxy: {
          verdict: "可直接使用：RDS Proxy 自行读取密码，不需要 VPC Link。",
          why: [
            "{source} 使用 {target} 中保存的凭证登录数据库。",
            "它需要有权读取该密钥的角色，不需要您 VPC 中的路由。",
          ],
        },
      },
    },
  },
  BASE018: {
    en: {
      title: "An interface endpoint is not entered from the internet",
      says: {
        outside: {
          verdict: "Not reachable: a VPC endpoint has private addresses only.",
          why: [
            "{endpoint} has addresses in a VPC, for callers that can reach that VPC.",
            "{source} calls from outside, where the service's public endpoint is the one to use.",
          ],
        },
      },
      exam: "Endpoints are for callers in the VPC, or in networks joined with it over Direct Connect, VPN or peering.",
    },
    zh: {
      title: "不能从互联网进入接口 VPC 终端节点",
      says: {
        outside: {
          verdict: "无法到达：VPC 终端节点只有私有地址。",
          why: [
            "{endpoint} 的地址位于 VPC 中，供能够到达该 VPC 的调用方使用。",
            "{source} 从外部调用，应使用该服务的公有端点。",
          ],
        },
      },
      exam: "终端节点供 VPC 内的调用方使用，也供经 Direct Connect、VPN 或对等连接连通的网络使用。",
    },
  },
};
