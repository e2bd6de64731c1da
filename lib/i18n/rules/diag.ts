import type { RuleTexts } from "./types";

/** How the diagram itself is drawn. */
export const diag: RuleTexts = {
  DIAG001: {
    en: {
      title: "A Regional service is drawn inside a VPC",
      says: {
        inVpc: {
          verdict: "A Regional service is drawn inside a VPC, where it does not run.",
          why: [
            "{node} is drawn inside {vpc}.",
            "AWS runs it for a whole Region and offers it at service endpoints outside your VPCs.",
          ],
        },
      },
      exam: "API Gateway and services such as S3 or SQS are Regional; that is why a VPC Link or a VPC endpoint exists at all.",
    },
    zh: {
      title: "区域服务画在了 VPC 内",
      says: {
        inVpc: {
          verdict: "区域服务画在了 VPC 内，而它并不在 VPC 中运行。",
          why: [
            "{node} 画在 {vpc} 内。",
            "AWS 面向整个区域运行该服务，并通过您 VPC 之外的服务终端节点提供。",
          ],
        },
      },
      exam: "API Gateway 以及 S3、SQS 等服务是区域性的；正因如此，才有 VPC Link 和 VPC 终端节点。",
    },
  },
  DIAG002: {
    en: {
      title: "A resource of a VPC is drawn outside",
      says: {
        unplaced: {
          verdict: "A resource that runs in a VPC is drawn outside every VPC.",
          why: [
            "{node} runs in a VPC, usually in a subnet.",
            "Neither is drawn around it, so the usual settings are assumed.",
          ],
        },
      },
      exam: "Exam diagrams name the subnet of an instance or a database; whether it is public or private often decides the answer.",
    },
    zh: {
      title: "VPC 内的资源画在了外面",
      says: {
        unplaced: {
          verdict: "在 VPC 中运行的资源画在了所有 VPC 之外。",
          why: ["{node} 在 VPC 中运行，通常位于某个子网。", "两者都没有画出，因此按通常设置判断。"],
        },
      },
      exam: "考题中的图会标明实例或数据库所在的子网；它是公有还是私有，往往决定答案。",
    },
  },
  DIAG003: {
    en: {
      title: "Areas are nested against their order",
      says: {
        nested: {
          verdict: "An area is drawn inside one that cannot hold it.",
          why: [
            "{node} is drawn directly inside an area that does not contain its kind.",
            "A Region holds VPCs and Availability Zones, a VPC spans its Region's zones, a subnet stays within one zone.",
          ],
        },
      },
      exam: "A VPC spans all Availability Zones of its Region; a subnet lies entirely within one.",
    },
    zh: {
      title: "区域嵌套顺序不对",
      says: {
        nested: {
          verdict: "一个网络区域画在了不能容纳它的区域内。",
          why: [
            "{node} 直接画在了不包含此类组件的区域内。",
            "AWS 区域包含 VPC 和可用区，VPC 跨越所在区域的可用区，子网只位于一个可用区。",
          ],
        },
      },
      exam: "VPC 跨越所在区域的所有可用区；子网完全位于一个可用区内。",
    },
  },
  DIAG004: {
    en: {
      title: "The line starts at a data store",
      says: {
        backwards: {
          verdict:
            "The line is drawn from a data store to its caller; no VPC Link follows from it.",
          why: [
            "A line starts at the side that opens the connection.",
            "{source} usually answers calls, and here it would open one to {target}.",
          ],
        },
        mayInvoke: {
          verdict: "The line starts at a database; some engines can invoke a function so.",
          why: [
            "RDS for PostgreSQL and Aurora can invoke {target} through the Lambda API.",
            "If {target} reads or writes {source} instead, the line starts at {target}.",
          ],
        },
      },
      exam: "Read every arrow from the side that opens the connection; replies to it need no rule in a stateful security group.",
    },
    zh: {
      title: "连线从数据存储出发",
      says: {
        backwards: {
          verdict: "连线从数据存储画向了调用方；由此得不出需要 VPC Link。",
          why: [
            "连线从发起连接的一方出发。",
            "{source} 通常只响应调用，此处却画成由它向 {target} 发起。",
          ],
        },
        mayInvoke: {
          verdict: "连线从数据库出发；部分引擎确实可以这样调用函数。",
          why: [
            "RDS for PostgreSQL 和 Aurora 可以通过 Lambda API 调用 {target}。",
            "如果是 {target} 读写 {source}，连线应从 {target} 出发。",
          ],
        },
      },
      exam: "看图时，箭头从发起连接的一方出发；安全组有状态，应答流量不需要另设规则。",
    },
  },
  DIAG005: {
    en: {
      title: "A line without two different ends",
      says: {
        self: {
          verdict: "The line leads back to where it starts, so it says nothing about a VPC Link.",
          why: ["{source} is both ends of this line."],
        },
        loose: {
          verdict: "One end of the line is missing, so it says nothing about a VPC Link.",
          why: ["The line names a part that is not in the diagram."],
        },
      },
      exam: "No exam asks for it; a diagram in a question has two ends to every line.",
    },
    zh: {
      title: "连线没有两个不同的端点",
      says: {
        self: {
          verdict: "连线回到了起点，无法据此判断 VPC Link。",
          why: ["{source} 同时是这条连线的两端。"],
        },
        loose: {
          verdict: "连线缺少一端，无法据此判断 VPC Link。",
          why: ["连线的一端指向图中不存在的组件。"],
        },
      },
      exam: "考试不考；题目图中的每条连线都有两端。",
    },
  },
  DIAG006: {
    en: {
      title: "The answer rests on assumptions",
      says: {
        assumed: {
          verdict: "The answer would be different if an assumed setting were different.",
          why: ["Where a setting is not stated, the usual value is assumed, and here it matters."],
        },
      },
      exam: "VPC Reachability Analyzer names its assumptions in the same way, as additional detail codes.",
    },
    zh: {
      title: "结论基于假定",
      says: {
        assumed: {
          verdict: "如果某项假定的设置不同，结论也会不同。",
          why: ["未注明的设置按通常的取值判断，而此处该取值会影响结论。"],
        },
      },
      exam: "VPC Reachability Analyzer 也以同样的方式列出假定，即附加详细信息代码。",
    },
  },
  DIAG007: {
    en: {
      title: "A call is drawn twice",
      says: {
        shortcut: {
          verdict:
            "The same call is drawn twice: directly, and on the way that is drawn beside it.",
          why: [
            "A longer way leads from {source} through {through} to {target}.",
            "That way shows how the call goes, so the direct line may be a leftover.",
          ],
        },
      },
      exam: "Questions draw the way or the shortcut, rarely both; count the hops of the way.",
    },
    zh: {
      title: "同一调用画了两次",
      says: {
        shortcut: {
          verdict: "同一调用画了两次：一条是直接连线，另一条是旁边画出的路径。",
          why: [
            "另有一条从 {source} 经 {through} 到 {target} 的更长路径。",
            "该路径已说明调用如何进行，直接连线可能是多余的。",
          ],
        },
      },
      exam: "题目通常只画完整路径或只画直连，很少两者都画；应按完整路径数跳数。",
    },
  },
};
