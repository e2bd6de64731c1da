import type { Diagram } from "@/lib/model/types";
import type { Basis, RuleId } from "../types";
import type { Change } from "./mutate";

/** One way to spoil a drawing that was right, and what is said of it then. */
export interface Mutation {
  readonly name: string;
  readonly change: Change;
  /** The rules that speak then and did not before. */
  readonly raises: readonly RuleId[];
  /** `aws` unless given. */
  readonly basis?: Basis;
}

/** An architecture as AWS draws it, which nothing is to be said against. */
export interface Architecture {
  readonly title: string;
  /** It takes what AWS offers since 21 Nov 2025. */
  readonly isNew?: true;
  draw(): Diagram;
  readonly mutations: readonly Mutation[];
}

export const mutation = (
  name: string,
  change: Change,
  raises: RuleId | readonly RuleId[],
  basis?: Basis,
): Mutation => ({ name, change, raises: [raises].flat(), ...(basis && { basis }) });
