"use client";

import FileInput from "lucide-react/icons/file-input";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";

interface DropOverlayProps {
  readonly onFile: (file: File) => void;
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** Takes a file that is dragged onto the window. */
export function DropOverlay({ onFile }: DropOverlayProps) {
  const t = useTranslations("editor.files");
  const [isOver, setIsOver] = useState(false);

  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    window.addEventListener(
      "dragover",
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      },
      { signal },
    );
    // Leaving for nowhere is leaving the window.
    window.addEventListener(
      "dragleave",
      (event) => event.relatedTarget === null && setIsOver(false),
      {
        signal,
      },
    );
    window.addEventListener(
      "drop",
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setIsOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      },
      { signal },
    );
    return () => listeners.abort();
  }, [onFile]);

  if (!isOver) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-[80] grid place-items-center bg-canvas/80 p-6">
      <div className="rounded-2xl border-2 border-dashed border-accent bg-raised px-10 py-8 text-center shadow-float">
        <FileInput aria-hidden className="mx-auto mb-3 size-8 text-accent-text" />
        <p className="text-[16px] font-semibold">{t("drop")}</p>
        <p className="mt-1 text-ink-muted">{t("dropText")}</p>
      </div>
    </div>
  );
}
