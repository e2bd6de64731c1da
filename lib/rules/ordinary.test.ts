import { describe, expect, test } from "vitest";
import { type DiagramBuilder, diagram } from "@/lib/model/build";
import { validate } from ".";

/** Sketches as they are drawn every day, and what is said of their lines. */
const shop = () =>
  diagram()
    .node("users", "internet-user")
    .node("vpc", "vpc")
    .node("front", "subnet", { access: "public" }, { parent: "vpc" })
    .node("back", "subnet", { access: "private" }, { parent: "vpc" });

const sketches: Record<string, readonly [DiagramBuilder, Readonly<Record<string, string>>]> = {
  "a load balancer before an Auto Scaling group before a database": [
    shop()
      .node("alb", "alb", {}, { parent: "front" })
      .node("group", "auto-scaling-group", {}, { parent: "vpc" })
      .node("inner", "subnet", { access: "private" }, { parent: "group" })
      .node("web", "ec2", {}, { parent: "inner" })
      .node("db", "rds", {}, { parent: "back" })
      .edge("users", "alb")
      .edge("alb", "group")
      .edge("group", "db"),
    {
      "users->alb": "direct BASE001",
      "alb->group": "direct EC2N004",
      "group->db": "direct EC2N004",
    },
  ],
  "an API before a cluster that holds a private task": [
    shop()
      .node("api", "api-gateway")
      .node("cluster", "ecs-cluster", {}, { parent: "back" })
      .node("task", "fargate", {}, { parent: "cluster" })
      .node("nlb", "nlb", { scheme: "internal" }, { parent: "back" })
      .edge("api", "cluster")
      .edge("nlb", "cluster"),
    { "api->cluster": "missing APIGW009", "nlb->cluster": "direct EC2N004" },
  ],
  "a cluster without tasks": [
    shop()
      .node("alb", "alb", {}, { parent: "front" })
      .node("cluster", "ecs-cluster", {}, { parent: "back" })
      .edge("alb", "cluster"),
    { "alb->cluster": "direct EC2N004" },
  ],
  "a group that calls its own member": [
    shop()
      .node("group", "auto-scaling-group", {}, { parent: "back" })
      .node("web", "ec2", {}, { parent: "group" })
      .edge("group", "web"),
    { "group->web": "unknown BASE000" },
  ],
  "tasks in a public subnet behind a load balancer": [
    shop()
      .node("alb", "alb", {}, { parent: "front" })
      .node("task", "fargate", {}, { parent: "front" })
      .edge("users", "alb")
      .edge("alb", "task"),
    { "users->alb": "direct BASE001", "alb->task": "direct EC2N004" },
  ],
  "the gateways of a VPC, with a load balancer behind the same internet gateway": [
    shop()
      .node("igw", "internet-gateway", {}, { parent: "vpc" })
      .node("nat", "nat-gateway", {}, { parent: "front" })
      .node("alb", "alb", {}, { parent: "front" })
      .node("app", "ec2", {}, { parent: "back" })
      .edge("users", "igw")
      .edge("igw", "alb")
      .edge("alb", "app")
      .edge("app", "nat")
      .edge("nat", "igw"),
    { "app->nat": "direct BASE004", "nat->igw": "direct BASE004" },
  ],
  "the routes of subnets": [
    shop()
      .node("igw", "internet-gateway", {}, { parent: "vpc" })
      .node("nat", "nat-gateway", {}, { parent: "front" })
      .edge("front", "igw")
      .edge("back", "nat"),
    { "front->igw": "direct BASE024", "back->nat": "direct BASE024" },
  ],
  "an office that reaches an instance through a transit gateway": [
    shop()
      .node("office", "on-premises", { connection: "vpn" })
      .node("tgw", "transit-gateway")
      .node("app", "ec2", {}, { parent: "back" })
      .edge("office", "tgw")
      .edge("tgw", "app"),
    { "office->tgw": "direct BASE002", "tgw->app": "direct BASE002" },
  ],
  "people who come in by a NAT gateway": [
    shop()
      .node("nat", "nat-gateway", {}, { parent: "front" })
      .node("app", "ec2", {}, { parent: "back" })
      .edge("users", "nat")
      .edge("nat", "app")
      .edge("users", "app"),
    {
      "users->nat": "wrong NETW004",
      "nat->app": "wrong NETW004",
      "users->app": "missing EC2N001",
    },
  ],
  "workers that take messages from a queue, drawn with the data": [
    shop()
      .node("queue", "sqs")
      .node("worker", "fargate", {}, { parent: "back" })
      .edge("queue", "worker"),
    { "queue->worker": "direct BASE016" },
  ],
  "a schedule that runs a task by an event": [
    shop()
      .node("bus", "eventbridge")
      .node("task", "fargate", {}, { parent: "back" })
      .edge("bus", "task", { kind: "events" }),
    { "bus->task": "direct BASE019" },
  ],
  "a schedule and a workflow that run tasks": [
    shop()
      .node("bus", "eventbridge")
      .node("flow", "step-functions")
      .node("task", "fargate", {}, { parent: "back" })
      .edge("bus", "task", { kind: "events" })
      .edge("flow", "task"),
    { "bus->task": "direct BASE019", "flow->task": "direct BASE019" },
  ],
};

describe.each(Object.entries(sketches))("%s", (_name, [drawn, expected]) => {
  const { verdicts, findings } = validate(drawn.done());

  test("is answered", () => {
    const told = Object.keys(expected).map((edge) => {
      const verdict = verdicts.get(edge);
      return [edge, `${verdict?.status} ${verdict?.primary}`];
    });
    expect(Object.fromEntries(told)).toEqual(expected);
  });

  test("raises no alarm beside its answers", () => {
    const expectedFaults = [...verdicts.values()].filter(
      ({ status }) => status === "missing" || status === "wrong",
    );
    const alarms = findings.filter(
      ({ severity, rule }) =>
        (severity === "error" || severity === "warning") &&
        !expectedFaults.some(({ primary }) => primary === rule),
    );
    expect(alarms).toEqual([]);
    expect(findings.filter(({ rule }) => rule === "DIAG007")).toEqual([]);
  });
});

test("a fix before an internet gateway leads to what is called, and not to the gateway", () => {
  const drawn = shop()
    .node("igw", "internet-gateway", {}, { parent: "vpc" })
    .node("app", "ec2", {}, { parent: "back" })
    .edge("users", "igw")
    .edge("igw", "app")
    .done();
  const verdict = validate(drawn).verdicts.get("users->igw");
  const edits = verdict?.fixes.flatMap((fix) => fix.edits) ?? [];
  const ends = edits.flatMap((edit) => (edit.op === "addEdge" ? [edit.target] : []));
  expect(verdict?.primary).toBe("EC2N001");
  expect(ends).toEqual(["app"]);
});
