import { createContext, useContext } from "react";

/** Gives the focus to what stays, when the part that had it is about to go. */
export const InspectorFocus = createContext<() => void>(() => undefined);

export const useInspectorFocus = (): (() => void) => useContext(InspectorFocus);
