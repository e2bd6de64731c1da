import { defineExample } from "./define";

/** The study notes' table as one picture: three calls that need nothing, and one that needs a VPC Link. */
export const notesFourCases = defineExample({
  id: "notes-four-cases",
  title: { en: "One API, four targets", zh: "一个 API，四种目标" },
  description: {
    en: "Lambda, Lambda in a VPC, EKS on Fargate and EC2 behind one API. Only one of them needs a VPC Link.",
    zh: "同一个 API 后面有 Lambda、VPC 内的 Lambda、EKS Fargate 和 EC2，其中只有一个需要 VPC Link。",
  },
  draw: (start, say) =>
    start
      .node(
        "customers",
        "internet-user",
        {},
        {
          label: say({ en: "Customers", zh: "客户" }),
          position: { x: 0, y: 240 },
        },
      )
      .node(
        "orders-api",
        "api-gateway",
        { apiType: "HTTP" },
        {
          label: "orders-api",
          position: { x: 224, y: 240 },
        },
      )
      .node(
        "create-order",
        "lambda",
        {},
        {
          label: "create-order",
          position: { x: 784, y: -32 },
        },
      )
      .node(
        "vpc",
        "vpc",
        { cidr: "10.0.0.0/16" },
        {
          position: { x: 736, y: 80 },
          size: { width: 544, height: 448 },
        },
      )
      .node(
        "read-order",
        "lambda",
        { attached: true },
        {
          label: "read-order",
          parent: "vpc",
          position: { x: 48, y: 48 },
        },
      )
      .node(
        "orders-db",
        "rds",
        {},
        {
          label: "orders-db",
          parent: "vpc",
          position: { x: 328, y: 48 },
        },
      )
      .node(
        "ingress",
        "alb",
        { scheme: "internet-facing" },
        {
          label: "ingress",
          parent: "vpc",
          position: { x: 48, y: 160 },
        },
      )
      .node(
        "checkout",
        "fargate",
        { platform: "eks", entry: "internet-facing" },
        {
          label: "checkout",
          parent: "vpc",
          position: { x: 328, y: 160 },
        },
      )
      .node(
        "private",
        "subnet",
        { access: "private", cidr: "10.0.3.0/24" },
        {
          parent: "vpc",
          position: { x: 32, y: 272 },
          size: { width: 480, height: 144 },
        },
      )
      .node(
        "legacy-stock",
        "ec2",
        { publicIp: false },
        {
          label: "legacy-stock",
          parent: "private",
          position: { x: 48, y: 56 },
        },
      )
      .node(
        "note",
        "sticky-note",
        {},
        {
          label: say({
            en: "Stock team: can we move this to Fargate in Q1?",
            zh: "库存团队：第一季度能迁到 Fargate 吗？",
          }),
          position: { x: 224, y: 432 },
          size: { width: 176, height: 80 },
        },
      )
      .edge("customers", "orders-api")
      .edge("orders-api", "create-order")
      .edge("orders-api", "read-order")
      .edge("read-order", "orders-db")
      .edge("orders-api", "ingress")
      .edge("ingress", "checkout")
      .edge("orders-api", "legacy-stock"),
});
