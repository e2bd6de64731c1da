import type { RuleTexts } from "./types";

/** What is worth knowing about something that works. */
export const hint: RuleTexts = {
  HINT001: {
    en: {
      title: "A public API without AWS WAF",
      says: {
        rest: {
          verdict: "The public API states that no AWS WAF web ACL guards it.",
          why: [
            "{node} has an address on the internet.",
            "A web ACL can be put on the stages of a REST API; none is there.",
          ],
        },
        other: {
          verdict: "The public API is not guarded by AWS WAF, which takes REST APIs only.",
          why: [
            "{node} has an address on the internet and is not a REST API.",
            "For such an API, a web ACL belongs on a CloudFront distribution in front.",
          ],
        },
      },
      exam: "AWS WAF goes on REST API stages, load balancers and CloudFront; for an HTTP API, CloudFront with AWS WAF comes first.",
    },
    zh: {
      title: "公有 API 未使用 AWS WAF",
      says: {
        rest: {
          verdict: "该公有 API 注明没有 AWS WAF Web ACL 保护。",
          why: ["{node} 在互联网上有地址。", "REST API 的阶段可以关联 Web ACL，此处没有关联。"],
        },
        other: {
          verdict: "该公有 API 没有 AWS WAF 保护；在各类 API 中，AWS WAF 只支持 REST API。",
          why: [
            "{node} 在互联网上有地址，且不是 REST API。",
            "对于这类 API，Web ACL 应放在前面的 CloudFront 分配上。",
          ],
        },
      },
      exam: "AWS WAF 可用于 REST API 阶段、负载均衡器和 CloudFront；HTTP API 则在前面放置带 AWS WAF 的 CloudFront。",
    },
  },
  HINT002: {
    en: {
      title: "A public API that anyone may call",
      says: {
        open: {
          verdict: "The public API states that it asks nobody who they are.",
          why: [
            "{node} has an address on the internet, and its authorization is set to none.",
            "API Gateway can ask for IAM credentials, for a token, or hand the question to a function.",
          ],
        },
      },
      exam: "IAM for callers inside AWS, Cognito or JWT for users, a Lambda authorizer for anything else. API keys do not authorize.",
    },
    zh: {
      title: "任何人都可以调用的公有 API",
      says: {
        open: {
          verdict: "该公有 API 注明不验证调用方的身份。",
          why: [
            "{node} 在互联网上有地址，授权设置为“无”。",
            "API Gateway 可以要求 IAM 凭证或令牌，也可以交由函数判断。",
          ],
        },
      },
      exam: "AWS 内的调用方用 IAM，用户用 Cognito 或 JWT，其他情况用 Lambda 授权方。API 密钥不用于授权。",
    },
  },
  HINT003: {
    en: {
      title: "A private integration speaks plain HTTP",
      says: {
        plain: {
          verdict: "VPC Link needed, and present; behind it the call goes on as plain HTTP.",
          why: [
            "{link} carries the calls of {origin} into the VPC, and this connection states HTTP.",
            "API Gateway speaks HTTPS to {end} where the integration names a secure server.",
          ],
        },
      },
      exam: "Encrypted all the way: an https URI for a REST API, a TLS configuration for an HTTP API, and a certificate on the load balancer.",
    },
    zh: {
      title: "私有集成使用明文 HTTP",
      says: {
        plain: {
          verdict: "需要 VPC Link，图中已有；其后的调用使用明文 HTTP。",
          why: [
            "{link} 将 {origin} 的调用带入 VPC，而此连线注明使用 HTTP。",
            "在集成中指定安全服务器名称后，API Gateway 以 HTTPS 访问 {end}。",
          ],
        },
      },
      exam: "要求全程加密：REST API 使用 https URI，HTTP API 配置 TLS，并在负载均衡器上配置证书。",
    },
  },
  HINT004: {
    en: {
      title: "The stage's name reaches the backend",
      says: {
        inPath: {
          verdict: "VPC Link needed, and present; the backend sees the stage's name in the path.",
          why: [
            "{source} states the stage {stage}, and a private integration keeps it in the path.",
            "A request for orders arrives as /{stage}/orders, unless a parameter mapping rewrites the path.",
          ],
        },
      },
      exam: "404 from a private backend that works by itself: look for the stage's name in the path, and override the path.",
    },
    zh: {
      title: "阶段名称会传到后端",
      says: {
        inPath: {
          verdict: "需要 VPC Link，图中已有；后端会在路径中看到阶段名称。",
          why: [
            "{source} 注明阶段为 {stage}，私有集成会将其保留在路径中。",
            "对 orders 的请求会以 /{stage}/orders 到达，除非用参数映射改写路径。",
          ],
        },
      },
      exam: "私有后端单独访问正常、经 API 却返回 404：检查路径中的阶段名称，并改写路径。",
    },
  },
  HINT006: {
    en: {
      title: "The API's default endpoint is still open",
      says: {
        customDomain: {
          verdict: "Beside its custom domain, the API still answers at its default endpoint.",
          why: [
            "{node} has a custom domain, and states that the execute-api endpoint is on.",
            "Whoever knows that address passes by everything that guards the domain.",
          ],
        },
        cloudFront: {
          verdict: "The API behind CloudFront still answers at its default endpoint.",
          why: [
            "CloudFront stands in front of {node}, which states that the execute-api endpoint is on.",
            "Calls to that address come past CloudFront and its AWS WAF.",
          ],
        },
      },
      exam: "To force callers through CloudFront, give the API a custom domain and turn off the default endpoint.",
    },
    zh: {
      title: "API 的默认端点仍然开放",
      says: {
        customDomain: {
          verdict: "除自定义域名外，API 仍可通过默认端点访问。",
          why: [
            "{node} 有自定义域名，同时注明 execute-api 端点处于启用状态。",
            "知道该地址的人可以绕过域名前的所有防护。",
          ],
        },
        cloudFront: {
          verdict: "CloudFront 后面的 API 仍可通过默认端点访问。",
          why: [
            "{node} 前面有 CloudFront，同时注明 execute-api 端点处于启用状态。",
            "对该地址的调用会绕过 CloudFront 及其 AWS WAF。",
          ],
        },
      },
      exam: "要强制流量经过 CloudFront，应为 API 配置自定义域名，并关闭默认端点。",
    },
  },
};
