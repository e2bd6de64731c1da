import type { ReactNode } from "react";

/** A titled part of the inspector. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-2">
      <h3 className="text-[12px] font-semibold text-ink-muted">{title}</h3>
      {children}
    </section>
  );
}
