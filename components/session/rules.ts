import { createStore, type StoreApi } from "zustand/vanilla";
import type { validate } from "@/lib/rules";

export type Validate = typeof validate;

/** The rules that verdicts come from; they may arrive after the editor is shown. */
export type Rules = StoreApi<{ readonly validate: Validate | undefined }>;

/** The rules, if they are here already. */
export const createRules = (validate?: Validate): Rules => createStore(() => ({ validate }));
