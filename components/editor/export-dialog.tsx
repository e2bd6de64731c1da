"use client";

import { useMemo, useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { useDiagram, useJudgement, useSession } from "@/components/session/hooks";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Segmented } from "@/components/ui/segmented";
import { Switch } from "@/components/ui/switch";
import { readTheme } from "@/components/ui/theme";
import { download } from "@/lib/exchange/open.browser";
import { languageNames } from "@/lib/i18n/language-names";
import { locales } from "@/lib/i18n/locales";
import { svgToPng } from "@/lib/render/png.browser";
import { themes } from "@/lib/render/status-style";
import { useEditor } from "./editor-context";
import { copyPng, copySvg, drawSvg } from "./export-picture";
import { fileNameOf } from "./file-name";

const formats = ["png", "svg"] as const;
const scales = ["1", "2", "3"] as const;

/** Everything a picture can be, with the picture itself beside it. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("editor");
  const session = useSession();
  const diagram = useDiagram();
  const judgement = useJudgement();
  const { toasts } = useEditor();
  const pageLocale = useLocale();
  const [format, setFormat] = useState<(typeof formats)[number]>("png");
  const [scale, setScale] = useState<(typeof scales)[number]>("2");
  const [locale, setLocale] = useState(pageLocale);
  const [theme, setTheme] = useState(readTheme);
  const [legend, setLegend] = useState(true);
  const [chips, setChips] = useState(true);
  const [background, setBackground] = useState(true);
  const [isBusy, setIsBusy] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn from the diagram and its verdicts
  const svg = useMemo(
    () => drawSvg(session, { theme, locale, legend, chips, background }),
    [session, diagram, judgement, theme, locale, legend, chips, background],
  );

  const handleDownload = async () => {
    setIsBusy(true);
    try {
      const name = fileNameOf(diagram.title, `.${format}`);
      const file =
        format === "svg"
          ? new Blob([svg], { type: "image/svg+xml" })
          : await svgToPng(svg, Number(scale));
      download(name, file);
      toasts.show({ text: t("files.saved", { name }) });
      onClose();
    } catch {
      toasts.show({ text: t("exporting.failed") });
    }
    setIsBusy(false);
  };

  const handleCopy = async () => {
    setIsBusy(true);
    const isCopied = await (format === "svg" ? copySvg(svg) : copyPng(svg, Number(scale)));
    setIsBusy(false);
    toasts.show({ text: t(isCopied ? "say.copiedPicture" : "say.copyFailed") });
    if (isCopied) onClose();
  };

  return (
    <Dialog
      title={t("exporting.title")}
      closeLabel={t("shell.close")}
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button disabled={isBusy} onClick={() => void handleCopy()}>
            {t("exporting.copy")}
          </Button>
          <Button variant="primary" disabled={isBusy} onClick={() => void handleDownload()}>
            {t("exporting.download")}
          </Button>
        </>
      }
    >
      <div className="grid gap-5 desk:grid-cols-[minmax(0,1fr)_240px]">
        <figure
          aria-label={t("exporting.preview")}
          className="grid h-[min(46vh,420px)] place-items-center overflow-hidden rounded-xl border border-line bg-[repeating-conic-gradient(var(--hover)_0_25%,transparent_0_50%)] bg-[length:16px_16px] max-desk:h-[28vh]"
        >
          {/* biome-ignore lint/performance/noImgElement: a data address has nothing to optimise */}
          <img
            alt=""
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
            className="max-h-full max-w-full"
          />
        </figure>
        <div className="space-y-4">
          <Field isGroup label={t("exporting.format")}>
            {({ labelId }) => (
              <Segmented
                label={t("exporting.format")}
                labelledBy={labelId}
                className="w-full"
                value={format}
                onChange={setFormat}
                options={formats.map((value) => ({ value, label: value.toUpperCase() }))}
              />
            )}
          </Field>
          {format === "png" && (
            <Field isGroup label={t("exporting.size")}>
              {({ labelId }) => (
                <Segmented
                  label={t("exporting.size")}
                  labelledBy={labelId}
                  className="w-full"
                  value={scale}
                  onChange={setScale}
                  options={scales.map((value) => ({ value, label: `${value}×` }))}
                />
              )}
            </Field>
          )}
          <Field isGroup label={t("exporting.language")}>
            {({ labelId }) => (
              <Segmented
                label={t("exporting.language")}
                labelledBy={labelId}
                className="w-full"
                value={locale}
                onChange={setLocale}
                options={locales.map((value) => ({ value, label: languageNames[value].long }))}
              />
            )}
          </Field>
          <Field isGroup label={t("exporting.theme")}>
            {({ labelId }) => (
              <Segmented
                label={t("exporting.theme")}
                labelledBy={labelId}
                className="w-full"
                value={theme}
                onChange={setTheme}
                options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
              />
            )}
          </Field>
          <div className="space-y-1">
            <Switch label={t("exporting.chips")} isOn={chips} onChange={setChips} />
            <Switch label={t("exporting.legend")} isOn={legend} onChange={setLegend} />
            <Switch label={t("exporting.background")} isOn={background} onChange={setBackground} />
          </div>
        </div>
      </div>
    </Dialog>
  );
}
