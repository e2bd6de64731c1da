import { defineExample } from "./define";

/** Something to find: a link to a service, a private API called from the internet, a link of the wrong version. */
export const threeFaults = defineExample({
  id: "three-faults",
  title: { en: "Find the three faults", zh: "找出三处错误" },
  description: {
    en: "Three ways to draw it wrong. Say what is wrong with each before you open its verdict.",
    zh: "三种画错的方式。先说出每一处错在哪里，再查看判断结果。",
  },
  draw: (start, say) =>
    start
      .node(
        "note",
        "sticky-note",
        {},
        {
          label: say({
            en: "Three calls here do not work as drawn. Which, and why?",
            zh: "图中有三处调用按画法行不通。是哪三处，为什么？",
          }),
          position: { x: 0, y: -16 },
          size: { width: 176, height: 96 },
        },
      )
      .node(
        "visitors",
        "internet-user",
        {},
        {
          label: say({ en: "Visitors", zh: "访客" }),
          position: { x: 0, y: 256 },
        },
      )
      .node(
        "thumbs-api",
        "api-gateway",
        { apiType: "HTTP" },
        {
          label: "thumbs-api",
          position: { x: 384, y: 64 },
        },
      )
      .node(
        "thumbs-link",
        "vpc-link",
        { version: "v2" },
        {
          label: "thumbs-link",
          position: { x: 752, y: 64 },
        },
      )
      .node("resize", "lambda", {}, { label: "resize", position: { x: 1136, y: 64 } })
      .node(
        "reports-api",
        "api-gateway",
        { apiType: "REST", endpointType: "private", resourcePolicy: "sourceVpce" },
        { label: "reports-api", position: { x: 384, y: 256 } },
      )
      .node("reports", "lambda", {}, { label: "reports", position: { x: 752, y: 256 } })
      .node(
        "chat-api",
        "api-gateway",
        { apiType: "WEBSOCKET" },
        {
          label: "chat-api",
          position: { x: 384, y: 448 },
        },
      )
      .node(
        "chat-link",
        "vpc-link",
        { version: "v1" },
        {
          label: "chat-link",
          position: { x: 752, y: 448 },
        },
      )
      .node(
        "vpc",
        "vpc",
        { cidr: "10.50.0.0/16" },
        {
          position: { x: 1088, y: 336 },
          size: { width: 608, height: 240 },
        },
      )
      .node(
        "chat-alb",
        "alb",
        { scheme: "internal" },
        {
          label: "chat-alb",
          parent: "vpc",
          position: { x: 48, y: 112 },
        },
      )
      .node(
        "private",
        "subnet",
        { access: "private", cidr: "10.50.1.0/24" },
        {
          parent: "vpc",
          position: { x: 344, y: 48 },
          size: { width: 232, height: 160 },
        },
      )
      .node(
        "chat",
        "ec2",
        { publicIp: false },
        {
          label: "chat",
          parent: "private",
          position: { x: 32, y: 64 },
        },
      )
      .edge("visitors", "thumbs-api")
      .edge("thumbs-api", "thumbs-link")
      .edge("thumbs-link", "resize")
      .edge("visitors", "reports-api")
      .edge("reports-api", "reports")
      .edge("visitors", "chat-api")
      .edge("chat-api", "chat-link")
      .edge("chat-link", "chat-alb")
      .edge("chat-alb", "chat"),
});
