import { alb } from "./resources/alb";
import type { Resource } from "./types";

export const resources: readonly Resource[] = [alb];
