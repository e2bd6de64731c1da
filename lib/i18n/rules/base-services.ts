import type { RuleTexts } from "./types";

/** What services do by themselves, and lines that stand for no call. */
export const baseServices: RuleTexts = {
  BASE019: {
    en: {
      title: "Events and workflows start work through service APIs",
      says: {
        task: {
          verdict: "Works directly: the task is started through Amazon ECS, without a VPC Link.",
          why: [
            "{source} asks ECS to run the task and opens no connection to it.",
            "So it does not matter in which subnet {target} runs.",
          ],
        },
        pods: {
          verdict: "Works through the Kubernetes API of the cluster; no VPC Link is needed.",
          why: [
            "{source} can run a job on EKS or call its Kubernetes API, if that endpoint is public.",
            "It does not call the application in {target} over its own address.",
          ],
        },
        instance: {
          verdict: "Works for actions on the instance, such as stopping it; not for calls to it.",
          why: [
            "{source} can have EC2 stop or reboot {target}, or have a command run on it.",
            "A request to a program on {target} needs something inside the VPC that sends it.",
          ],
        },
        private: {
          verdict: "Not reachable without more: the service stands outside the VPC.",
          why: [
            "{target} has only private addresses, and {source} runs outside every VPC of yours.",
            "A function in the VPC can make the call, or a private connection over VPC Lattice.",
          ],
        },
      },
      exam: "EventBridge and Step Functions run ECS tasks by API; no network path into the VPC is needed.",
    },
    zh: {
      title: "事件和工作流通过服务 API 启动任务",
      says: {
        task: {
          verdict: "可直接实现：任务由 Amazon ECS 启动，不需要 VPC Link。",
          why: [
            "{source} 请求 ECS 运行任务，并不与任务建立连接。",
            "因此 {target} 在哪个子网中运行都没有关系。",
          ],
        },
        pods: {
          verdict: "通过集群的 Kubernetes API 实现；不需要 VPC Link。",
          why: [
            "{source} 可以在 EKS 上运行作业，或调用其 Kubernetes API（该端点须可公开访问）。",
            "它不会通过应用程序自己的地址调用 {target} 中的应用程序。",
          ],
        },
        instance: {
          verdict: "可对实例执行操作，例如停止实例；但不能向它发出调用。",
          why: [
            "{source} 可以让 EC2 停止或重启 {target}，或在其上运行命令。",
            "要请求 {target} 上的程序，需要由 VPC 内的组件发出请求。",
          ],
        },
        private: {
          verdict: "仅凭此连线无法到达：该服务位于 VPC 之外。",
          why: [
            "{target} 只有私有地址，而 {source} 运行在您的所有 VPC 之外。",
            "可由 VPC 内的函数发出调用，或使用基于 VPC Lattice 的私有连接。",
          ],
        },
      },
      exam: "EventBridge 和 Step Functions 通过 API 运行 ECS 任务，不需要通往 VPC 的网络路径。",
    },
  },
  BASE020: {
    en: {
      title: "An endpoint service stands before a Network Load Balancer",
      says: {
        target: {
          verdict: "Not possible without a Network Load Balancer in between.",
          why: [
            "An endpoint service takes a Network Load Balancer or a Gateway Load Balancer.",
            "{target} can be a target behind a Network Load Balancer of {source}.",
          ],
        },
        other: {
          verdict:
            "Not possible: an endpoint service leads to a load balancer and to nothing else.",
          why: [
            "An endpoint service takes a Network Load Balancer or a Gateway Load Balancer.",
            "{target} is neither, so {source} cannot offer it.",
          ],
        },
      },
      exam: "Providers of PrivateLink services need an NLB, or a GWLB for appliances.",
    },
    zh: {
      title: "终端节点服务位于 Network Load Balancer 之前",
      says: {
        target: {
          verdict: "中间没有 Network Load Balancer，无法实现。",
          why: [
            "终端节点服务使用 Network Load Balancer 或 Gateway Load Balancer。",
            "{target} 可以作为 {source} 的 Network Load Balancer 的目标。",
          ],
        },
        other: {
          verdict: "无法实现：终端节点服务只能指向负载均衡器。",
          why: [
            "终端节点服务使用 Network Load Balancer 或 Gateway Load Balancer。",
            "{target} 两者都不是，{source} 无法提供它。",
          ],
        },
      },
      exam: "PrivateLink 服务的提供方需要 NLB；虚拟设备则使用 GWLB。",
    },
  },
  BASE021: {
    en: {
      title: "A function has no address of its own",
      says: {
        noUrl: {
          verdict:
            "Reached only by callers that sign requests to the Lambda API; no VPC Link is needed.",
          why: [
            "{target} has no function URL, so there is no web address that leads to it.",
            "{source} can invoke it through Lambda with AWS credentials, as an SDK does.",
            "Browsers and other services usually call an API or a function URL instead.",
          ],
        },
      },
      exam: "A web address for a function: API Gateway, a function URL or an ALB.",
    },
    zh: {
      title: "函数没有自己的地址",
      says: {
        noUrl: {
          verdict: "只有能对 Lambda API 请求签名的调用方才能到达；不需要 VPC Link。",
          why: [
            "{target} 没有函数 URL，因此没有通往它的网址。",
            "{source} 可以凭 AWS 凭证通过 Lambda 调用它，SDK 就是这样做的。",
            "浏览器和其他服务通常改为调用 API 或函数 URL。",
          ],
        },
      },
      exam: "为函数提供网址：API Gateway、函数 URL 或 ALB。",
    },
  },
  BASE022: {
    en: {
      title: "Cloud Map gives addresses and carries nothing",
      says: {
        name: {
          verdict: "Found by name; the call then goes straight to the address, without a VPC Link.",
          why: [
            "{source} asks {target} for the address of a service.",
            "The connection itself is opened to what is registered there, within the VPC.",
          ],
        },
        outside: {
          verdict: "Not reachable: Cloud Map knows only the private addresses of tasks.",
          why: [
            "Tasks of ECS are registered in {target} with their private addresses.",
            "{source} stands outside the VPC, where such an address leads nowhere.",
          ],
        },
      },
    },
    zh: {
      title: "Cloud Map 提供地址，不承载流量",
      says: {
        name: {
          verdict: "按名称找到；调用随后直接发往该地址，不需要 VPC Link。",
          why: [
            "{source} 向 {target} 查询服务的地址。",
            "连接本身在 VPC 内直接建立到已注册的目标。",
          ],
        },
        outside: {
          verdict: "无法到达：Cloud Map 只有任务的私有地址。",
          why: [
            "ECS 任务以私有地址注册到 {target}。",
            "{source} 位于 VPC 之外，这样的地址在那里无法到达。",
          ],
        },
      },
    },
  },
  BASE023: {
    en: {
      title: "Databases copy to their standbys and replicas themselves",
      says: {
        copy: {
          verdict: "Works directly: the service copies the data itself, without a VPC Link.",
          why: [
            "The line from {source} to {target} is taken for replication.",
            "A standby or a read replica is kept up to date by the database service.",
          ],
        },
      },
      exam: "Multi-AZ standbys are for failover, read replicas for reading.",
    },
    zh: {
      title: "数据库自行复制到备用实例和副本",
      says: {
        copy: {
          verdict: "可直接实现：由服务自行复制数据，不需要 VPC Link。",
          why: [
            "从 {source} 到 {target} 的连线视为复制。",
            "备用实例或只读副本由数据库服务保持同步。",
          ],
        },
      },
      exam: "多可用区备用实例用于故障转移，只读副本用于读取。",
    },
  },
  BASE024: {
    en: {
      title: "A line to a gateway stands for a route",
      says: {
        route: {
          verdict:
            "Joined: this line shows a route or an attachment; no VPC Link has a part in it.",
          why: ["It says where {source} and {target} lead on to, and is no call by itself."],
        },
      },
      exam: "A subnet is public if its route table leads to an internet gateway.",
    },
    zh: {
      title: "通往网关的连线表示路由",
      says: {
        route: {
          verdict: "已连通：此连线表示路由或接入关系；与 VPC Link 无关。",
          why: ["它说明 {source} 与 {target} 通向何处，本身不是调用。"],
        },
      },
      exam: "路由表指向互联网网关的子网就是公有子网。",
    },
  },
};
