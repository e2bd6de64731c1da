"use client";

import { type EdgeProps, type InternalNode, useStoreApi } from "@xyflow/react";
import { memo } from "react";
import { useTranslations } from "use-intl/react";
import { useSession, useView } from "@/components/session/hooks";
import { ErrorBoundary } from "@/components/ui/error-boundary";
import type { EdgeId, Point } from "@/lib/model/types";
import { edgePath, type Rect, type Side } from "@/lib/render/geometry";
import type { EdgeData, FlowEdge, FlowNode } from "./adapter";
import { Chip } from "./chip";
import { AboveLines } from "./chip-layer";
import { commitLabel } from "./edits";
import { LabelEditor } from "./label-editor";
import { Line, lineOf } from "./line";
import { useCanvasTheme } from "./theme";
import { farZoom } from "./viewport";

const rectOf = ({ internals, width = 0, height = 0 }: InternalNode<FlowNode>): Rect => ({
  ...internals.positionAbsolute,
  width,
  height,
});

const labelWidth = 160;
/** How far from a node its edge's end can be taken hold of; nearer, a new edge begins. In pixels. */
const holdAt = 22;

function beside({ x, y }: Point, side: Side): { cx: number; cy: number } {
  if (side === "left") return { cx: x - holdAt, cy: y };
  if (side === "right") return { cx: x + holdAt, cy: y };
  return { cx: x, cy: side === "top" ? y - holdAt : y + holdAt };
}

function EdgeLabel({ id, label, at }: { id: EdgeId; label: string; at: Point }) {
  const session = useSession();
  const t = useTranslations("canvas");
  const isEditing = useView((view) => view.editing === id);
  if (isEditing) {
    return (
      <foreignObject x={at.x - labelWidth / 2} y={at.y - 14} width={labelWidth} height={28}>
        <LabelEditor
          value={label}
          label={t("editLineText")}
          className="label-editor-line"
          onCommit={(text) => commitLabel(session, id, text, label)}
          onCancel={() => session.view.setState({ editing: undefined })}
          onLeaveByKey={() => session.canvas?.focusNode(id)}
        />
      </foreignObject>
    );
  }
  return label ? (
    <text className="edge-label" x={at.x} y={at.y} textAnchor="middle" dominantBaseline="central">
      {label}
    </text>
  ) : null;
}

function EdgeBody({
  id,
  source,
  target,
  data,
  selected,
}: EdgeProps<FlowEdge> & { data: EdgeData }) {
  const theme = useCanvasTheme();
  const isFar = useView(({ zoom }) => zoom < farZoom);
  const { nodeLookup } = useStoreApi<FlowNode, FlowEdge>().getState();
  const from = nodeLookup.get(source);
  const to = nodeLookup.get(target);
  if (!from || !to) return null;
  const {
    edge,
    status,
    isAccepted,
    chip,
    chipBy,
    labelBy,
    number,
    offset,
    isRaised,
    look,
    becoming,
  } = data;
  const way = edgePath(rectOf(from), rectOf(to), { offset });
  const fromMiddle = (by: Point): Point => ({ x: way.middle.x + by.x, y: way.middle.y + by.y });
  return (
    <g className="edge-body" data-look={look}>
      <Line
        way={way}
        style={lineOf(theme, status, isAccepted)}
        hasHead={edge.kind !== "annotates"}
      />
      <path className="edge-hit" d={way.path} />
      {selected && !look && (
        <g className="edge-ends">
          <circle {...beside(way.start, way.sourceSide)} r={5} />
          <circle {...beside(way.end, way.targetSide)} r={5} />
        </g>
      )}
      <AboveLines isAboveCards={isRaised}>
        <g className="edge-body" data-look={look}>
          {becoming && (
            <Chip
              status={becoming.status}
              text={isFar ? "" : becoming.chip}
              at={fromMiddle(becoming.by)}
              isGhost
            />
          )}
          {status && !becoming && (
            <Chip
              status={status}
              text={isFar ? "" : chip}
              number={isFar ? undefined : number}
              at={fromMiddle(chipBy)}
              isStrong={selected ?? false}
              isAccepted={isAccepted}
              isGhost={look === "added"}
            />
          )}
          <EdgeLabel id={id} label={edge.label ?? ""} at={fromMiddle(labelBy)} />
        </g>
      </AboveLines>
    </g>
  );
}

function CallEdge(props: EdgeProps<FlowEdge>) {
  const { data } = props;
  if (!data) return null;
  return (
    <ErrorBoundary fallback={() => null}>
      <EdgeBody {...props} data={data} />
    </ErrorBoundary>
  );
}

export const edgeTypes = { call: memo(CallEdge) };
