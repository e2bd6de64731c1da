import type { RuleTexts } from "./types";

/** What the study notes teach, in their voice. */
export const note: RuleTexts = {
  NOTE001: {
    en: {
      title: "Study notes: serverless needs nothing extra",
      says: {
        lambda: {
          verdict: "The study notes say: no VPC Link and no Private Endpoint is needed for Lambda.",
          why: [
            "The study notes teach: Lambda is managed by AWS and runs in a VPC that AWS keeps.",
            "By the notes, {source} reaches {target} over AWS's internal network, connected from the start.",
          ],
        },
        attachedLambda: {
          verdict:
            "The study notes say: no VPC Link and no Private Endpoint is needed, even with the function in a VPC.",
          why: [
            "The study notes teach: {target} has joined your VPC, and AWS still manages the function.",
            "By the notes, {source} reaches it natively through that VPC's network, so nothing is to be added.",
          ],
        },
        fargate: {
          verdict:
            "The study notes say: no VPC Link and no Private Endpoint is needed for Fargate.",
          why: [
            "The study notes teach: AWS manages Fargate's nodes and connects them to your VPC.",
            "By the notes, {source} reaches the Ingress or Service over the internet or AWS's internal network.",
            "They sum it up as: managed means natively connected, and that means no extra channel.",
          ],
        },
      },
      exam: "The study notes' advice for SAP: rule out every option that adds a VPC Link or a Private Endpoint to serverless.",
    },
    zh: {
      title: "笔记：Serverless 无需额外通道",
      says: {
        lambda: {
          verdict: "笔记认为：Lambda 既不需要 VPC Link，也不需要 Private Endpoint。",
          why: [
            "笔记认为：Lambda 由 AWS 托管，运行在 AWS 维护的 VPC 中。",
            "按笔记的说法，{source} 通过 AWS 内部网络到达 {target}，两者原生连通。",
          ],
        },
        attachedLambda: {
          verdict: "笔记认为：函数即使接入 VPC，也不需要 VPC Link 或 Private Endpoint。",
          why: [
            "笔记认为：{target} 已经接入您的 VPC，函数仍由 AWS 管理。",
            "按笔记的说法，{source} 可以通过该 VPC 的网络直接到达，属于原生连通，无需添加任何组件。",
          ],
        },
        fargate: {
          verdict: "笔记认为：Fargate 既不需要 VPC Link，也不需要 Private Endpoint。",
          why: [
            "笔记认为：Fargate 节点由 AWS 托管，并接入您的 VPC。",
            "按笔记的说法，{source} 经公网或 AWS 内部网络到达 Ingress 或 Service。",
            "笔记把它归纳为：托管意味着原生连通，也就不需要额外的通道。",
          ],
        },
      },
      exam: "笔记对 SAP 的建议：凡是给 Serverless 添加 VPC Link 或 Private Endpoint 的选项，一律排除。",
    },
  },
  NOTE002: {
    en: {
      title: "Study notes: EC2 needs a VPC Link",
      says: {
        instance: {
          verdict: "The study notes say: VPC Link needed for EC2, and missing.",
          why: [
            "The study notes teach: EC2 stands in a network that the user manages entirely, closed to the internet by default.",
            "By the notes, a public API such as {source} gets to {target} only over a VPC Link.",
          ],
        },
        behindBalancer: {
          verdict:
            "The study notes say: VPC Link needed for the EC2 behind the load balancer, and missing.",
          why: [
            "What runs behind {target} is EC2.",
            "The study notes teach: EC2's network is managed entirely by the user, and {source} enters it over a VPC Link.",
          ],
        },
      },
      exam: "The study notes' advice for SAP: EC2 behind a public API is the traditional architecture, and takes a VPC Link.",
    },
    zh: {
      title: "笔记：EC2 需要 VPC Link",
      says: {
        instance: {
          verdict: "笔记认为：EC2 需要 VPC Link，但图中缺少。",
          why: [
            "笔记认为：EC2 处于用户完全管理的网络，默认不暴露于公网。",
            "按笔记的说法，{source} 这样的公网 API 只能通过 VPC Link 到达 {target}。",
          ],
        },
        behindBalancer: {
          verdict: "笔记认为：负载均衡器后面的 EC2 需要 VPC Link，但图中缺少。",
          why: [
            "{target} 后面运行的是 EC2。",
            "笔记认为：EC2 是用户完全管理的网络，{source} 要通过 VPC Link 进入。",
          ],
        },
      },
      exam: "笔记对 SAP 的建议：公网 API 后面是 EC2，属于传统架构，需要 VPC Link。",
    },
  },
  NOTE003: {
    en: {
      title: "Study notes: no VPC Link before serverless",
      says: {
        unneeded: {
          verdict: "The study notes say: this VPC Link is drawn and not needed.",
          why: [
            "{end} is serverless compute or leads to it.",
            "The study notes teach: what AWS manages is natively connected, so {origin} needs no {link}.",
          ],
        },
      },
      exam: "The study notes' advice for SAP: a VPC Link before Lambda or Fargate marks a trap.",
    },
    zh: {
      title: "笔记：Serverless 前不需要 VPC Link",
      says: {
        unneeded: {
          verdict: "笔记认为：这个 VPC Link 已画出，但并不需要。",
          why: [
            "{end} 是 Serverless 计算资源，或通向这类资源。",
            "笔记认为：AWS 托管的资源原生连通，因此 {origin} 不需要 {link}。",
          ],
        },
      },
      exam: "笔记对 SAP 的建议：Lambda 或 Fargate 前出现 VPC Link，就是陷阱选项。",
    },
  },
};
