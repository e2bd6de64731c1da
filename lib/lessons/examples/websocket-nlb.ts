import { defineExample } from "./define";

/** The link of the older kind: a WebSocket API takes VPC Link V1 and a Network Load Balancer. */
export const websocketNlb = defineExample({
  id: "websocket-nlb",
  title: { en: "WebSocket API to EC2", zh: "WebSocket API 访问 EC2" },
  description: {
    en: "A WebSocket API reaches instances in a private subnet through a VPC Link V1 and an internal Network Load Balancer.",
    zh: "WebSocket API 经由 VPC Link V1 和内部网络负载均衡器访问私有子网中的实例。",
  },
  draw: (start, say) =>
    start
      .node(
        "players",
        "internet-user",
        {},
        {
          label: say({ en: "Players", zh: "玩家" }),
          position: { x: 0, y: 144 },
        },
      )
      .node(
        "game-api",
        "api-gateway",
        { apiType: "WEBSOCKET" },
        {
          label: "game-api",
          position: { x: 304, y: 144 },
        },
      )
      .node(
        "link",
        "vpc-link",
        { version: "v1" },
        {
          label: "game-link",
          position: { x: 640, y: 144 },
        },
      )
      .node(
        "vpc",
        "vpc",
        { cidr: "10.40.0.0/16" },
        {
          position: { x: 976, y: 0 },
          size: { width: 688, height: 320 },
        },
      )
      .node(
        "private",
        "subnet",
        { access: "private", cidr: "10.40.1.0/24" },
        {
          parent: "vpc",
          position: { x: 32, y: 48 },
          size: { width: 624, height: 240 },
        },
      )
      .node(
        "nlb",
        "nlb",
        { scheme: "internal" },
        {
          label: "game-nlb",
          parent: "private",
          position: { x: 32, y: 96 },
        },
      )
      .node(
        "server-1",
        "ec2",
        { publicIp: false },
        {
          label: "game-server-1",
          parent: "private",
          position: { x: 424, y: 48 },
        },
      )
      .node(
        "server-2",
        "ec2",
        { publicIp: false },
        {
          label: "game-server-2",
          parent: "private",
          position: { x: 424, y: 144 },
        },
      )
      .edge("players", "game-api")
      .edge("game-api", "link")
      .edge("link", "nlb")
      .edge("nlb", "server-1")
      .edge("nlb", "server-2"),
});
