import type { MakeId } from "@/lib/commands/types";

/** An id that no other person working on the same diagram makes. `randomUUID` is missing on plain http. */
export const makeId: MakeId = (prefix) =>
  `${prefix}-${[...crypto.getRandomValues(new Uint8Array(6))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")}`;
