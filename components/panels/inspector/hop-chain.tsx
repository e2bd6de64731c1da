"use client";

import { useTranslations } from "use-intl/react";
import { ResourceIcon } from "@/components/session/resource-icon";
import { useStatusStyle } from "@/components/session/status-marker";
import { cx } from "@/components/ui/cx";
import { resourceOf } from "@/lib/catalog";
import type { Explanation } from "@/lib/i18n/explain";
import type { Diagram } from "@/lib/model/types";
import type { Status } from "@/lib/rules/types";

const perRow = 4;

interface HopChainProps {
  readonly status: Status;
  readonly hops: Explanation["hops"];
  readonly diagram: Diagram;
}

/** The whole way of the call; what is not drawn is dashed. */
export function HopChain({ status, hops, diagram }: HopChainProps) {
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
        const isGap = isGhost || before?.hop.state === "missing";
        const drawn = hop.node === undefined ? undefined : diagram.nodes.get(hop.node);
        const props = drawn?.props ?? hop.props ?? {};
        return (
          <li
            key={`${hop.seq}-${hop.kind}`}
            className="relative flex flex-col items-center gap-1 px-0.5 text-center"
          >
            {before && (
              <span
                aria-hidden
                className={cx(
                  "absolute top-4 right-[calc(50%+22px)] border-t-2",
                  i % perRow === 0 ? "left-0" : "left-[calc(-50%+22px)]",
                  isGap && "border-dashed",
                )}
                style={{ borderColor: isGap ? line : "var(--line-strong)" }}
              />
            )}
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
                className={cx("max-w-full text-[12px] leading-4", !isGhost && "text-ink-muted")}
                style={isGhost ? { color: chipInk } : undefined}
              >
                {note}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
