import { advanced, choice, type Settings } from "./settings";

/** Settings of a connection, all optional. */
export const edgeProps: Settings = {
  protocol: choice("HTTP", "HTTPS", "TCP", "UDP", "gRPC", "SSH", "MQTT"),
  port: advanced({ type: "integer", minimum: 0, maximum: 65535 }),
  /** How long the target takes to answer, in seconds. */
  expectedSeconds: { type: "number", exclusiveMinimum: 0 },
};
