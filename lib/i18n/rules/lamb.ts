import type { RuleTexts } from "./types";

/** What functions call and what calls them. */
export const lamb: RuleTexts = {
  LAMB001: {
    en: {
      title: "A function must be attached to call into a VPC",
      says: {
        notAttached: {
          verdict:
            "Not reachable: the function is not attached to the VPC, and a VPC Link would not change that.",
          why: [
            "{source} runs with default networking, outside your VPCs.",
            "{target} has only private addresses in a VPC.",
            "A VPC Link carries the calls of API Gateway, not those of a function.",
          ],
        },
      },
      exam: "A function that must reach RDS is given VPC access: subnets and a security group. A VPC Link is the wrong answer.",
    },
    zh: {
      title: "函数须接入 VPC 才能调用其中的资源",
      says: {
        notAttached: {
          verdict: "无法到达：函数没有接入 VPC，而 VPC Link 并不能改变这一点。",
          why: [
            "{source} 使用默认网络，位于您的 VPC 之外。",
            "{target} 只有 VPC 内的私有地址。",
            "VPC Link 承载的是 API Gateway 的调用，不是函数的调用。",
          ],
        },
      },
      exam: "函数要访问 RDS，需为其配置 VPC 访问：子网和安全组。VPC Link 是错误选项。",
    },
  },
  LAMB002: {
    en: {
      title: "A public subnet gives a function no way out",
      says: {
        publicSubnet: {
          verdict:
            "Not reachable: a function in a public subnet has no way out to the internet; no VPC Link is involved.",
          why: [
            "A function in a public subnet gets no public address, so {source} cannot use the internet gateway.",
            "{target} is called at a public address.",
          ],
        },
      },
      exam: "The usual trap: the function moves to a public subnet and still has no internet; it takes a private subnet and a NAT gateway.",
    },
    zh: {
      title: "公有子网不能让函数访问互联网",
      says: {
        publicSubnet: {
          verdict: "无法到达：位于公有子网的函数没有出网路径；这与 VPC Link 无关。",
          why: [
            "函数在公有子网中不会获得公有地址，因此 {source} 无法使用互联网网关。",
            "{target} 要通过公有地址调用。",
          ],
        },
      },
      exam: "常见陷阱：把函数移到公有子网后仍然无法访问互联网；需要的是私有子网加 NAT 网关。",
    },
  },
  LAMB003: {
    en: {
      title: "An attached function needs a path to AWS services",
      says: {
        gateway: {
          verdict:
            "Not reachable: the function's subnet has no way out, and the VPC has no endpoint for the service.",
          why: [
            "{source} is attached to a VPC, so all its calls go through that VPC.",
            "Its subnet has no route to the internet, and {target} stands outside the VPC.",
            "A gateway endpoint would add a route to {target}; none is drawn.",
          ],
        },
        interface: {
          verdict:
            "Not reachable: the function's subnet has no way out, and no interface endpoint for the service is drawn.",
          why: [
            "{source} is attached to a VPC, so all its calls go through that VPC.",
            "Its subnet has no route to the internet, and {target} is called at the address of an AWS service.",
            "An interface endpoint would give that service an address in the VPC; none is drawn.",
          ],
        },
      },
      exam: "No internet allowed and S3 or DynamoDB to reach: a gateway endpoint, free of charge. Any other service: an interface endpoint.",
    },
    zh: {
      title: "接入 VPC 的函数需要到达 AWS 服务的路径",
      says: {
        gateway: {
          verdict: "无法到达：函数所在子网没有出网路径，VPC 中也没有该服务的终端节点。",
          why: [
            "{source} 已接入 VPC，它的所有调用都经过该 VPC。",
            "其子网没有通往互联网的路由，而 {target} 位于 VPC 之外。",
            "网关终端节点会为 {target} 添加一条路由；图中没有画出。",
          ],
        },
        interface: {
          verdict: "无法到达：函数所在子网没有出网路径，图中也没有该服务的接口 VPC 终端节点。",
          why: [
            "{source} 已接入 VPC，它的所有调用都经过该 VPC。",
            "其子网没有通往互联网的路由，而 {target} 要通过 AWS 服务的地址调用。",
            "接口 VPC 终端节点会让该服务在 VPC 内拥有地址；图中没有画出。",
          ],
        },
      },
      exam: "不允许经过互联网而要访问 S3 或 DynamoDB：使用免费的网关终端节点。其他服务：使用接口 VPC 终端节点。",
    },
  },
  LAMB004: {
    en: {
      title: "A function outside every VPC reaches public addresses",
      says: {
        reached: {
          verdict: "Reached directly; no VPC Link and no Private Endpoint is needed.",
          why: [
            "{source} runs with default networking, which has access to the internet.",
            "{target} can be called at a public address.",
          ],
        },
        invoke: {
          verdict: "Reached through the Lambda API; no VPC Link and no Private Endpoint is needed.",
          why: [
            "{source} invokes {target} through the Lambda API, which it can reach from outside every VPC.",
            "Whether {target} is attached to a VPC does not matter for that.",
          ],
        },
      },
      exam: "A function that calls only AWS services and public addresses needs no VPC, and so no NAT gateway.",
    },
    zh: {
      title: "不在 VPC 内的函数可以到达公有地址",
      says: {
        reached: {
          verdict: "可直接到达；既不需要 VPC Link，也不需要 Private Endpoint。",
          why: ["{source} 使用默认网络，可以访问互联网。", "{target} 可以通过公有地址调用。"],
        },
        invoke: {
          verdict: "经 Lambda API 到达；既不需要 VPC Link，也不需要 Private Endpoint。",
          why: [
            "{source} 通过 Lambda API 调用 {target}，在 VPC 之外即可访问该 API。",
            "{target} 是否接入 VPC 与此无关。",
          ],
        },
      },
      exam: "只调用 AWS 服务和公有地址的函数不需要接入 VPC，也就不需要 NAT 网关。",
    },
  },
  LAMB005: {
    en: {
      title: "A function may not need its VPC",
      says: {
        nothingInVpc: {
          verdict: "{node} is attached to a VPC, and nothing that it calls stands in one.",
          why: [
            "Everything {node} is drawn to call has a public address or is an AWS service.",
            "Outside the VPC it would reach all of that without a NAT gateway or an endpoint.",
          ],
        },
      },
      exam: "Cheapest or simplest way for a function that uses only S3, DynamoDB or SQS: leave it out of the VPC.",
    },
    zh: {
      title: "函数可能不需要接入 VPC",
      says: {
        nothingInVpc: {
          verdict: "{node} 已接入 VPC，但它调用的资源都不在 VPC 内。",
          why: [
            "图中 {node} 调用的目标要么有公有地址，要么是 AWS 服务。",
            "不接入 VPC 时，无需 NAT 网关或终端节点即可到达这些目标。",
          ],
        },
      },
      exam: "函数只使用 S3、DynamoDB 或 SQS 时，成本最低、最简单的做法是不接入 VPC。",
    },
  },
  LAMB006: {
    en: {
      title: "A function URL is public only",
      says: {
        noWayOut: {
          verdict:
            "Not reachable: a function URL answers on the public internet only, and the caller has no way out.",
          why: [
            "{target} is called at its function URL; PrivateLink leads to the Lambda API and not to function URLs.",
            "{source} stands in a VPC and has no way out to the internet.",
          ],
        },
      },
      exam: "A function to be called without the internet: its Invoke API through an interface endpoint for Lambda, or a private API before it.",
    },
    zh: {
      title: "函数 URL 只能从互联网访问",
      says: {
        noWayOut: {
          verdict: "无法到达：函数 URL 只在互联网上提供服务，而调用方没有出网路径。",
          why: [
            "{target} 通过函数 URL 调用；PrivateLink 通往 Lambda API，不支持函数 URL。",
            "{source} 位于 VPC 内，没有通往互联网的路径。",
          ],
        },
      },
      exam: "要求不经过互联网调用函数：通过 Lambda 的接口 VPC 终端节点使用 Invoke API，或在前面放置私有 API。",
    },
  },
  LAMB007: {
    en: {
      title: "Services feed functions without a network path",
      says: {
        direct: {
          verdict: "No VPC Link is needed: the service and Lambda work together by themselves.",
          why: [
            "Either {source} invokes {target} through the Lambda API, or Lambda polls {source} for new work.",
            "Both happen between AWS services; whether {target} is attached to a VPC does not matter.",
          ],
        },
      },
      exam: "Questions about event sources are about permissions and polling, not about networks.",
    },
    zh: {
      title: "服务触发函数不需要网络通道",
      says: {
        direct: {
          verdict: "不需要 VPC Link：该服务与 Lambda 可以直接协作。",
          why: [
            "要么由 {source} 通过 Lambda API 调用 {target}，要么由 Lambda 轮询 {source} 获取新任务。",
            "两种方式都发生在 AWS 服务之间，与 {target} 是否接入 VPC 无关。",
          ],
        },
      },
      exam: "事件源题目考查的是权限和轮询方式，而不是网络。",
    },
  },
};
