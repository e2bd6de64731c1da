"use client";

import { useEffect, useState } from "react";
import type { Example } from "@/lib/lessons/examples/types";

/** The examples; fetched when they are first wanted, because most visits want none. */
export function useExamples(isWanted: boolean): readonly Example[] {
  const [examples, setExamples] = useState<readonly Example[]>([]);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    void import("@/lib/lessons/examples").then((module) => {
      if (isCurrent) setExamples(module.examples);
    });
    return () => {
      isCurrent = false;
    };
  }, [isWanted]);
  return examples;
}
