import { diagram } from "@/lib/model/build";
import { defineRule, type RuleExamples } from "../define";
import { suggest } from "../plan";
import { type IngressRule, statedIngressOf } from "../security";

const everyone: ReadonlySet<string> = new Set(["0.0.0.0/0", "::/0"]);
/** SSH and RDP; then SQL Server, Oracle, MySQL, PostgreSQL, Redis, MongoDB. */
const adminPorts: ReadonlySet<number> = new Set([22, 3389]);
const dataPorts: ReadonlySet<number> = new Set([1433, 1521, 3306, 5432, 6379, 27017]);

/** A rule without a port is often a sketch of a web server's, so it counts as neither. */
const isOpen = ({ source, port }: IngressRule, ports: ReadonlySet<number>) =>
  everyone.has(source.trim()) && port !== undefined && ports.has(port);

export const rule = defineRule({
  id: "SECG003",
  stage: "warning",
  docs: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connect-with-ec2-instance-connect-endpoint.html",
  ],
  exams: ["SAA", "SCS"],
  situations: {
    admin: { status: "warn", severity: "warning", label: "exposed" },
    data: { status: "warn", severity: "warning", label: "exposed" },
  },
  node: {
    kinds: ["security-group"],
    check(group) {
      const rules = statedIngressOf(group);
      if (rules.some((one) => isOpen(one, adminPorts))) return "admin";
      return rules.some((one) => isOpen(one, dataPorts)) ? "data" : undefined;
    },
  },
  nodeFixes(group) {
    const kept = statedIngressOf(group).filter(
      (one) => !isOpen(one, adminPorts) && !isOpen(one, dataPorts),
    );
    const props = { ingress: kept };
    return [suggest("removeOpenRule", [{ op: "setProps", node: group.id, props }])];
  },
});

const group = (source: string, port?: number) =>
  diagram()
    .node("vpc", "vpc", {}, { label: "shop-vpc" })
    .node(
      "sg",
      "security-group",
      { ingress: [{ source, ...(port !== undefined && { port }) }] },
      { parent: "vpc", label: "app-sg" },
    )
    .node("app", "ec2", {}, { parent: "sg", label: "orders" })
    .done();

export const examples = (): RuleExamples<"admin" | "data"> => ({
  valid: {
    "a web port for everyone": { diagram: group("0.0.0.0/0", 443) },
    "SSH from one range": { diagram: group("203.0.113.0/24", 22) },
    "a rule without a port": { diagram: group("0.0.0.0/0") },
  },
  invalid: {
    "SSH for everyone": {
      diagram: group("0.0.0.0/0", 22),
      expect: [{ variant: "admin", about: "sg" }],
    },
    "a database port for everyone, over IPv6": {
      diagram: group("::/0", 5432),
      expect: [{ variant: "data", about: "sg" }],
    },
  },
});
