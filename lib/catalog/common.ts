import { z } from "zod";
import type { Size } from "@/lib/model/types";

/** The card every resource starts with, in pixels. */
export const nodeSize: Size = { width: 168, height: 64 };

/** Which AWS account owns it; only stated where a diagram spans accounts. */
export const account = z.string().max(64);

export const scheme = z.enum(["internal", "internet-facing"]);
