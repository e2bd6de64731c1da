import type { RuleTexts } from "./types";

/** Where containers may stand, how they are reached and how they get their images. */
export const ctnr: RuleTexts = {
  CTNR001: {
    en: {
      title: "Tasks on Fargate are registered by address",
      says: {
        instance: {
          verdict:
            "Not reachable: the load balancer registers instances, and tasks on Fargate are not instances.",
          why: [
            "The target type of {source} is instance.",
            "Each task of {target} has a network interface of its own and no instance to register.",
          ],
        },
      },
      exam: "The awsvpc network mode, which Fargate always uses, takes a target group of type ip.",
    },
    zh: {
      title: "Fargate 任务按 IP 地址注册",
      says: {
        instance: {
          verdict: "无法到达：负载均衡器按实例注册目标，而 Fargate 任务不是实例。",
          why: [
            "{source} 的目标类型是 instance。",
            "{target} 的每个任务都有自己的网络接口，没有可注册的实例。",
          ],
        },
      },
      exam: "Fargate 始终使用 awsvpc 网络模式，目标组类型必须是 ip。",
    },
  },
  CTNR002: {
    en: {
      title: "EKS on Fargate runs in private subnets only",
      says: {
        publicSubnet: {
          verdict: "Pods of EKS on Fargate do not run in a public subnet.",
          why: [
            "{node} stands in a public subnet and runs on EKS.",
            "EKS runs pods on Fargate only in private subnets, with no direct route to an internet gateway.",
          ],
        },
      },
      exam: "Fargate profiles of EKS take private subnets; ECS on Fargate may use public ones.",
    },
    zh: {
      title: "EKS on Fargate 只能在私有子网中运行",
      says: {
        publicSubnet: {
          verdict: "EKS on Fargate 的 Pod 不能在公有子网中运行。",
          why: [
            "{node} 位于公有子网，并且运行在 EKS 上。",
            "EKS 在 Fargate 上的 Pod 只在私有子网中运行，这类子网没有直接通往互联网网关的路由。",
          ],
        },
      },
      exam: "EKS 的 Fargate 配置文件使用私有子网；ECS on Fargate 可以使用公有子网。",
    },
  },
  CTNR003: {
    en: {
      title: "Pods on Fargate are registered by address",
      says: {
        instance: {
          verdict:
            "Not reachable: the load balancer registers instances, and pods on Fargate are not instances.",
          why: [
            "The target type of {source} is instance.",
            "{target} runs on EKS, as stated or assumed, and load balancers reach its pods on Fargate by IP address only.",
          ],
        },
      },
      exam: "The AWS Load Balancer Controller registers instances unless told otherwise; on Fargate, set the target type to ip.",
    },
    zh: {
      title: "Fargate 上的 Pod 按 IP 地址注册",
      says: {
        instance: {
          verdict: "无法到达：负载均衡器按实例注册目标，而 Fargate 上的 Pod 不是实例。",
          why: [
            "{source} 的目标类型是 instance。",
            "{target}（注明或假定）运行在 EKS 上，负载均衡器只能按 IP 地址到达 Fargate 上的 Pod。",
          ],
        },
      },
      exam: "AWS Load Balancer Controller 默认按实例注册；在 Fargate 上须将目标类型设为 ip。",
    },
  },
  CTNR004: {
    en: {
      title: "A task needs a path to its image",
      says: {
        noPath: {
          verdict:
            "{node} does not start: nothing leads from its subnet to its image in Amazon ECR.",
          why: [
            "The subnet of {node} has no way out to the internet.",
            "Without one, a pull takes interface endpoints for ecr.api and ecr.dkr, and an endpoint for S3, which holds the layers.",
            "{vpc} does not have all three.",
          ],
        },
      },
      exam: "CannotPullContainerError in a private subnet: a NAT gateway, or endpoints for ecr.api, ecr.dkr and S3; for logs and secrets one more each.",
    },
    zh: {
      title: "任务需要有拉取镜像的路径",
      says: {
        noPath: {
          verdict: "{node} 无法启动：其子网没有到达 Amazon ECR 镜像的路径。",
          why: [
            "{node} 所在子网没有通往互联网的路径。",
            "此时拉取镜像需要 ecr.api 和 ecr.dkr 的接口 VPC 终端节点，以及用于 S3（存放镜像层）的终端节点。",
            "{vpc} 中没有备齐这三个终端节点。",
          ],
        },
      },
      exam: "私有子网中出现 CannotPullContainerError：使用 NAT 网关，或 ecr.api、ecr.dkr 和 S3 的终端节点；日志和密钥各需再加一个。",
    },
  },
  CTNR005: {
    en: {
      title: "A task in a public subnet needs a public address",
      says: {
        noAddress: {
          verdict:
            "{node} has no way out: its subnet leads to an internet gateway, and it has no public address.",
          why: [
            "An internet gateway passes on only what has a public address, and {node} is stated to have none.",
            "Without a way out, the task cannot pull its image unless endpoints lead to Amazon ECR.",
          ],
        },
      },
      exam: "Fargate in a public subnet: turn on the public IP. In a private subnet: a NAT gateway or endpoints.",
    },
    zh: {
      title: "公有子网中的任务需要公有地址",
      says: {
        noAddress: {
          verdict: "{node} 没有出网路径：子网通往互联网网关，但它没有公有地址。",
          why: [
            "互联网网关只为有公有地址的资源转发流量，而 {node} 已注明没有公有地址。",
            "没有出网路径时，任务只有经通往 Amazon ECR 的终端节点才能拉取镜像。",
          ],
        },
      },
      exam: "公有子网中的 Fargate：启用公有 IP。私有子网中：使用 NAT 网关或终端节点。",
    },
  },
  CTNR006: {
    en: {
      title: "Cloud Map takes the place of a load balancer",
      says: {
        tasks: {
          verdict:
            "VPC Link needed, and present; Cloud Map finds the tasks, and no load balancer is needed.",
          why: [
            "{link} carries the calls of {origin} into the VPC.",
            "ECS registers its tasks in {end}, with their ports.",
            "An HTTP API asks {end} for healthy tasks and spreads its calls over them.",
          ],
        },
      },
      exam: "Private ECS service with no load balancer: HTTP API, VPC Link V2 and Cloud Map with SRV records. REST and WebSocket APIs cannot do this.",
    },
    zh: {
      title: "Cloud Map 可以代替负载均衡器",
      says: {
        tasks: {
          verdict: "需要 VPC Link，图中已有；由 Cloud Map 找到任务，不需要负载均衡器。",
          why: [
            "{link} 把 {origin} 的调用带入 VPC。",
            "ECS 在 {end} 中注册任务及其端口。",
            "HTTP API 向 {end} 查询健康的任务，并把调用分发给它们。",
          ],
        },
      },
      exam: "没有负载均衡器的私有 ECS 服务：HTTP API、VPC Link V2 加带 SRV 记录的 Cloud Map。REST 和 WebSocket API 不支持。",
    },
  },
  CTNR007: {
    en: {
      title: "Pods are reached through a load balancer, not the cluster",
      says: {
        api: {
          verdict: "VPC Link needed, and missing, with a load balancer before the pods.",
          why: [
            "{target} is a cluster, and its own endpoint is the Kubernetes API, not your application.",
            "An Ingress or a Service puts a load balancer before the pods.",
            "{source} runs outside the VPC and reaches that load balancer through a VPC Link.",
          ],
        },
        link: {
          verdict:
            "The VPC Link ends at a cluster; it must end at a load balancer before the pods.",
          why: [
            "{end} is a cluster, and its own endpoint is the Kubernetes API, not your application.",
            "A VPC Link ends at a load balancer, which an Ingress or a Service of the cluster brings.",
          ],
        },
        caller: {
          verdict:
            "This reaches the Kubernetes API of the cluster and none of its applications; no VPC Link is needed.",
          why: [
            "{target} is a cluster, and its own endpoint is the Kubernetes API.",
            "To call an application in it, {source} needs the load balancer of an Ingress or a Service.",
          ],
        },
      },
      exam: "Pods are exposed by a Service (Network Load Balancer) or an Ingress (Application Load Balancer), never by the cluster endpoint.",
    },
    zh: {
      title: "访问 Pod 要通过负载均衡器，而不是集群端点",
      says: {
        api: {
          verdict: "需要 VPC Link，但图中缺少；Pod 前面还需要负载均衡器。",
          why: [
            "{target} 是集群，其自身端点是 Kubernetes API，而不是您的应用程序。",
            "Ingress 或 Service 会在 Pod 前面创建负载均衡器。",
            "{source} 位于 VPC 之外，要经 VPC Link 到达该负载均衡器。",
          ],
        },
        link: {
          verdict: "VPC Link 指向了集群；它应指向 Pod 前面的负载均衡器。",
          why: [
            "{end} 是集群，其自身端点是 Kubernetes API，而不是您的应用程序。",
            "VPC Link 要指向负载均衡器，由集群的 Ingress 或 Service 创建。",
          ],
        },
        caller: {
          verdict: "这样到达的是集群的 Kubernetes API，而不是其中的应用程序；不需要 VPC Link。",
          why: [
            "{target} 是集群，其自身端点是 Kubernetes API。",
            "要调用其中的应用程序，{source} 需要经过 Ingress 或 Service 的负载均衡器。",
          ],
        },
      },
      exam: "Pod 通过 Service（Network Load Balancer）或 Ingress（Application Load Balancer）对外提供服务，而不是通过集群端点。",
    },
  },
};
