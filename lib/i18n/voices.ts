import type { NotesTopic } from "@/lib/rules/types";
import type { Localized } from "./locales";

/** What two voices say of one case, each for itself. */
export interface Voices {
  /** Lines of the study notes, counted from 1. */
  readonly lines: string;
  readonly notes: Localized;
  readonly aws: Localized;
  /** Same answer, and for the same reason. */
  readonly agrees: boolean;
  /** The AWS page that proves what AWS documents. */
  readonly url: `https://docs.aws.amazon.com/${string}`;
}

const developerGuide = "https://docs.aws.amazon.com/apigateway/latest/developerguide";

export const voices: Readonly<Record<NotesTopic, Voices>> = {
  lambda: {
    lines: "13, 17, 44, 57-59",
    notes: {
      en: "The study notes say that Lambda runs in a VPC kept by AWS, and that API Gateway reaches it over AWS's internal network. Neither a VPC Link nor a Private Endpoint is needed.",
      zh: "笔记认为，Lambda 运行在 AWS 维护的 VPC 中，API Gateway 通过 AWS 内部网络与它通信，既不需要 VPC Link，也不需要 Private Endpoint。",
    },
    aws: {
      en: "AWS documents that API Gateway invokes a function through the Lambda API, from service to service. What it takes is permission to invoke the function; no VPC Link and no Private Endpoint has a part in it.",
      zh: "AWS 文档说明，API Gateway 通过 Lambda API 调用函数，属于服务之间的调用。需要的是调用函数的权限，与 VPC Link 和 Private Endpoint 无关。",
    },
    agrees: true,
    url: "https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html",
  },
  attachedLambda: {
    lines: "23, 24, 45",
    notes: {
      en: "The study notes say that a function attached to your VPC is inside it, and that API Gateway reaches it directly over that VPC's network. So no VPC Link and no Private Endpoint is needed.",
      zh: "笔记认为，接入您 VPC 的函数已经位于其中，API Gateway 能通过该 VPC 的网络直接访问它，因此不需要 VPC Link，也不需要 Private Endpoint。",
    },
    aws: {
      en: "AWS documents the same answer for another reason. The function keeps running in a VPC owned by Lambda, and attaching it only gives it a way out into your VPC. API Gateway invokes it as before and never enters your VPC.",
      zh: "AWS 文档的结论相同，但理由不同。函数仍在 Lambda 服务拥有的 VPC 中运行，接入只是让它能够访问您的 VPC。API Gateway 照常调用它，并不进入您的 VPC。",
    },
    agrees: false,
    url: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
  },
  fargatePublic: {
    lines: "36, 37, 46",
    notes: {
      en: "The study notes say that API Gateway calls EKS on Fargate through its Ingress or Service, over the internet. The Ingress is the entry point already, so no VPC Link is needed.",
      zh: "笔记认为，API Gateway 经公网通过 Ingress 或 Service 访问 EKS+Fargate。Ingress 已经是访问入口，因此不需要 VPC Link。",
    },
    aws: {
      en: "AWS documents that an HTTP integration calls any publicly routable endpoint. An internet-facing load balancer before the containers is such an endpoint, so no VPC Link is needed.",
      zh: "AWS 文档说明，HTTP 集成可以调用任何可公开路由的端点。容器前面向互联网的负载均衡器就是这样的端点，因此不需要 VPC Link。",
    },
    agrees: true,
    url: `${developerGuide}/http-api-develop-integrations-http.html`,
  },
  fargatePrivate: {
    lines: "37, 46, 50, 68",
    notes: {
      en: "The study notes say that a private Ingress is reached over AWS's internal network, because what AWS manages is natively connected. By them, no VPC Link is needed for Fargate in any case.",
      zh: "笔记认为，私有 Ingress 可以通过 AWS 内部网络访问，因为托管就意味着原生连通。按笔记的说法，Fargate 无论如何都不需要 VPC Link。",
    },
    aws: {
      en: "AWS documents a VPC Link as the way from API Gateway to a load balancer in a VPC. Its own tutorial uses one before containers that Amazon ECS runs serverless. A private entry point calls for the link, whoever manages the compute.",
      zh: "AWS 文档说明，从 API Gateway 到 VPC 内的负载均衡器要经过 VPC Link。AWS 自己的教程就在由 Amazon ECS 无服务器运行的容器前使用了它。只要入口是私有的就需要，与计算由谁管理无关。",
    },
    agrees: false,
    url: `${developerGuide}/getting-started-with-private-integration.html`,
  },
  fargateNoEntry: {
    lines: "35, 36, 68",
    notes: {
      en: "The study notes say that pods are exposed through an Ingress or a Service, and that API Gateway calls that address. For serverless they ask for no VPC Link and no Private Endpoint.",
      zh: "笔记认为，Pod 通过 Ingress 或 Service 暴露端点，由 API Gateway 访问。对 Serverless，笔记认为不需要 VPC Link，也不需要 Private Endpoint。",
    },
    aws: {
      en: "AWS documents that a private integration ends at an ALB, an NLB or, for HTTP APIs, a Cloud Map service, and goes over a VPC Link. Pods with none of these in front have nothing that a VPC Link could end at.",
      zh: "AWS 文档说明，私有集成经 VPC Link 指向 ALB、NLB，对 HTTP API 还可以是 Cloud Map 服务。前面没有这些组件的 Pod，没有可供 VPC Link 指向的目标。",
    },
    agrees: false,
    url: `${developerGuide}/http-api-develop-integrations-private.html`,
  },
  ec2Private: {
    lines: "47, 51",
    notes: {
      en: "The study notes say that EC2 stands in a network that the user manages entirely, closed to the internet by default. A public API has to go through a VPC Link to reach it.",
      zh: "笔记认为，EC2 是用户完全管理的网络，默认不暴露公网，公网 API 要访问必须通过 VPC Link 打通通道。",
    },
    aws: {
      en: "AWS documents a VPC Link as the way from API Gateway to private resources in a VPC, EC2 among them. It ends at a load balancer before the instance, never at the instance itself.",
      zh: "AWS 文档说明，从 API Gateway 到 VPC 内的私有资源（包括 EC2）要经过 VPC Link。它指向实例前面的负载均衡器，而不会指向实例本身。",
    },
    agrees: true,
    url: `${developerGuide}/private-integration.html`,
  },
  ec2Public: {
    lines: "47, 51",
    notes: {
      en: "The study notes say that EC2 behind a public API needs a VPC Link, since its network is managed by the user. They make no exception for an instance that is exposed by a public address or an ALB.",
      zh: "笔记认为，EC2 的网络由用户管理，公网 API 访问它需要 VPC Link。对通过公网 IP 或 ALB 暴露的实例，笔记没有另作说明。",
    },
    aws: {
      en: "AWS documents that an HTTP integration calls any publicly routable endpoint. An instance with a public address, or one behind an internet-facing load balancer, is reached without a VPC Link.",
      zh: "AWS 文档说明，HTTP 集成可以调用任何可公开路由的端点。有公有地址或位于面向互联网的负载均衡器之后的实例，不需要 VPC Link。",
    },
    agrees: false,
    url: `${developerGuide}/http-api-develop-integrations-http.html`,
  },
  endpointDirection: {
    lines: "38",
    notes: {
      en: "The study notes say that a Private Endpoint is for resources inside that call API Gateway. A call from API Gateway to a backend goes the other way, so it needs none.",
      zh: "笔记认为，Private Endpoint 用于内部资源访问 API Gateway；API Gateway 访问后端方向相反，因此不需要。",
    },
    aws: {
      en: "AWS documents that a private REST API is called from a VPC through an interface VPC endpoint for execute-api, and needs a resource policy that allows it. The endpoint carries calls to the API, not from it.",
      zh: "AWS 文档说明，私有 REST API 从 VPC 内经 execute-api 的接口 VPC 终端节点调用，并且需要允许它的资源策略。该终端节点承载的是对 API 的调用，而不是 API 发出的调用。",
    },
    agrees: true,
    url: `${developerGuide}/apigateway-private-apis.html`,
  },
};
