"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { Diagram, EdgeId } from "@/lib/model/types";
import type { OpenJudgement, Verdict } from "@/lib/rules/types";
import type { Session } from "./session";
import type { ViewState } from "./view";

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession is called outside a SessionContext");
  return session;
}

export const useView = <T>(selector: (view: ViewState) => T): T =>
  useStore(useSession().view, selector);

const subscribeTo = (session: Session) => (listener: () => void) =>
  session.document.subscribe(listener);

/** The whole diagram; for the canvas and for panels that list everything. */
export function useDiagram(): Diagram {
  const session = useSession();
  return useSyncExternalStore(
    session.document.subscribe,
    session.document.snapshot,
    session.document.snapshot,
  );
}

/** A value taken from the diagram; it must be stable while the diagram does not change. */
export function useDiagramValue<T>(selector: (diagram: Diagram) => T): T {
  const session = useSession();
  const get = () => selector(session.diagram());
  return useSyncExternalStore(session.document.subscribe, get, get);
}

/** Subscribes to whatever changes verdicts: the diagram, the basis and the rules. */
function useJudged<T>(select: (judgement: OpenJudgement) => T): T {
  const session = useSession();
  const subscribe = (listener: () => void) => {
    const stops = [
      subscribeTo(session)(listener),
      session.view.subscribe(listener),
      session.rules.subscribe(listener),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  };
  const get = () => select(session.judgement());
  return useSyncExternalStore(subscribe, get, get);
}

export const useJudgement = (): OpenJudgement => useJudged((judgement) => judgement);

/** The verdict of one connection; a component that uses it is redrawn only when that changes. */
export const useVerdict = (edge: EdgeId): Verdict | undefined =>
  useJudged((judgement) => judgement.verdicts.get(edge));
