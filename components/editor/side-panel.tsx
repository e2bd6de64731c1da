"use client";

import X from "lucide-react/icons/x";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl/react";
import { Findings } from "@/components/panels/findings/findings";
import { Inspector, useInspectorTitle, useSelected } from "@/components/panels/inspector/inspector";
import { useJudgement } from "@/components/session/hooks";
import { IconButton } from "@/components/ui/icon-button";
import { useEditor, useUi } from "./editor-context";
import { PartBoundary } from "./part-boundary";

/** The panel on the right: what is selected, or everything that was found. A sheet on a phone. */
export function SidePanel() {
  const t = useTranslations("editor.shell");
  const { ui } = useEditor();
  const side = useUi((state) => state.side);
  const filter = useUi((state) => state.findingFilter);
  const open = useJudgement().findings.filter(({ accepted }) => accepted === undefined);
  const { nodes, edges } = useSelected();
  const title = useInspectorTitle();
  const body = useRef<HTMLDivElement>(null);
  const subject = [...nodes, ...edges].map(({ id }) => id).join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject is read from its top
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
  }, [subject, side]);
  if (side === undefined) return null;
  const isDetails = side === "details" && subject !== "";

  return (
    <aside
      aria-label={isDetails ? t("details") : t("findings")}
      className="z-20 flex min-h-0 flex-col border-line bg-panel max-desk:max-h-[54dvh] max-desk:shrink-0 max-desk:rounded-t-2xl max-desk:border-t max-desk:shadow-float desk:w-[340px] desk:border-l"
    >
      <header className="flex items-center gap-1 px-3 pt-2 pb-1.5">
        <h2
          className="line-clamp-2 min-w-0 flex-1 pl-1 text-[15px] leading-5 font-semibold [overflow-wrap:anywhere]"
          title={title}
        >
          {isDetails ? title : t("findings")}
        </h2>
        {isDetails && open.length > 0 && (
          <button
            type="button"
            onClick={() => ui.setState({ side: "findings" })}
            className="h-7 shrink-0 rounded-md px-2 text-[12px] text-ink-muted hover:bg-hover hover:text-ink touch:h-11"
          >
            {t("findings")} {open.length}
          </button>
        )}
        <IconButton label={t("closePanel")} onClick={() => ui.setState({ side: undefined })}>
          <X aria-hidden />
        </IconButton>
      </header>
      <div ref={body} className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 pt-1 pb-6">
        <PartBoundary>
          {isDetails ? (
            <Inspector />
          ) : (
            <Findings
              filter={filter}
              onFilter={(findingFilter) => ui.setState({ findingFilter })}
              onShowRules={() => ui.setState({ dialog: { name: "rules" } })}
            />
          )}
        </PartBoundary>
      </div>
    </aside>
  );
}
