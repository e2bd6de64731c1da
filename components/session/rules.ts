import { createStore, type StoreApi } from "zustand/vanilla";
import type { createJudge, validate } from "@/lib/rules";

export type Validate = typeof validate;
export type CreateJudge = typeof createJudge;

/** What judges: one diagram by itself, or a diagram as it is edited. */
export interface RuleEngine {
  readonly validate: Validate;
  readonly createJudge: CreateJudge;
}

interface RulesState extends Partial<RuleEngine> {
  /** The last attempt to fetch them came to nothing. */
  readonly hasFailed: boolean;
}

/** The rules that verdicts come from; they may arrive after the editor is shown. */
export type Rules = StoreApi<RulesState>;

/** The rules, if they are here already. */
export const createRules = (engine: Partial<RuleEngine> = {}): Rules =>
  createStore<RulesState>()(() => ({ ...engine, hasFailed: false }));
