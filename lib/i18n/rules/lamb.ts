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
      },
      exam: "只调用 AWS 服务和公有地址的函数不需要接入 VPC，也就不需要 NAT 网关。",
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
