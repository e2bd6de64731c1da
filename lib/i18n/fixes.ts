import type { Localized } from "./locales";

export interface FixText {
  /** What the button does. */
  readonly title: string;
  /** What follows from it, in a line. */
  readonly hint: string;
}

/** By the name of the fix. */
export const fixTexts: Readonly<Record<string, Localized<FixText>>> = {
  addDomainAndTurnOff: {
    en: {
      title: "Add a domain, turn off the default",
      hint: "Callers then use the custom domain alone.",
    },
    zh: { title: "添加域名并关闭默认端点", hint: "之后只能通过自定义域名调用。" },
  },
  addFunctionUrl: {
    en: { title: "Give the function a URL", hint: "Lambda answers HTTPS requests at it." },
    zh: { title: "为函数启用函数 URL", hint: "Lambda 在该地址响应 HTTPS 请求。" },
  },
  addGatewayEndpoint: {
    en: { title: "Add a gateway endpoint", hint: "A free route from the VPC to the service." },
    zh: { title: "添加网关终端节点", hint: "从 VPC 到该服务的免费路由。" },
  },
  addImageEndpoints: {
    en: {
      title: "Add the endpoints for image pulls",
      hint: "Images then come from Amazon ECR and S3 without the internet.",
    },
    zh: {
      title: "添加拉取镜像所需的终端节点",
      hint: "镜像从 Amazon ECR 和 S3 拉取，不经过互联网。",
    },
  },
  addInternetGateway: {
    en: {
      title: "Add an internet gateway",
      hint: "The public subnets then have a way to the internet.",
    },
    zh: { title: "添加互联网网关", hint: "公有子网由此可以通往互联网。" },
  },
  addNatGateway: {
    en: { title: "Add a NAT gateway", hint: "Gives the subnet a way out to public addresses." },
    zh: { title: "添加 NAT 网关", hint: "让该子网能够访问公有地址。" },
  },
  addOwnLink: {
    en: {
      title: "Give this API its own VPC Link {version}",
      hint: "The other APIs keep the VPC Link they have.",
    },
    zh: {
      title: "为此 API 单独添加 VPC Link {version}",
      hint: "其他 API 继续使用原有的 VPC Link。",
    },
  },
  addPeering: {
    en: {
      title: "Join the VPCs by a peering",
      hint: "Route tables and security groups then have to allow it.",
    },
    zh: { title: "用对等连接连通两个 VPC", hint: "还需在路由表和安全组中放行。" },
  },
  addPublicIp: {
    en: {
      title: "Give it a public address",
      hint: "It then goes out through the internet gateway.",
    },
    zh: { title: "分配公有 IP", hint: "由此可以通过互联网网关出网。" },
  },
  addResourcePolicy: {
    en: {
      title: "Add a resource policy",
      hint: "Allows calls that come through the Private Endpoint.",
    },
    zh: { title: "添加资源策略", hint: "允许经由 Private Endpoint 的调用。" },
  },
  addSubnet: {
    en: { title: "Add a subnet of another zone", hint: "It then spans two Availability Zones." },
    zh: { title: "添加另一可用区的子网", hint: "由此覆盖两个可用区。" },
  },
  addTransitGateway: {
    en: {
      title: "Join the VPCs by a transit gateway",
      hint: "More VPCs and company networks can be attached later.",
    },
    zh: { title: "用 Transit Gateway 连通 VPC", hint: "之后还可以接入更多 VPC 和本地网络。" },
  },
  addVpnConnection: {
    en: {
      title: "Connect the network over a VPN",
      hint: "The company network then has a line into AWS.",
    },
    zh: { title: "通过 VPN 连接该网络", hint: "本地网络由此有线路通往 AWS。" },
  },
  admit: {
    en: { title: "Let the caller in", hint: "Adds an inbound rule for {from} to {group}." },
    zh: { title: "允许调用方进入", hint: "在 {group} 中添加允许 {from} 的入站规则。" },
  },
  admitAnyone: {
    en: { title: "Let every address in", hint: "Adds an inbound rule for 0.0.0.0/0 to {group}." },
    zh: { title: "允许所有地址进入", hint: "在 {group} 中添加 0.0.0.0/0 的入站规则。" },
  },
  answerThroughQueue: {
    en: {
      title: "Put an SQS queue in between",
      hint: "The API answers at once; the work follows.",
    },
    zh: { title: "在中间添加 SQS 队列", hint: "API 立即返回，任务随后处理。" },
  },
  answerThroughWorkflow: {
    en: {
      title: "Put Step Functions in between",
      hint: "The API starts a workflow and answers at once.",
    },
    zh: { title: "在中间添加 Step Functions", hint: "API 启动工作流并立即返回。" },
  },
  associateGroup: {
    en: { title: "Associate the security group", hint: "{group} then applies in this VPC too." },
    zh: { title: "关联安全组", hint: "{group} 将同时在此 VPC 中生效。" },
  },
  attachLambda: {
    en: {
      title: "Attach the function to the VPC",
      hint: "It can then call private addresses there; how it is invoked stays the same.",
    },
    zh: { title: "将函数接入 VPC", hint: "函数可以调用其中的私有地址，自身的调用方式不变。" },
  },
  attachLambdaWithEndpoint: {
    en: {
      title: "Attach it to a VPC + Private Endpoint",
      hint: "The function calls the private API from inside a VPC.",
    },
    zh: { title: "接入 VPC + 添加 Private Endpoint", hint: "函数从 VPC 内调用私有 API。" },
  },
  attachToGateway: {
    en: {
      title: "Attach the VPC to the transit gateway",
      hint: "Uses the transit gateway that is drawn already.",
    },
    zh: { title: "将 VPC 接入 Transit Gateway", hint: "使用图中已有的 Transit Gateway。" },
  },
  balancerForCloudMapAlb: {
    en: {
      title: "Use an internal ALB, not Cloud Map",
      hint: "The VPC Link ends at an ALB; the API type stays.",
    },
    zh: { title: "改用内部 ALB 代替 Cloud Map", hint: "VPC Link 指向 ALB，API 类型不变。" },
  },
  balancerForCloudMapNlb: {
    en: {
      title: "Use an internal NLB, not Cloud Map",
      hint: "The VPC Link ends at an NLB; the API type stays.",
    },
    zh: { title: "改用内部 NLB 代替 Cloud Map", hint: "VPC Link 指向 NLB，API 类型不变。" },
  },
  endAtBalancer: {
    en: {
      title: "End the VPC Link at the load balancer",
      hint: "Uses the internal load balancer that is drawn already.",
    },
    zh: { title: "让 VPC Link 指向负载均衡器", hint: "使用图中已有的内部负载均衡器。" },
  },
  insertAlb: {
    en: { title: "Add an internal ALB", hint: "Gives the VPC Link a target it can end at." },
    zh: { title: "添加内部 ALB", hint: "为 VPC Link 提供可以指向的目标。" },
  },
  insertAlbAsOrigin: {
    en: {
      title: "Add an internal ALB as VPC origin",
      hint: "CloudFront then reaches the containers privately.",
    },
    zh: { title: "添加内部 ALB 作为 VPC 源", hint: "CloudFront 将通过私有连接到达容器。" },
  },
  insertAlbBesideNlb: {
    en: { title: "Put an ALB before the function", hint: "The NLB keeps its other targets." },
    zh: { title: "在函数前添加 ALB", hint: "NLB 保留其他目标。" },
  },
  insertApi: {
    en: { title: "Put an API in between", hint: "The API calls the service on its own." },
    zh: { title: "在中间添加 API", hint: "由 API 直接调用该服务。" },
  },
  insertApiAndLambda: {
    en: {
      title: "Add API Gateway + Lambda",
      hint: "Callers use the API, and the database stays private.",
    },
    zh: { title: "添加 API Gateway + Lambda", hint: "调用方使用 API，数据库保持私有。" },
  },
  insertApiAndLink: {
    en: {
      title: "Add API Gateway + VPC Link",
      hint: "The API is public, and the load balancer stays internal.",
    },
    zh: { title: "添加 API Gateway + VPC Link", hint: "API 是公有的，负载均衡器仍是内部的。" },
  },
  insertAttachedLambda: {
    en: {
      title: "Put a function in the VPC in between",
      hint: "The function speaks the database's protocol.",
    },
    zh: { title: "在中间添加接入 VPC 的函数", hint: "由函数使用数据库协议访问。" },
  },
  insertBridgeNlb: {
    en: {
      title: "Add an NLB in the API's account",
      hint: "Its IP targets lead on to the other account, over a network you connect.",
    },
    zh: {
      title: "在 API 所在账户中添加 NLB",
      hint: "以 IP 目标转发到另一个账户，网络需自行打通。",
    },
  },
  insertCallingLambda: {
    en: {
      title: "Put a function in the VPC in between",
      hint: "The function makes the call from inside the VPC.",
    },
    zh: { title: "在中间添加接入 VPC 的函数", hint: "由函数从 VPC 内发出调用。" },
  },
  insertChainToPrivateApi: {
    en: {
      title: "Add VPC Link + NLB + Private Endpoint",
      hint: "One way to a private API; a function in a VPC is another.",
    },
    zh: {
      title: "添加 VPC Link + NLB + Private Endpoint",
      hint: "到达私有 API 的一种方式；VPC 内的函数是另一种。",
    },
  },
  insertEndpoint: {
    en: {
      title: "Add a Private Endpoint",
      hint: "Calls to the private API stay off the internet.",
    },
    zh: { title: "添加 Private Endpoint", hint: "对私有 API 的调用不经过互联网。" },
  },
  insertInternalIngress: {
    en: {
      title: "Put an internal ALB before the pods",
      hint: "Calls then reach the application and not the Kubernetes API.",
    },
    zh: { title: "在 Pod 前添加内部 ALB", hint: "调用到达的是应用程序，而不是 Kubernetes API。" },
  },
  insertLambda: {
    en: { title: "Put a function in between", hint: "The function calls the service." },
    zh: { title: "在中间添加函数", hint: "由函数调用该服务。" },
  },
  insertLink: {
    en: { title: "Add VPC Link", hint: "Keeps {target} private." },
    zh: { title: "添加 VPC Link", hint: "{target} 保持私有。" },
  },
  insertLinkAndAlb: {
    en: { title: "Add VPC Link + internal ALB", hint: "Keeps {target} private." },
    zh: { title: "添加 VPC Link + 内部 ALB", hint: "{target} 保持私有。" },
  },
  insertLinkAndBridge: {
    en: {
      title: "Add VPC Link + NLB before the ALB",
      hint: "A V1 link ends at the NLB, which passes calls on to the ALB.",
    },
    zh: { title: "添加 VPC Link + ALB 前的 NLB", hint: "V1 指向 NLB，再由 NLB 转发到 ALB。" },
  },
  insertLinkAndCloudMap: {
    en: {
      title: "Add VPC Link + Cloud Map service",
      hint: "Keeps {target} private, without a load balancer.",
    },
    zh: { title: "添加 VPC Link + Cloud Map 服务", hint: "{target} 保持私有，无需负载均衡器。" },
  },
  insertLinkAndNlb: {
    en: { title: "Add VPC Link + internal NLB", hint: "Keeps {target} private." },
    zh: { title: "添加 VPC Link + 内部 NLB", hint: "{target} 保持私有。" },
  },
  insertLinkBeforeEndpoint: {
    en: {
      title: "Add VPC Link + NLB",
      hint: "They lead into the VPC, to the Private Endpoint that is drawn.",
    },
    zh: { title: "添加 VPC Link + NLB", hint: "进入 VPC，到达图中已有的 Private Endpoint。" },
  },
  insertNlb: {
    en: { title: "Add an internal NLB", hint: "Gives the VPC Link a target it can end at." },
    zh: { title: "添加内部 NLB", hint: "为 VPC Link 提供可以指向的目标。" },
  },
  insertNlbAndEndpoint: {
    en: {
      title: "Add NLB + Private Endpoint",
      hint: "The VPC Link ends at the NLB, and the endpoint leads to the private API.",
    },
    zh: {
      title: "添加 NLB + Private Endpoint",
      hint: "VPC Link 指向 NLB，再经终端节点到达私有 API。",
    },
  },
  insertPeering: {
    en: {
      title: "Put a VPC peering in between",
      hint: "Says what the line between the VPCs stands for.",
    },
    zh: { title: "在中间添加 VPC 对等连接", hint: "说明两个 VPC 之间的连线代表什么。" },
  },
  insertPrivateLink: {
    en: {
      title: "Offer it over PrivateLink",
      hint: "Only this service is shared; address ranges may overlap.",
    },
    zh: { title: "通过 PrivateLink 提供", hint: "只共享这一项服务，地址范围可以重叠。" },
  },
  insertProviderNlb: {
    en: { title: "Add an internal NLB", hint: "The endpoint service leads to it." },
    zh: { title: "添加内部 NLB", hint: "终端节点服务指向该 NLB。" },
  },
  insertPublicAlb: {
    en: {
      title: "Add an internet-facing ALB",
      hint: "Users reach the ALB, and {target} stays private.",
    },
    zh: { title: "添加面向互联网的 ALB", hint: "用户访问 ALB，{target} 保持私有。" },
  },
  insertQueue: {
    en: {
      title: "Put an SQS queue in between",
      hint: "The topic delivers to the queue, and {target} reads from it.",
    },
    zh: { title: "在中间添加 SQS 队列", hint: "主题投递到队列，由 {target} 从中读取。" },
  },
  insertServiceEndpoint: {
    en: { title: "Add an interface endpoint", hint: "The service then has an address in the VPC." },
    zh: { title: "添加接口 VPC 终端节点", hint: "该服务由此在 VPC 内拥有地址。" },
  },
  joinAndUseIpTargets: {
    en: {
      title: "Peer the VPCs + use IP targets",
      hint: "The load balancer then reaches addresses in the other VPC.",
    },
    zh: { title: "建立对等连接 + 使用 IP 目标", hint: "负载均衡器可以到达另一个 VPC 中的地址。" },
  },
  letOut: {
    en: { title: "Let the call out", hint: "Adds an outbound rule to {group}." },
    zh: { title: "允许调用发出", hint: "在 {group} 中添加出站规则。" },
  },
  linkToBalancer: {
    en: {
      title: "Add VPC Link to the load balancer",
      hint: "Uses the internal load balancer that is drawn already.",
    },
    zh: { title: "添加指向负载均衡器的 VPC Link", hint: "使用图中已有的内部负载均衡器。" },
  },
  makeBalancerInternal: {
    en: {
      title: "Make the load balancer internal",
      hint: "Then calls come in over the VPC Link, not from the internet.",
    },
    zh: { title: "将负载均衡器改为内部", hint: "调用经 VPC Link 进入，不再来自互联网。" },
  },
  makeBalancerPublic: {
    en: {
      title: "Make the load balancer internet-facing",
      hint: "Anyone on the internet can then reach it.",
    },
    zh: { title: "将负载均衡器改为面向互联网", hint: "互联网上的任何人都能到达它。" },
  },
  makeDatabasePrivate: {
    en: {
      title: "Take the database off the internet",
      hint: "Callers on the internet lose access.",
    },
    zh: { title: "让数据库不再对互联网开放", hint: "互联网上的调用方将无法访问。" },
  },
  makeInternalWithLink: {
    en: {
      title: "Make it internal + add VPC Link",
      hint: "Takes the backend off the internet.",
    },
    zh: { title: "改为内部 + 添加 VPC Link", hint: "后端不再暴露于互联网。" },
  },
  makePrivate: {
    en: {
      title: "Make the API private",
      hint: "The API then answers only calls through a Private Endpoint.",
    },
    zh: { title: "将 API 改为私有", hint: "API 只接受经由 Private Endpoint 的调用。" },
  },
  makePrivateWithEndpoint: {
    en: {
      title: "Make API private + Private Endpoint",
      hint: "No internet is needed; callers on the internet lose access.",
    },
    zh: {
      title: "将 API 改为私有 + 添加 Private Endpoint",
      hint: "不需要互联网；互联网上的调用方将无法访问。",
    },
  },
  makePrivateWithLink: {
    en: {
      title: "Remove the public IP + add VPC Link",
      hint: "Takes {target} off the internet, behind a load balancer.",
    },
    zh: {
      title: "去掉公有 IP + 添加 VPC Link",
      hint: "{target} 不再暴露于互联网，改由负载均衡器访问。",
    },
  },
  makeRegional: {
    en: { title: "Make the API Regional", hint: "The API is then public on the internet." },
    zh: { title: "将 API 改为区域类型", hint: "API 将在互联网上公开。" },
  },
  makeRegionalNat: {
    en: {
      title: "Make the NAT gateway regional",
      hint: "It then needs no subnet and spreads over the zones itself.",
    },
    zh: { title: "改为区域级 NAT 网关", hint: "它不需要子网，并自行覆盖多个可用区。" },
  },
  makeSubnetPublic: {
    en: {
      title: "Make the subnet public",
      hint: "Everything in it with a public address can then be reached.",
    },
    zh: { title: "将子网改为公有", hint: "其中有公有地址的资源都可以被访问。" },
  },
  moveBehindNat: {
    en: {
      title: "Move to a private subnet with NAT",
      hint: "It then goes out through the NAT gateway.",
    },
    zh: { title: "移到有 NAT 的私有子网", hint: "由此通过 NAT 网关出网。" },
  },
  moveEndpoint: {
    en: {
      title: "Move the Private Endpoint to the caller",
      hint: "It then stands in the caller's own VPC.",
    },
    zh: { title: "将 Private Endpoint 移到调用方", hint: "它将位于调用方所在的 VPC。" },
  },
  moveFunctionOutOfVpc: {
    en: {
      title: "Detach the function from the VPC",
      hint: "It then needs neither a NAT gateway nor an endpoint.",
    },
    zh: { title: "取消函数的 VPC 接入", hint: "函数不再需要 NAT 网关或终端节点。" },
  },
  moveIntoVpc: {
    en: {
      title: "Move it into the VPC",
      hint: "The answer then rests on the subnet it stands in.",
    },
    zh: { title: "移入 VPC", hint: "之后按它所在的子网判断。" },
  },
  moveLink: {
    en: {
      title: "Move the VPC Link to its target's VPC",
      hint: "The VPC Link and its load balancer then share one VPC.",
    },
    zh: { title: "将 VPC Link 移到目标所在的 VPC", hint: "VPC Link 与负载均衡器位于同一 VPC。" },
  },
  moveOutOfGroup: {
    en: { title: "Move it out of the security group", hint: "The API then stands where it runs." },
    zh: { title: "移出安全组", hint: "API 回到它实际运行的位置。" },
  },
  moveOutOfVpc: {
    en: {
      title: "Move it out of the VPC",
      hint: "A Regional service then stands where it runs.",
    },
    zh: { title: "移出 VPC", hint: "区域服务回到它实际运行的位置。" },
  },
  moveProxy: {
    en: {
      title: "Move the proxy to its database",
      hint: "It then stands in the VPC of the database.",
    },
    zh: { title: "将代理移到数据库所在的 VPC", hint: "代理与数据库位于同一 VPC。" },
  },
  moveToAllowedPlace: {
    en: {
      title: "Move it to where it fits",
      hint: "Puts it into the nearest area that can hold it.",
    },
    zh: { title: "移到合适的位置", hint: "放入最近的、可以容纳它的区域。" },
  },
  moveToPrivateSubnet: {
    en: {
      title: "Move it to a private subnet",
      hint: "That is where EKS runs pods on Fargate.",
    },
    zh: { title: "移到私有子网", hint: "EKS 在 Fargate 上的 Pod 在此运行。" },
  },
  moveToPrivateSubnetWithNat: {
    en: {
      title: "Move to a private subnet with NAT",
      hint: "The function then has a way out to the internet.",
    },
    zh: { title: "移到有 NAT 的私有子网", hint: "函数由此可以访问互联网。" },
  },
  moveToPublicSubnet: {
    en: {
      title: "Move it to a public subnet",
      hint: "A route leads from there to the internet gateway.",
    },
    zh: { title: "移到公有子网", hint: "那里有通往互联网网关的路由。" },
  },
  moveToPublicSubnets: {
    en: { title: "Move it to public subnets", hint: "Its targets can stay where they are." },
    zh: { title: "移到公有子网", hint: "它的目标可以留在原处。" },
  },
  nameLinkGroup: {
    en: { title: "Name the VPC Link's group instead", hint: "The rule then admits {group}." },
    zh: { title: "改为引用 VPC Link 的安全组", hint: "该规则将允许 {group}。" },
  },
  removeBridgeNlb: {
    en: { title: "Remove the NLB", hint: "The VPC Link V2 then ends at the ALB itself." },
    zh: { title: "移除 NLB", hint: "VPC Link V2 将直接指向 ALB。" },
  },
  removeEdge: {
    en: { title: "Remove the connection", hint: "It joins no two different parts." },
    zh: { title: "删除连线", hint: "它没有连接两个不同的组件。" },
  },
  removeEndpoint: {
    en: {
      title: "Remove the Private Endpoint",
      hint: "The callers are joined to what it led to.",
    },
    zh: { title: "移除 Private Endpoint", hint: "调用方直接连到它后面的资源。" },
  },
  removeLink: {
    en: { title: "Remove the VPC Link", hint: "The callers are joined to what it led to." },
    zh: { title: "移除 VPC Link", hint: "调用方直接连到它后面的资源。" },
  },
  removeOpenRule: {
    en: {
      title: "Remove the open rules",
      hint: "Add a rule for a security group or a range you know.",
    },
    zh: { title: "删除对所有地址开放的规则", hint: "再为已知的安全组或地址范围添加规则。" },
  },
  removeShortcut: {
    en: { title: "Remove the direct line", hint: "The way beside it stays." },
    zh: { title: "删除直接连线", hint: "旁边的路径保留。" },
  },
  replaceByInterfaceEndpoint: {
    en: {
      title: "Replace it by an interface endpoint",
      hint: "It has addresses in subnets; it is charged by the hour.",
    },
    zh: { title: "换成接口 VPC 终端节点", hint: "它在子网中有地址，按小时收费。" },
  },
  replaceByTransitGateway: {
    en: {
      title: "Replace the peering by a transit gateway",
      hint: "It carries traffic between everything attached to it.",
    },
    zh: { title: "将对等连接换成 Transit Gateway", hint: "它可以在所有接入的网络之间转发流量。" },
  },
  replaceEndpointByLink: {
    en: {
      title: "Replace the endpoint by a VPC Link",
      hint: "Leads into the VPC and keeps {end} private.",
    },
    zh: { title: "将终端节点换成 VPC Link", hint: "由此进入 VPC，{end} 保持私有。" },
  },
  replaceLinkByEndpoint: {
    en: {
      title: "Replace it by a Private Endpoint",
      hint: "The private API is then called the way it can be.",
    },
    zh: { title: "换成 Private Endpoint", hint: "以私有 API 支持的方式调用它。" },
  },
  replaceLinkByLambda: {
    en: {
      title: "Replace the VPC Link by a function",
      hint: "The function speaks the database's protocol.",
    },
    zh: { title: "将 VPC Link 换成函数", hint: "由函数使用数据库协议访问。" },
  },
  replaceNatByAlb: {
    en: {
      title: "Let callers in by an internet-facing ALB",
      hint: "The NAT gateway stays for the way out.",
    },
    zh: { title: "改由面向互联网的 ALB 接入", hint: "NAT 网关继续用于出站。" },
  },
  replaceNlbByAlb: {
    en: { title: "Replace the NLB by an ALB", hint: "An ALB can have a function as its target." },
    zh: { title: "将 NLB 换成 ALB", hint: "ALB 可以以函数为目标。" },
  },
  reverse: {
    en: { title: "Turn the line around", hint: "It then starts at the side that calls." },
    zh: { title: "反转连线方向", hint: "连线从调用的一方出发。" },
  },
  stopBlockingPublicAccess: {
    en: {
      title: "Turn off Block Public Access",
      hint: "Everything public in the VPC can then be reached.",
    },
    zh: { title: "关闭 VPC 屏蔽公共访问权限", hint: "VPC 中所有公有资源都将可以到达。" },
  },
  stopEnforcing: {
    en: {
      title: "Turn off rules on PrivateLink traffic",
      hint: "The NLB then lets in what comes through the VPC Link.",
    },
    zh: {
      title: "关闭对 PrivateLink 流量的入站规则",
      hint: "NLB 将放行经 VPC Link 而来的流量。",
    },
  },
  turnOffDefaultEndpoint: {
    en: {
      title: "Turn off the default endpoint",
      hint: "Callers then use the custom domain alone.",
    },
    zh: { title: "关闭默认端点", hint: "之后只能通过自定义域名调用。" },
  },
  turnOffPrivateDns: {
    en: {
      title: "Turn off private DNS",
      hint: "Public APIs work again; private APIs are then called by another name.",
    },
    zh: { title: "关闭私有 DNS", hint: "公有 API 恢复可用；私有 API 需改用其他域名调用。" },
  },
  turnOnWaf: {
    en: { title: "Put AWS WAF on the API", hint: "A web ACL then guards its stages." },
    zh: { title: "为 API 启用 AWS WAF", hint: "由 Web ACL 保护其阶段。" },
  },
  useCustomDomain: {
    en: {
      title: "Call the API by a custom domain",
      hint: "Private DNS leaves that name alone.",
    },
    zh: { title: "用自定义域名调用 API", hint: "私有 DNS 不接管该域名。" },
  },
  useExecuteApi: {
    en: {
      title: "Make it an execute-api endpoint",
      hint: "That is the service that carries calls to APIs.",
    },
    zh: { title: "改为 execute-api 终端节点", hint: "承载 API 调用的是该服务。" },
  },
  useHttpApi: {
    en: {
      title: "Make it an HTTP API",
      hint: "HTTP APIs can use Cloud Map; they offer fewer features.",
    },
    zh: { title: "改为 HTTP API", hint: "HTTP API 可以使用 Cloud Map，但功能较少。" },
  },
  useIamAuth: {
    en: { title: "Ask for IAM credentials", hint: "Callers then sign their requests." },
    zh: { title: "使用 IAM 授权", hint: "调用方须对请求签名。" },
  },
  useInvokeApi: {
    en: {
      title: "Call the Lambda API through an endpoint",
      hint: "The function needs no URL for this caller.",
    },
    zh: { title: "通过终端节点调用 Lambda API", hint: "此调用方不再需要函数 URL。" },
  },
  useIpTargets: {
    en: {
      title: "Register targets by IP address",
      hint: "Each task or pod is then a target of its own.",
    },
    zh: { title: "按 IP 地址注册目标", hint: "每个任务或 Pod 各自作为目标。" },
  },
  useLambdaAuth: {
    en: { title: "Add a Lambda authorizer", hint: "A function then decides on each call." },
    zh: { title: "添加 Lambda 授权方", hint: "由函数判断每个调用。" },
  },
  useHttps: {
    en: {
      title: "Use HTTPS on this connection",
      hint: "The load balancer then needs an HTTPS listener with a certificate.",
    },
    zh: { title: "在此连接上使用 HTTPS", hint: "负载均衡器需要带证书的 HTTPS 侦听器。" },
  },
  useLinkV1: {
    en: { title: "Change the VPC Link to V1", hint: "A V1 link ends at an NLB." },
    zh: { title: "将 VPC Link 改为 V1", hint: "V1 指向 NLB。" },
  },
  useLinkV2: {
    en: { title: "Change the VPC Link to V2", hint: "A V2 link ends at an ALB or an NLB." },
    zh: { title: "将 VPC Link 改为 V2", hint: "V2 指向 ALB 或 NLB。" },
  },
  useRestApi: {
    en: { title: "Make it a REST API", hint: "REST APIs have what is asked for here." },
    zh: { title: "改为 REST API", hint: "REST API 具备此处所需的功能。" },
  },
  useVpcOrigin: {
    en: { title: "Use a VPC origin", hint: "CloudFront then reaches it privately." },
    zh: { title: "使用 VPC 源", hint: "CloudFront 将通过私有连接到达它。" },
  },
  wholeWay: {
    en: { title: "Set the whole way right", hint: "All in one step: {steps}." },
    zh: { title: "修好整条路径", hint: "一步完成：{steps}。" },
  },
  wrapInVpc: {
    en: { title: "Draw a VPC around it", hint: "Adds a VPC with a private subnet." },
    zh: { title: "在外面画出 VPC", hint: "添加一个带私有子网的 VPC。" },
  },
};
