import { defineExample } from "./define";

/** Where a Private Endpoint belongs: on the way from inside a VPC to a private REST API. */
export const privateApi = defineExample({
  id: "private-api",
  title: { en: "A private API for one VPC", zh: "只供一个 VPC 使用的私有 API" },
  description: {
    en: "A client inside a VPC reaches a private REST API through a Private Endpoint. The API's resource policy names the endpoint.",
    zh: "VPC 内的客户端通过 Private Endpoint 访问私有 REST API，该 API 的资源策略指定了这个终端节点。",
  },
  draw: (start, say) =>
    start
      .node(
        "vpc",
        "vpc",
        { cidr: "10.20.0.0/16" },
        {
          position: { x: 0, y: 0 },
          size: { width: 640, height: 224 },
        },
      )
      .node(
        "private",
        "subnet",
        { access: "private", cidr: "10.20.1.0/24" },
        {
          parent: "vpc",
          position: { x: 32, y: 48 },
          size: { width: 576, height: 144 },
        },
      )
      .node(
        "back-office",
        "vpc-client",
        {},
        {
          label: "back-office",
          parent: "private",
          position: { x: 32, y: 56 },
        },
      )
      .node(
        "endpoint",
        "vpc-endpoint",
        { service: "execute-api", privateDns: true },
        {
          label: "execute-api",
          parent: "private",
          position: { x: 376, y: 56 },
        },
      )
      .node(
        "payroll-api",
        "api-gateway",
        { apiType: "REST", endpointType: "private", resourcePolicy: "sourceVpce" },
        { label: "payroll-api", position: { x: 832, y: 104 } },
      )
      .node("payroll", "lambda", {}, { label: "payroll", position: { x: 1216, y: 104 } })
      .node(
        "note",
        "sticky-note",
        { color: "blue" },
        {
          label: say({
            en: "The resource policy allows only this endpoint: aws:SourceVpce",
            zh: "资源策略只允许这个终端节点：aws:SourceVpce",
          }),
          position: { x: 816, y: 224 },
          size: { width: 200, height: 80 },
        },
      )
      .edge("back-office", "endpoint")
      .edge("endpoint", "payroll-api")
      .edge("payroll-api", "payroll")
      .edge("note", "payroll-api", { kind: "annotates" }),
});
