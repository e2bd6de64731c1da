"use client";

import Hand from "lucide-react/icons/hand";
import Search from "lucide-react/icons/search";
import { useLocale, useTranslations } from "use-intl/react";
import { useDiagramValue } from "@/components/session/hooks";
import { findResource } from "./actions/find-resource";
import { useEditor } from "./editor-context";
import { useAction } from "./use-actions";
import { useExamples } from "./use-examples";

/** Three ways to begin, shown while there is nothing on the canvas. */
export function EmptyCanvas() {
  const t = useTranslations("editor.empty");
  const locale = useLocale();
  const { workspace } = useEditor();
  const isEmpty = useDiagramValue((diagram) => diagram.nodes.size === 0);
  const examples = useExamples(isEmpty);
  const search = useAction(findResource);
  if (!isEmpty) return null;
  return (
    <div className="pointer-events-none absolute inset-0 z-[5] grid place-items-center overflow-y-auto p-4 pb-20 max-desk:pt-16">
      <div className="w-full max-w-xl">
        <h2 className="text-center text-[18px] font-semibold">{t("title")}</h2>
        <p className="mt-1 text-center text-ink-muted">{t("text")}</p>
        <div className="mt-5 grid grid-cols-2 gap-3">
          <div className="rounded-xl border border-dashed border-line-strong px-4 py-3">
            <Hand aria-hidden className="mb-1.5 size-5 text-ink-muted" />
            <p className="font-semibold">{t("drag")}</p>
            <p className="text-[12px] text-ink-muted max-desk:hidden">{t("dragText")}</p>
            <p className="text-[12px] text-ink-muted desk:hidden">{t("dragTextPhone")}</p>
          </div>
          <button
            type="button"
            onClick={search.run}
            className="pointer-events-auto rounded-xl border border-line bg-panel px-4 py-3 text-left hover:border-accent"
          >
            <Search aria-hidden className="mb-1.5 size-5 text-ink-muted" />
            <span className="block font-semibold">
              <span className="touch:hidden">{t("search")}</span>
              <span className="hidden touch:inline">{t("searchTouch")}</span>
            </span>
            <span className="block text-[12px] text-ink-muted">{t("searchText")}</span>
          </button>
        </div>
        {examples.length > 0 && (
          <>
            <h3 className="mt-5 mb-2 text-[12px] font-semibold text-ink-muted">{t("examples")}</h3>
            <ul className="space-y-2">
              {examples.map((example) => (
                <li key={example.id}>
                  <button
                    type="button"
                    onClick={() => void workspace.create(example.diagram[locale])}
                    className="pointer-events-auto w-full rounded-xl border border-line bg-panel px-4 py-2.5 text-left hover:border-accent"
                  >
                    <span className="block font-semibold">{example.title[locale]}</span>
                    <span className="block text-[12px] text-ink-muted">
                      {example.description[locale]}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
