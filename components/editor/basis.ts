import { type Basis, bases } from "@/lib/rules/types";

export const basisKey = "edgewise:basis";

/** The basis a person chose before; AWS's documentation where there is none. */
export const basisFrom = (stored: string | null): Basis =>
  bases.find((basis) => basis === stored) ?? "aws";

/** Under which name the texts of the editor hold each basis. */
export const basisLabels = {
  aws: "aws",
  "aws-2025": "aws2025",
  notes: "notes",
} as const satisfies Record<Basis, string>;
