import type { ApiType } from "../facts";
import type { Basis, Need, Status } from "../types";
import type { Backend, Entry } from "./backends";
import type { Caller } from "./callers";

/**
 * A second opinion on the two answers, written from AWS's pages and from none of the rules: the
 * entry of the backend decides about the VPC link, the place of the caller about the endpoint.
 * Where both disagree, one of them is wrong.
 */
export interface Prediction {
  readonly vpcLink: readonly Answer[];
  readonly privateEndpoint: readonly Answer[];
  /** Whether the call arrives as drawn, and with nothing on its way that cannot be there. */
  /** Undefined where no page says so in words. */
  readonly works: boolean | undefined;
}

/** What is drawn and does not do: in which way it does not is for the rules to say. */
export type Answer = Exclude<Need, "misplaced" | "wrongKind"> | "faulty";

export const answerOf = (need: Need): Answer =>
  need === "misplaced" || need === "wrongKind" ? "faulty" : need;

export const arrives = (status: Status): boolean =>
  status === "direct" || status === "via" || status === "warn";

/** What stands between an API and what it calls. */
export type LinkDrawn = "none" | "v1" | "v2" | "endpoint";

const predict = (
  works: boolean | undefined,
  vpcLink: Answer | readonly Answer[],
  privateEndpoint: Answer | readonly Answer[] = "notNeeded",
): Prediction => ({
  works,
  vpcLink: [vpcLink].flat() as readonly Answer[],
  privateEndpoint: [privateEndpoint].flat() as readonly Answer[],
});

/** Versions of a link that reach a kind of entry: REST got V2 on 21 Nov 2025, WebSocket never. */
function versionsFor(apiType: ApiType, at: Entry, basis: Basis): readonly LinkDrawn[] {
  if (apiType === "HTTP") return ["v2"];
  if (at === "cloud-map") return [];
  const hasV2 = apiType === "REST" && basis !== "aws-2025";
  // V1 is bound to a Network Load Balancer, and a WebSocket API to V1.
  return [...(hasV2 ? (["v2"] as const) : []), ...(at === "alb" ? [] : (["v1"] as const))];
}

export interface OutboundCase {
  readonly apiType: ApiType;
  readonly isPrivateApi: boolean;
  readonly backend: Backend;
  readonly link: LinkDrawn;
  readonly basis: Basis;
}

/** What an API needs on its way to a backend. */
export function predictOutbound(asked: OutboundCase): Prediction {
  return (asked.basis === "notes" && predictByNotes(asked)) || predictByAws(asked);
}

function predictByAws({ apiType, backend, link, basis }: OutboundCase): Prediction {
  const { entry, elsewhere } = backend;
  const without = predictWithoutLink(apiType, backend);
  if (link === "none") return without;
  // An endpoint carries calls from a VPC to an API, so that on this side it leads to one alone.
  if (link === "endpoint") {
    const isLed = entry === "private-api";
    return predict(false, without.vpcLink, isLed ? "present" : ["unneeded", "faulty"]);
  }
  const fits = versionsFor(apiType, entry, basis).includes(link);
  switch (entry) {
    case "service":
    case "site":
      return predict(false, "unneeded");
    case "database":
      return predict(false, ["faulty", "unneeded"]);
    case "public-alb":
    case "public-nlb": {
      const takesVersion = versionsFor(apiType, entry === "public-alb" ? "alb" : "nlb", basis);
      return predict(takesVersion.includes(link), ["unneeded", "faulty"]);
    }
    case "none":
      return predict(false, "faulty");
    case "private-api":
      return predict(false, "faulty", "missing");
    case "nlb-to-private-api":
      return predict(fits, fits ? "present" : "faulty", "present");
    default:
      if (elsewhere === "account") return predict(false, "faulty");
      // A V1 link stands in no VPC. No page speaks of a V2 link in another VPC or Region.
      if (elsewhere === "region" || (elsewhere === "vpc" && link === "v2")) {
        return predict(fits && link === "v2", "faulty");
      }
      return predict(fits, fits ? "present" : "faulty");
  }
}

function predictWithoutLink(apiType: ApiType, { entry, isFirstClass }: Backend): Prediction {
  switch (entry) {
    case "service":
      return predict(apiType !== "HTTP" || isFirstClass === true, "notNeeded");
    case "database":
      return predict(false, "notNeeded");
    case "site":
    case "public-alb":
    case "public-nlb":
      return predict(true, "notNeeded");
    case "private-api":
      return predict(false, "missing", "missing");
    case "nlb-to-private-api":
      return predict(false, "missing", "present");
    default:
      return predict(false, "missing");
  }
}

/** The study notes: serverless never, EC2 behind a public API always. */
function predictByNotes({ isPrivateApi, backend, link }: OutboundCase): Prediction | undefined {
  if (link === "endpoint") return undefined;
  if (backend.workload === "serverless") {
    return link === "none" ? predict(true, "notNeeded") : predict(true, "unneeded");
  }
  return backend.workload === "ec2" && !isPrivateApi && link === "none"
    ? predict(false, "missing")
    : undefined;
}

/** What stands between a caller and an API; `beside`: an endpoint in the caller's VPC, not on the way. */
export type Way = "none" | "beside" | "endpoint" | "v1" | "v2";

export interface InboundCase {
  readonly apiType: ApiType;
  readonly endpointType: string;
  readonly caller: Caller;
  readonly way: Way;
}

/** What a caller needs on its way to an API. */
export function predictInbound({ apiType, endpointType, caller, way }: InboundCase): Prediction {
  const hasLink = way === "v1" || way === "v2";
  const isDeclaredPrivate = endpointType === "private";
  // There is no such API, so nothing can be said of what would lead to it.
  if (isDeclaredPrivate && apiType !== "REST") {
    return predict(
      false,
      hasLink ? ["faulty", "unneeded", "notNeeded"] : "notNeeded",
      way === "endpoint" ? ["unneeded", "faulty", "notNeeded"] : "notNeeded",
    );
  }
  if (isDeclaredPrivate && caller.stands === "service") {
    // A connection over VPC Lattice may lead into a VPC, which cannot be drawn.
    return predict(
      hasLink ? false : undefined,
      hasLink ? "faulty" : "notNeeded",
      way === "endpoint" ? "present" : "missing",
    );
  }
  if (isDeclaredPrivate) {
    // A VPC link leads from an API into a VPC; the endpoint is what is missing.
    if (hasLink) return predict(false, "faulty", "missing");
    const canEnter = caller.stands === "vpc" || caller.stands === "line";
    if (canEnter && way !== "none") return predict(true, "notNeeded", "present");
    if (way === "endpoint") return predict(false, "notNeeded", ["faulty", "present"]);
    return predict(false, "notNeeded", "missing");
  }
  if (hasLink) return predict(false, "faulty");
  if (way === "endpoint") return predict(false, "notNeeded", "unneeded");
  // With private DNS, the endpoint takes over the address of every API of the Region in its VPC.
  const isShadowed = way === "beside" && caller.stands === "vpc" && caller.isPlaced !== false;
  return predict(caller.hasWayOut && !isShadowed, "notNeeded");
}
