import { z } from "zod";

/** Settings of a connection, all optional. */
export const edgeProps = z
  .object({
    protocol: z.enum(["HTTP", "HTTPS", "TCP", "UDP", "gRPC", "SSH", "MQTT"]),
    /** How long the target takes to answer, in seconds. */
    expectedSeconds: z.number().positive(),
  })
  .partial();
