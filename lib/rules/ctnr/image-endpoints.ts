import type { FixEdit } from "@/lib/model/edits";
import { hasEndpointFor } from "../derive";
import type { NodeFacts } from "../facts";
import { type Plan, safe } from "../plan";

/** Interface endpoints that a pull from Amazon ECR takes; its layers come from S3 besides. */
const registries = ["ecr.api", "ecr.dkr"] as const;

const hasInterfaceFor = (node: NodeFacts, service: string): boolean => {
  const serves = (endpoint: NodeFacts) => endpoint.get("service") === service;
  const { diagram, vpc } = node;
  return (
    diagram.within(vpc, "vpc-endpoint").some(serves) ||
    // One that stands in no drawn VPC is taken to be the node's.
    (vpc !== undefined && diagram.within(undefined, "vpc-endpoint").some(serves))
  );
};

/**
 * The services that a task without a way out cannot pull its image from Amazon ECR without, and that
 * no endpoint of its VPC leads to (Amazon ECR user guide, vpc-endpoints).
 */
export const missingForImages = (node: NodeFacts): readonly string[] =>
  node.derived("missing for images", () => [
    ...registries.filter((service) => !hasInterfaceFor(node, service)),
    ...(hasEndpointFor(node, "s3") ? [] : ["s3"]),
  ]);

/** The endpoints that are missing: interface endpoints in the task's subnet, a route to S3. */
export function addImageEndpoints(node: NodeFacts): readonly Plan[] {
  const between = [node.id, node.id] as const;
  const { vpc } = node;
  if (!vpc) return [];
  const edits = missingForImages(node).map((service): FixEdit => {
    const isRoute = service === "s3";
    return {
      op: "addNode",
      ref: `new:${service}`,
      kind: isRoute ? "gateway-endpoint" : "vpc-endpoint",
      props: { service },
      parent: isRoute ? vpc.id : (node.subnet?.id ?? vpc.id),
      between,
    };
  });
  return [safe("addImageEndpoints", edits)];
}
