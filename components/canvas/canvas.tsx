"use client";

import "@xyflow/react/dist/base.css";
import "./canvas.css";
import "./nodes.css";

import {
  type AriaLabelConfig,
  Background,
  BackgroundVariant,
  ConnectionMode,
  MiniMap,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
} from "@xyflow/react";
import { type FocusEvent, useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { useView } from "@/components/session/hooks";
import { resourceOf } from "@/lib/catalog";
import type { Locale } from "@/lib/i18n/locales";
import type { Theme } from "@/lib/render/status-style";
import type { FlowEdge, FlowNode } from "./adapter";
import { edgeTypes } from "./call-edge";
import { ChipLayersProvider, ChipLayersView } from "./chip-layer";
import { ConnectingBar, ConnectionPreview } from "./connection-preview";
import { createInteraction, InteractionContext, useInteractionStore } from "./interaction";
import { nodeTypes } from "./nodes";
import { ThemeContext } from "./theme";
import { useCanvasActions } from "./use-actions";
import { useFlowElements } from "./use-derived";
import { useFlowEvents } from "./use-flow-events";
import { useCanvasKeys } from "./use-keys";
import { useIsWide, usePort } from "./use-port";
import { farZoom, zoomRange } from "./viewport";

interface CanvasProps {
  readonly theme: Theme;
  readonly locale: Locale;
}

/** How long something is pointed at before the view goes to what is shown of it, in milliseconds. */
const dwell = 300;

/** React Flow draws its own connection line here; ours also knows lines begun by click or key. */
const NoConnectionLine = () => null;

const miniMapColor = ({ data }: FlowNode): string =>
  resourceOf(data.node.kind).traits.isContainer ? "transparent" : "var(--line-strong)";
const miniMapStroke = ({ data }: FlowNode): string =>
  resourceOf(data.node.kind).frame?.(data.node.props).stroke ?? "transparent";

function useAriaLabels(): Partial<AriaLabelConfig> {
  const t = useTranslations("canvas");
  return useMemo(() => {
    const hint = t("hint");
    return {
      "node.a11yDescription.default": hint,
      // React Flow shows this one while the keyboard IS enabled.
      "node.a11yDescription.keyboardDisabled": hint,
      "node.a11yDescription.ariaLiveMessage": () => "",
      "edge.a11yDescription.default": hint,
      "minimap.ariaLabel": t("minimap"),
      "handle.ariaLabel": t("handle"),
    };
  }, [t]);
}

function Surface({ locale }: { locale: Locale }) {
  const t = useTranslations("canvas");
  const interaction = useInteractionStore();
  const surface = useRef<HTMLDivElement>(null);
  const [overLines, setOverLines] = useState<SVGElement | null>(null);
  const [overCards, setOverCards] = useState<SVGElement | null>(null);
  const chipLayers = useMemo(() => ({ overLines, overCards }), [overLines, overCards]);
  const actions = useCanvasActions(locale);
  const { nodes, edges, hintId, ghosts } = useFlowElements(locale);
  const port = usePort(surface, actions);
  useEffect(() => {
    if (!ghosts) return;
    if (ghosts.isPinned) {
      port.showRects(ghosts.rects);
      return;
    }
    // A pointer on its way past must not move the view.
    const timer = setTimeout(() => port.showIfOutside(ghosts.rects), dwell);
    return () => clearTimeout(timer);
  }, [port, ghosts]);
  const events = useFlowEvents(actions);
  const onKeyDown = useCanvasKeys(actions);
  const ariaLabels = useAriaLabels();
  const isWide = useIsWide();
  const tool = useView((view) => view.tool);
  const isFar = useView((view) => view.zoom < farZoom);
  const isConnecting = useView((view) => view.connectingFrom !== undefined);

  const onFocus = (event: FocusEvent) => {
    const id = (event.target as HTMLElement).dataset?.id;
    if (id !== undefined) interaction.setState({ focused: id });
  };
  const onBlur = (event: FocusEvent) => {
    const isLeaving = !surface.current?.contains(event.relatedTarget);
    if (isLeaving && interaction.getState().focused === null) {
      interaction.setState({ focused: undefined });
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the focused part
    <div
      ref={surface}
      className="canvas"
      data-drop-target="canvas"
      data-tool={tool}
      data-far={isFar || undefined}
      data-connecting={isConnecting || undefined}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
      onPointerDownCapture={events.onPointerDownCapture}
      onPointerMove={events.onPointerMove}
    >
      <p id={hintId} hidden>
        {t("hint")}
      </p>
      <ChipLayersProvider value={chipLayers}>
        <ReactFlow<FlowNode, FlowEdge>
          nodes={nodes as FlowNode[]}
          edges={edges as FlowEdge[]}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          aria-label={t("surface")}
          ariaLabelConfig={ariaLabels}
          connectionLineComponent={NoConnectionLine}
          connectionMode={ConnectionMode.Loose}
          connectionRadius={0}
          connectionDragThreshold={4}
          connectOnClick={false}
          // Where a connection ends is decided by our own hit test, which takes the whole part.
          isValidConnection={never}
          deleteKeyCode={null}
          disableKeyboardA11y
          elevateNodesOnSelect={false}
          zIndexMode="manual"
          minZoom={zoomRange.min}
          maxZoom={zoomRange.max}
          multiSelectionKeyCode={multiSelectionKeys}
          nodeDragThreshold={3}
          onlyRenderVisibleElements
          panOnDrag={tool === "hand" ? true : otherButtons}
          panOnScroll
          reconnectRadius={12}
          selectionKeyCode={null}
          selectionMode={SelectionMode.Partial}
          selectionOnDrag={tool === "select"}
          snapGrid={snapGrid}
          snapToGrid
          zoomOnDoubleClick={false}
          attributionPosition="bottom-left"
          onInit={port.open}
          onMove={port.onMove}
          {...events.flow}
        >
          <Background
            variant={BackgroundVariant.Dots}
            gap={24}
            size={1.5}
            color="var(--canvas-dot)"
            bgColor="var(--canvas)"
          />
          {isWide && nodes.length > 0 && (
            <MiniMap<FlowNode>
              pannable
              zoomable
              nodeColor={miniMapColor}
              nodeStrokeColor={miniMapStroke}
              nodeStrokeWidth={6}
              style={miniMapSize}
            />
          )}
          <ChipLayersView onLines={setOverLines} onCards={setOverCards} />
          <ConnectionPreview />
        </ReactFlow>
      </ChipLayersProvider>
      <ConnectingBar onCancel={actions.cancelConnecting} />
    </div>
  );
}

const miniMapSize = { width: 148, height: 100 };
const never = () => false;
const otherButtons = [1, 2];
const multiSelectionKeys = ["Shift", "Meta", "Control"];
const snapGrid: [number, number] = [4, 4];

/** The diagram as something to draw on. Needs a SessionContext and an IntlProvider around it. */
export function Canvas({ theme, locale }: CanvasProps) {
  const [interaction] = useState(createInteraction);
  return (
    <ThemeContext value={theme}>
      <InteractionContext value={interaction}>
        <ReactFlowProvider>
          <Surface locale={locale} />
        </ReactFlowProvider>
      </InteractionContext>
    </ThemeContext>
  );
}
