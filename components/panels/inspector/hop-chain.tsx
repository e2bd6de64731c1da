"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { useSession, useView } from "@/components/session/hooks";
import { endPreview, planOf, previewPlan } from "@/components/session/plan";
import { ResourceIcon } from "@/components/session/resource-icon";
import { useStatusStyle } from "@/components/session/status-marker";
import { cx } from "@/components/ui/cx";
import { resourceOf } from "@/lib/catalog";
import type { Explanation } from "@/lib/i18n/explain";
import type { Diagram, NodeId } from "@/lib/model/types";
import type { Fix, Hop, Status } from "@/lib/rules/types";
import { pointing } from "./pointing";

const perRow = 4;

interface HopChainProps {
  readonly status: Status;
  readonly hops: Explanation["hops"];
  readonly diagram: Diagram;
  /** What can be done, the preferred first; it makes what is missing. */
  readonly fixes: readonly Fix[];
}

/** The whole way of the call; what is not drawn is dashed. */
export function HopChain({ status, hops, diagram, fixes }: HopChainProps) {
  const t = useTranslations("editor.inspector");
  const { line, chipInk } = useStatusStyle(status);
  const columns = Math.min(perRow, hops.length);
  return (
    <ol
      aria-label={t("way")}
      className="grid gap-y-3"
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {hops.map(({ hop, name, note }, i) => {
        const before = hops[i - 1];
        const isGhost = hop.state === "missing";
        const isImplied = hop.state === "implied";
        const isGap = isGhost || before?.hop.state === "missing";
        const drawn = hop.node === undefined ? undefined : diagram.nodes.get(hop.node);
        const props = drawn?.props ?? hop.props ?? {};
        const earlier = hops.slice(0, i).filter((other) => isAlike(other.hop, hop));
        return (
          <li key={`${hop.seq}-${hop.kind}`} className="relative text-center">
            {before && (
              <span
                aria-hidden
                className={cx(
                  "absolute top-5 right-[calc(50%+22px)] border-t-2",
                  i % perRow === 0 ? "left-0" : "left-[calc(-50%+22px)]",
                  isGap && "border-dashed",
                )}
                style={{ borderColor: isGap ? line : "var(--line-strong)" }}
              />
            )}
            <HopPart hop={hop} fixes={fixes} nth={earlier.length}>
              <span
                className={cx(
                  "grid size-8 place-items-center rounded-lg",
                  isGhost && "border-[1.5px] border-dashed [&_svg]:opacity-60",
                )}
                style={isGhost ? { borderColor: line } : undefined}
              >
                <ResourceIcon name={resourceOf(hop.kind).icon(props)} size={isGhost ? 22 : 28} />
              </span>
              <span
                className="line-clamp-2 max-w-full text-[12px] leading-4 font-medium whitespace-pre-line [overflow-wrap:break-word]"
                title={name}
              >
                {drawn ? name : name.replaceAll(" · ", "\n")}
              </span>
              {hop.state !== "drawn" && (
                <span
                  className={cx("max-w-full text-[12px] leading-4", isImplied && "text-ink-muted")}
                  style={isImplied ? undefined : { color: chipInk }}
                >
                  {note}
                </span>
              )}
            </HopPart>
          </li>
        );
      })}
    </ol>
  );
}

const isAlike = (a: Hop, b: Hop): boolean => a.state === b.state && a.kind === b.kind;

/** The first plan that makes a resource of a kind, and what it calls the one that is meant. */
function makerOf(fixes: readonly Fix[], kind: string, nth: number) {
  for (const { edits } of fixes) {
    const made = edits.filter((edit) => edit.op === "addNode" && edit.kind === kind)[nth];
    if (made?.op === "addNode") return { edits, ref: made.ref };
  }
  return undefined;
}

interface HopPartProps {
  readonly hop: Hop;
  readonly fixes: readonly Fix[];
  /** How many missing ones of its kind come before it. */
  readonly nth: number;
  readonly children: ReactNode;
}

/** One hop; pointing at it points its element out on the canvas, or the ghost of what is missing. */
function HopPart({ hop, fixes, nth, children }: HopPartProps) {
  const session = useSession();
  const id: NodeId | undefined = hop.node;
  const maker = hop.state === "missing" ? makerOf(fixes, hop.kind, nth) : undefined;
  const planned = maker && planOf(session, maker.edits);
  const ghost = planned?.ok ? planned.created.get(maker?.ref ?? "") : undefined;
  const isShown = useView(
    ({ highlighted }) => highlighted !== undefined && highlighted === (id ?? ghost),
  );
  const look = "flex w-full flex-col items-center gap-1 rounded-lg px-0.5 py-1";

  const isPinned = useView((view) => isShown && view.previewed?.isPinned === true);

  if (id === undefined && (!maker || ghost === undefined)) {
    return <div className={look}>{children}</div>;
  }
  const pointOut = (isAsked: boolean) => {
    if (id !== undefined) {
      if (session.view.getState().highlighted !== id) session.view.setState({ highlighted: id });
      if (isAsked) session.canvas?.reveal({ nodes: [id] });
    } else if (maker && ghost !== undefined) {
      previewPlan(session, maker.edits, { isPinned: isAsked, highlighted: ghost });
    }
  };
  return (
    <button
      type="button"
      aria-pressed={isShown}
      {...pointing(
        () => !isPinned && pointOut(false),
        () => !isPinned && endPreview(session),
      )}
      onClick={() => (isPinned ? endPreview(session) : pointOut(true))}
      className={cx(look, "hover:bg-hover", isShown && "bg-hover")}
    >
      {children}
    </button>
  );
}
