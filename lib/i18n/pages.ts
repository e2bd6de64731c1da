import type { Locale } from "./locales";

/** What the pages that rules cite are about, by the last part of their address. */
export const pageTitles: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  "api-gateway-api-endpoint-types": { en: "API endpoint types", zh: "API 端点类型" },
  "api-gateway-api-integration-types": { en: "Integration types", zh: "集成类型" },
  "api-gateway-execution-service-limits-table": {
    en: "Quotas for REST APIs",
    zh: "REST API 的配额",
  },
  "apigateway-private-api-create": { en: "Create a private API", zh: "创建私有 API" },
  "apigateway-private-api-test-invoke-url": { en: "Invoke a private API", zh: "调用私有 API" },
  "apigateway-private-apis": { en: "Private REST APIs", zh: "私有 REST API" },
  "apigateway-vpc-links-v2": { en: "VPC Links V2", zh: "VPC Link V2" },
  "apigateway-websocket-api-integration-requests": {
    en: "Integration requests of WebSocket APIs",
    zh: "WebSocket API 的集成请求",
  },
  "http-api-develop-integrations-aws-services-reference": {
    en: "AWS services that HTTP APIs integrate with",
    zh: "HTTP API 可集成的 AWS 服务",
  },
  "http-api-develop-integrations-http": {
    en: "HTTP integrations of HTTP APIs",
    zh: "HTTP API 的 HTTP 集成",
  },
  "http-api-develop-integrations-private": {
    en: "Private integrations of HTTP APIs",
    zh: "HTTP API 的私有集成",
  },
  "http-api-vs-rest": { en: "REST APIs or HTTP APIs", zh: "选择 REST API 还是 HTTP API" },
  "private-integration": { en: "Private integrations of REST APIs", zh: "REST API 的私有集成" },
  "response-transfer-mode": { en: "Response transfer mode", zh: "响应传输模式" },
  "set-up-nlb-for-vpclink-using-console": {
    en: "An NLB for private integrations",
    zh: "用于私有集成的 NLB",
  },
  "set-up-private-integration": { en: "Set up a private integration", zh: "设置私有集成" },
  "setup-http-integrations": { en: "HTTP integrations", zh: "HTTP 集成" },
  "vpc-links-v1": { en: "VPC Links V1", zh: "VPC Link V1" },
  "using-regions-availability-zones": { en: "Regions and Availability Zones", zh: "区域和可用区" },
  "data-api": { en: "RDS Data API", zh: "RDS 数据 API" },
  "USER_VPC.WorkingWithRDSInstanceinaVPC": {
    en: "A DB instance in a VPC",
    zh: "VPC 中的数据库实例",
  },
  "privatelink-interface-endpoints": {
    en: "AWS PrivateLink for S3",
    zh: "用于 S3 的 AWS PrivateLink",
  },
  fargate: { en: "Fargate", zh: "Fargate" },
  "lambda-functions": { en: "Lambda functions as targets", zh: "以 Lambda 函数为目标" },
  "load-balancer-security-groups": { en: "Security groups of an NLB", zh: "NLB 的安全组" },
  "how-elastic-load-balancing-works": {
    en: "How Elastic Load Balancing works",
    zh: "Elastic Load Balancing 的工作原理",
  },
  "connection-private": { en: "Connections to private APIs", zh: "与私有 API 的连接" },
  "configuration-vpc-internet": {
    en: "Internet access for functions in a VPC",
    zh: "VPC 内函数的互联网访问",
  },
  "configuration-vpc": { en: "Functions and resources in a VPC", zh: "函数访问 VPC 中的资源" },
  "foundation-networking": { en: "Networking of functions", zh: "函数的联网方式" },
  "invocation-eventsourcemapping": { en: "Event source mappings", zh: "事件源映射" },
  "lambda-services": { en: "Functions and other services", zh: "函数与其他服务" },
  "services-apigateway": {
    en: "Invoke a function through API Gateway",
    zh: "通过 API Gateway 调用函数",
  },
  "create-interface-endpoint": { en: "Interface VPC endpoints", zh: "接口 VPC 终端节点" },
  "gateway-endpoints": { en: "Gateway endpoints", zh: "网关终端节点" },
  "privatelink-access-aws-services": {
    en: "AWS services through PrivateLink",
    zh: "通过 PrivateLink 访问 AWS 服务",
  },
  "additional-detail-codes": { en: "Why a path is not reachable", zh: "路径不可到达的原因" },
  VPC_Internet_Gateway: { en: "Internet gateways", zh: "互联网网关" },
  "configure-subnets": { en: "Subnets", zh: "子网" },
  "how-it-works": { en: "How a VPC works", zh: "VPC 的工作原理" },
  "subnet-route-tables": { en: "Route tables of subnets", zh: "子网路由表" },
  "vpc-security-groups": { en: "Security groups", zh: "安全组" },
  "vpn-connections": { en: "VPN connections", zh: "VPN 连接" },
  "websocket-api": { en: "WebSocket APIs and private networks", zh: "WebSocket API 与私有网络" },
  "api-gateway-vpc-connections": { en: "API Gateway and VPCs", zh: "API Gateway 与 VPC 的连接" },
};
