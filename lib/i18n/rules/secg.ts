import type { RuleTexts } from "./types";

/** What security groups let through. */
export const secg: RuleTexts = {
  SECG001: {
    en: {
      title: "The target's security group must let the caller in",
      says: {
        group: {
          verdict: "Blocked: the target's security group does not let the caller in.",
          why: [
            "The inbound rules stated in {group} decide who may connect to {target}.",
            "None of them admits {source} or its security group on the port of this call.",
          ],
        },
        outside: {
          verdict: "Blocked: the target's security group has no rule for callers outside the VPC.",
          why: [
            "The inbound rules stated in {group} name security groups, and no address range that fits.",
            "{source} calls from where none of these groups applies.",
          ],
        },
      },
      exam: "Let in the caller's security group as the source. Security groups are stateful, so answers need no rule.",
    },
    zh: {
      title: "目标的安全组须允许调用方进入",
      says: {
        group: {
          verdict: "被拦截：目标的安全组不允许该调用方进入。",
          why: [
            "{group} 中注明的入站规则决定谁可以连接 {target}。",
            "没有一条规则在此调用的端口上允许 {source} 或其安全组。",
          ],
        },
        outside: {
          verdict: "被拦截：目标的安全组没有允许 VPC 外调用方的规则。",
          why: [
            "{group} 中注明的入站规则只引用安全组，没有匹配的地址范围。",
            "{source} 从 VPC 外发起调用，不属于其中任何安全组。",
          ],
        },
      },
      exam: "以调用方的安全组作为来源放行即可。安全组是有状态的，响应流量不需要另加规则。",
    },
  },
  SECG002: {
    en: {
      title: "The caller's security group must let the call out",
      says: {
        blocked: {
          verdict: "Blocked: the caller's own security group does not let this call out.",
          why: [
            "{group} states outbound rules, which replace the usual rule that allows everything.",
            "None of them leads to {target} on the port of this call.",
          ],
        },
      },
      exam: "A new security group lets everything out; a call is stopped on its way out only where that rule has been removed.",
    },
    zh: {
      title: "调用方的安全组须允许调用发出",
      says: {
        blocked: {
          verdict: "被拦截：调用方自己的安全组不允许此调用发出。",
          why: [
            "{group} 注明了出站规则，取代了默认的全部允许。",
            "没有一条规则允许在此调用的端口上访问 {target}。",
          ],
        },
      },
      exam: "新建的安全组默认允许所有出站流量；只有删除该规则后，出站才会被拦截。",
    },
  },
  SECG003: {
    en: {
      title: "A sensitive port is open to the whole internet",
      says: {
        admin: {
          verdict: "A port for remote administration is open to every address.",
          why: [
            "An inbound rule of {node} admits all addresses on the port of SSH or RDP.",
            "Such ports are scanned all the time; Session Manager and EC2 Instance Connect Endpoint work without them.",
          ],
        },
        data: {
          verdict: "A database port is open to every address.",
          why: [
            "An inbound rule of {node} admits all addresses on the port of a database.",
            "Usually the security group of the application is the only source it needs.",
          ],
        },
      },
      exam: "Never 0.0.0.0/0 on 22, 3389 or a database port: name a security group or a known range, or use Session Manager.",
    },
    zh: {
      title: "敏感端口对整个互联网开放",
      says: {
        admin: {
          verdict: "远程管理端口对所有地址开放。",
          why: [
            "{node} 的一条入站规则在 SSH 或 RDP 端口上允许所有地址。",
            "这类端口会不断被扫描；Session Manager 和 EC2 Instance Connect Endpoint 无需开放它们。",
          ],
        },
        data: {
          verdict: "数据库端口对所有地址开放。",
          why: [
            "{node} 的一条入站规则在数据库端口上允许所有地址。",
            "通常只需以应用程序的安全组作为来源。",
          ],
        },
      },
      exam: "22、3389 和数据库端口不应对 0.0.0.0/0 开放：引用安全组或已知范围，或使用 Session Manager。",
    },
  },
  SECG004: {
    en: {
      title: "A security group belongs to one VPC",
      says: {
        otherVpc: {
          verdict: "{node} carries a security group of another VPC.",
          why: [
            "That security group is drawn in another VPC than {node}.",
            "A group applies in its own VPC, and in VPCs of the Region it has been associated with.",
          ],
        },
      },
      exam: "To use one group in several VPCs of a Region, associate it with them; a peering alone does not do that.",
    },
    zh: {
      title: "安全组属于一个 VPC",
      says: {
        otherVpc: {
          verdict: "{node} 使用了另一个 VPC 的安全组。",
          why: [
            "该安全组与 {node} 画在不同的 VPC 中。",
            "安全组只在其所属的 VPC，以及同一区域内已关联的 VPC 中生效。",
          ],
        },
      },
      exam: "要在同一区域的多个 VPC 中使用同一安全组，须将其与这些 VPC 关联；仅有对等连接还不够。",
    },
  },
  SECG005: {
    en: {
      title: "API Gateway has no security group",
      says: {
        inside: {
          verdict: "An API is drawn in a security group, which does not apply to it.",
          why: [
            "{node} has no network interface in your VPC for a group to guard.",
            "A resource policy, an authorizer or AWS WAF decides who may call it.",
          ],
        },
        named: {
          verdict: "An inbound rule names an API, which is never the source of a connection there.",
          why: [
            "A rule of {node} names an API as its source.",
            "What arrives comes from the network interfaces of the VPC Link, under the VPC Link's own security group.",
          ],
        },
      },
      exam: "Behind a VPC Link V2, the backend lets in the security group of the VPC Link.",
    },
    zh: {
      title: "API Gateway 没有安全组",
      says: {
        inside: {
          verdict: "API 画在了安全组内，而安全组对它不起作用。",
          why: [
            "{node} 在您的 VPC 中没有网络接口，安全组无从生效。",
            "谁可以调用它，由资源策略、授权方或 AWS WAF 决定。",
          ],
        },
        named: {
          verdict: "入站规则引用了 API，而到达此处的连接从不来自 API。",
          why: [
            "{node} 的一条规则以 API 作为来源。",
            "到达的流量来自 VPC Link 的网络接口，使用 VPC Link 自己的安全组。",
          ],
        },
      },
      exam: "使用 VPC Link V2 时，后端应允许来自 VPC Link 安全组的流量。",
    },
  },
};
