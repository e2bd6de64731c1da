import { defineExample } from "./define";

/** The usual private integration of an HTTP API, spread over two Availability Zones. */
export const ecsInternalAlb = defineExample({
  id: "ecs-internal-alb",
  title: { en: "HTTP API to containers in private subnets", zh: "HTTP API 访问私有子网中的容器" },
  description: {
    en: "An HTTP API reaches ECS tasks on Fargate through a VPC Link V2 and an internal load balancer.",
    zh: "HTTP API 经由 VPC Link V2 和内部负载均衡器访问 Fargate 上的 ECS 任务。",
  },
  draw: (start, say) =>
    start
      .node(
        "shoppers",
        "internet-user",
        {},
        {
          label: say({ en: "Shoppers", zh: "购物者" }),
          position: { x: 0, y: 224 },
        },
      )
      .node(
        "shop-api",
        "api-gateway",
        { apiType: "HTTP" },
        {
          label: "shop-api",
          position: { x: 304, y: 224 },
        },
      )
      .node(
        "vpc",
        "vpc",
        { cidr: "10.30.0.0/16" },
        {
          position: { x: 624, y: 0 },
          size: { width: 1120, height: 512 },
        },
      )
      .node(
        "link",
        "vpc-link",
        { version: "v2" },
        {
          label: "shop-link",
          parent: "vpc",
          position: { x: 48, y: 224 },
        },
      )
      .node(
        "alb",
        "alb",
        { scheme: "internal", targetType: "ip" },
        {
          label: "shop-alb",
          parent: "vpc",
          position: { x: 400, y: 224 },
        },
      )
      .node(
        "az-a",
        "availability-zone",
        { name: "us-east-1a" },
        {
          parent: "vpc",
          position: { x: 784, y: 48 },
          size: { width: 304, height: 208 },
        },
      )
      .node(
        "subnet-a",
        "subnet",
        { access: "private", cidr: "10.30.1.0/24" },
        {
          parent: "az-a",
          position: { x: 24, y: 48 },
          size: { width: 256, height: 136 },
        },
      )
      .node(
        "cart-a",
        "fargate",
        { platform: "ecs", entry: "none" },
        {
          label: "cart-1",
          parent: "subnet-a",
          position: { x: 56, y: 48 },
        },
      )
      .node(
        "az-b",
        "availability-zone",
        { name: "us-east-1b" },
        {
          parent: "vpc",
          position: { x: 784, y: 272 },
          size: { width: 304, height: 208 },
        },
      )
      .node(
        "subnet-b",
        "subnet",
        { access: "private", cidr: "10.30.2.0/24" },
        {
          parent: "az-b",
          position: { x: 24, y: 48 },
          size: { width: 256, height: 136 },
        },
      )
      .node(
        "cart-b",
        "fargate",
        { platform: "ecs", entry: "none" },
        {
          label: "cart-2",
          parent: "subnet-b",
          position: { x: 56, y: 48 },
        },
      )
      .edge("shoppers", "shop-api")
      .edge("shop-api", "link")
      .edge("link", "alb")
      .edge("alb", "cart-a")
      .edge("alb", "cart-b"),
});
