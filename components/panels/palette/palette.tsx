"use client";

import Search from "lucide-react/icons/search";
import X from "lucide-react/icons/x";
import { type KeyboardEvent, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useLocale, useTranslations } from "use-intl/react";
import { useSession } from "@/components/session/hooks";
import { ResourceIcon } from "@/components/session/resource-icon";
import { Kbd } from "@/components/ui/kbd";
import { inputStyle } from "@/components/ui/text-field";
import { findPresets } from "@/lib/catalog";
import { categories, type PaletteEntry } from "@/lib/catalog/types";
import { locales } from "@/lib/i18n/locales";
import { categoryName, presetName } from "@/lib/i18n/names";
import { tileFrom } from "./roving";
import { useTileDrag } from "./use-tile-drag";

/** By which the action that searches finds the field. */
export const paletteSearchId = "palette-search";

/** A group of more entries than `most` shows the `usual` ones and folds the rest away. */
const most = 6;
const usual = 4;

const grid = "grid grid-cols-2 gap-0.5 max-desk:grid-cols-4";

/** People search in either language, whichever the page speaks. */
const namesInAll = (presetId: string) => locales.map((locale) => presetName(presetId, locale));

interface PaletteProps {
  /** Adds a resource in the middle of the view. */
  readonly onAdd: (entry: PaletteEntry) => void;
  readonly onDragStart?: () => void;
  readonly onDragEnd?: () => void;
}

/** Every resource there is, to be dragged, clicked, or searched and chosen by key. */
export function Palette({ onAdd, onDragStart, onDragEnd }: PaletteProps) {
  const t = useTranslations("editor.palette");
  const locale = useLocale();
  const session = useSession();
  const [query, setQuery] = useState("");
  const [current, setCurrent] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const { drag, begin, isClickAfterDrag } = useTileDrag({
    onStart: onDragStart,
    onEnd: onDragEnd,
    onDrop: ({ preset }, x, y) => session.canvas?.dropPreset(preset.id, x, y),
  });

  const found = findPresets(query, namesInAll);
  const groups = query.trim()
    ? [{ id: "found", title: undefined, entries: found, shown: found.length }]
    : categories.map((category) => {
        const entries = found.filter(({ resource }) => resource.category === category);
        const shown = entries.length > most ? usual : entries.length;
        return { id: category, title: categoryName(category, locale), entries, shown };
      });
  const tabStop = found.find(({ preset }) => preset.id === current) ?? found[0];

  const moveAmongTiles = (event: KeyboardEvent) => {
    const all = list.current?.querySelectorAll<HTMLElement>("button[data-tile], summary") ?? [];
    const tiles = [...all].filter((tile) => !tile.matches("details:not([open]) > div *"));
    const from = tiles.indexOf(document.activeElement as HTMLElement);
    const to = from < 0 ? undefined : tileFrom(tiles, from, event.key);
    if (to === undefined) return;
    event.preventDefault();
    if (to < 0) document.getElementById(paletteSearchId)?.focus();
    else tiles[to]?.focus();
  };

  const handleSearchKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const [first] = found;
    if (event.key === "Enter" && query.trim() && first) {
      onAdd(first);
      // The next name is typed over this one.
      if (event.target instanceof HTMLInputElement) event.target.select();
    } else if (event.key === "ArrowDown") {
      list.current?.querySelector<HTMLElement>('button[data-tile][tabindex="0"]')?.focus();
    } else if (event.key === "Escape" && query) setQuery("");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const tile = (entry: PaletteEntry) => (
    <button
      key={entry.preset.id}
      type="button"
      data-tile={entry.preset.id}
      tabIndex={entry === tabStop ? 0 : -1}
      onFocus={() => setCurrent(entry.preset.id)}
      onPointerDown={(event) => begin(entry, event)}
      onContextMenu={(event) => drag && event.preventDefault()}
      onClick={() => !isClickAfterDrag() && onAdd(entry)}
      className="flex min-h-[60px] cursor-grab touch-pan-y flex-col items-center justify-start gap-1 rounded-lg px-1 py-2 text-center text-[12px] leading-[15px] text-ink select-none [-webkit-touch-callout:none] hover:bg-hover active:cursor-grabbing"
    >
      <ResourceIcon name={entry.resource.icon(entry.preset.props)} size={28} />
      <span className="max-w-full [overflow-wrap:break-word]">
        {presetName(entry.preset.id, locale)}
      </span>
    </button>
  );

  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="relative p-2.5">
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-5 size-4 -translate-y-1/2 text-ink-muted"
        />
        <input
          id={paletteSearchId}
          type="search"
          autoComplete="off"
          spellCheck={false}
          aria-label={t("search")}
          aria-keyshortcuts="/"
          placeholder={t("search")}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={handleSearchKey}
          className={`${inputStyle} pr-9 pl-8 [&::-webkit-search-cancel-button]:hidden`}
        />
        {query ? (
          <button
            type="button"
            aria-label={t("clear")}
            onClick={() => {
              setQuery("");
              document.getElementById(paletteSearchId)?.focus();
            }}
            className="absolute top-1/2 right-3.5 grid size-7 -translate-y-1/2 place-items-center rounded text-ink-muted hover:text-ink [&_svg]:size-4"
          >
            <X aria-hidden />
          </button>
        ) : (
          <Kbd className="pointer-events-none absolute top-1/2 right-4 -translate-y-1/2 touch:hidden">
            /
          </Kbd>
        )}
        <span role="status" className="sr-only">
          {query.trim() && t("results", { count: found.length })}
        </span>
      </div>

      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys act on the buttons inside */}
      <div
        ref={list}
        onKeyDown={moveAmongTiles}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-2.5 pb-4"
      >
        {groups.map(
          ({ id, title, entries, shown }) =>
            entries.length > 0 && (
              <fieldset key={id} className="mb-2">
                {title && (
                  <legend className="px-1 pt-1 pb-1 text-[12px] font-semibold text-ink-muted">
                    {title}
                  </legend>
                )}
                <div className={grid}>{entries.slice(0, shown).map(tile)}</div>
                {entries.length > shown && (
                  <details onToggle={() => setCurrent(undefined)}>
                    <summary
                      tabIndex={-1}
                      className="rounded px-1 py-1 text-[12px] font-medium text-ink-muted hover:text-ink touch:py-3"
                    >
                      {t("more", { count: entries.length - shown })}
                    </summary>
                    <div className={grid}>{entries.slice(shown).map(tile)}</div>
                  </details>
                )}
              </fieldset>
            ),
        )}
        {found.length === 0 && (
          <div className="px-2 py-6 text-center">
            <p className="font-medium [overflow-wrap:anywhere]">{t("nothing", { query })}</p>
            <p className="mt-1 text-[12px] text-ink-muted">{t("nothingHint")}</p>
          </div>
        )}
      </div>

      {drag &&
        createPortal(
          <div
            aria-hidden
            className="pointer-events-none fixed top-0 left-0 z-[70] flex items-center gap-2 rounded-xl border border-line bg-raised/90 py-2 pr-3 pl-2 text-[13px] font-semibold text-ink shadow-float"
            style={{ transform: `translate(${drag.x + 8}px, ${drag.y + 8}px)` }}
          >
            <ResourceIcon name={drag.entry.resource.icon(drag.entry.preset.props)} size={32} />
            {presetName(drag.entry.preset.id, locale)}
          </div>,
          document.body,
        )}
    </div>
  );
}
