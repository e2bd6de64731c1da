import { createStore, type StoreApi } from "zustand/vanilla";
import type { FindingFilter } from "@/components/panels/findings/findings";
import type { Problem, Repair } from "@/lib/exchange/format";
import type { Basis } from "@/lib/rules/types";

export type DialogState =
  | { readonly name: "export" }
  | { readonly name: "shortcuts" }
  | { readonly name: "rules" }
  | { readonly name: "problems"; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly name: "repairs"; readonly repairs: readonly Repair[] };

/** What of the editor is open. */
export interface UiState {
  readonly dialog: DialogState | undefined;
  /** The list of resources: a column on a desk, a sheet on a phone. */
  readonly isPaletteOpen: boolean;
  readonly isPaletteSheetOpen: boolean;
  /** What the panel on the right shows. */
  readonly side: "details" | "findings" | undefined;
  readonly findingFilter: FindingFilter;
  /** What answers follow in the diagram opened next, where that asks for another basis than chosen. */
  readonly askedBasis: Basis | undefined;
  /** Stops the tidying up that is under way. */
  readonly cancelTidy: (() => void) | undefined;
}

export type Ui = StoreApi<UiState>;

export const createUi = (): Ui =>
  createStore<UiState>()(() => ({
    dialog: undefined,
    isPaletteOpen: true,
    isPaletteSheetOpen: false,
    side: undefined,
    findingFilter: "all",
    askedBasis: undefined,
    cancelTidy: undefined,
  }));
