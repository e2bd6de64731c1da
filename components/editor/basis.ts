import { type Basis, bases } from "@/lib/rules/types";

export const basisKey = "edgewise:basis";

/** The basis a person chose before; AWS's documentation where there is none. */
export const basisFrom = (stored: string | null): Basis =>
  bases.find((basis) => basis === stored) ?? "aws";
