import { type Architecture, mutation } from "../architecture";
import { add, bypass, cut, join, move, set, steps, without } from "../mutate";
import { column, frame, node, type Piece, row, sketch } from "../sketch";

/** One zone: a public subnet with a NAT gateway, and a private one with an instance. */
const zone = (name: string, extra: readonly Piece[]) =>
  frame(
    `az-${name}`,
    "availability-zone",
    `eu-west-1${name}`,
    { name: `eu-west-1${name}` },
    column(
      frame(
        `public-${name}`,
        "subnet",
        `public-${name}`,
        { access: "public" },
        node(`nat-${name}`, "nat-gateway", `nat-${name}`),
      ),
      frame(
        `app-${name}`,
        "subnet",
        `app-${name}`,
        { access: "private" },
        node(`web-${name}`, "ec2", `web-${name}`, { securityGroups: [{ group: "app-sg" }] }),
      ),
      frame(`data-${name}`, "subnet", `data-${name}`, { access: "isolated" }, row(...extra)),
    ),
  );

export const architecture: Architecture = {
  title: "Three-tier web application in two Availability Zones",
  draw: () =>
    sketch(
      "Three-tier web application",
      row(
        node("visitors", "internet-user", "Visitors"),
        frame(
          "vpc",
          "vpc",
          "shop-vpc",
          { cidr: "10.0.0.0/16" },
          row(
            column(
              node("igw", "internet-gateway", "shop-igw"),
              node("alb", "alb", "shop-alb", {
                scheme: "internet-facing",
                targetType: "instance",
                subnets: [{ subnet: "public-a" }, { subnet: "public-b" }],
                securityGroups: [{ group: "alb-sg" }],
              }),
              node("alb-sg", "security-group", "alb-sg", {
                ingress: [{ source: "0.0.0.0/0", port: 443 }],
              }),
              node("app-sg", "security-group", "app-sg", {
                ingress: [{ source: "alb-sg", port: 80 }],
              }),
              node("db-sg", "security-group", "db-sg", {
                ingress: [{ source: "app-sg", port: 5432 }],
              }),
            ),
            zone("a", [
              node("db", "rds", "orders-db", {
                publiclyAccessible: false,
                subnets: [{ subnet: "data-a" }, { subnet: "data-b" }],
                securityGroups: [{ group: "db-sg" }],
              }),
            ]),
            zone("b", []),
          ),
        ),
        node("payments", "external-api", "Payments"),
      ),
    )
      .way("visitors", "alb", "web-a", "db")
      .way("alb", "web-b", "db")
      .way("web-a", "payments")
      .done(),
  mutations: [
    mutation(
      "the balancer in private subnets",
      set("alb", { subnets: [{ subnet: "app-a" }, { subnet: "app-b" }] }),
      "ELBX001",
    ),
    mutation("the balancer made internal", set("alb", { scheme: "internal" }), "ELBX003"),
    mutation(
      "the balancer in one zone",
      set("alb", { subnets: [{ subnet: "public-a" }] }),
      "ELBX002",
    ),
    mutation("a NAT gateway in a private subnet", move("nat-a", "app-a"), "NETW002"),
    mutation("one NAT gateway for both zones", without("nat-b"), "NETW003"),
    mutation("visitors come in by the NAT gateway", join("visitors", "nat-a"), "NETW004"),
    mutation(
      "the gateway in another VPC",
      steps(add("other", "vpc"), move("igw", "other")),
      "NETW001",
    ),
    mutation(
      "the database lets the balancer in, not the application",
      set("db-sg", { ingress: [{ source: "alb-sg", port: 5432 }] }),
      "SECG001",
    ),
    mutation(
      "the application sends to the balancer alone",
      set("app-sg", { egress: [{ target: "alb-sg" }] }),
      "SECG002",
    ),
    mutation(
      "the database open to the world",
      set("db-sg", { ingress: [{ source: "0.0.0.0/0", port: 5432 }] }),
      "SECG003",
    ),
    mutation(
      "the database's group in another VPC",
      steps(add("other", "vpc"), move("db-sg", "other")),
      "SECG004",
    ),
    mutation(
      "the database with a public address",
      set("db", { publiclyAccessible: true }),
      "DATA002",
    ),
    mutation("the database in one zone", set("db", { subnets: [{ subnet: "data-a" }] }), "DATA001"),
    mutation("visitors call the database", join("visitors", "db"), "DATA003"),
    mutation("visitors call an instance", join("visitors", "web-a"), "EC2N001"),
    mutation(
      "an instance with a public address in vain",
      set("web-a", { publicIp: true }),
      "EC2N002",
    ),
    mutation("the application cut off", set("app-a", { access: "isolated" }), "EC2N003"),
    mutation(
      "the database calls the application",
      steps(cut("web-a->db"), join("db", "web-a")),
      "DIAG004",
    ),
    mutation("a zone in a subnet", move("az-b", "app-a"), "DIAG003"),
    mutation("the instance outside the VPC", move("web-b", undefined), "DIAG002"),
    mutation(
      "an API calls an instance with a public address",
      steps(
        add("api", "api-gateway"),
        move("web-a", "public-a"),
        set("web-a", { publicIp: true }),
        join("api", "web-a"),
      ),
      "APIGW008",
    ),
    mutation(
      "an API calls the database",
      steps(add("api", "api-gateway"), join("api", "db")),
      "APIGW006",
    ),
    mutation("no balancer", bypass("alb"), "EC2N001"),
  ],
};
