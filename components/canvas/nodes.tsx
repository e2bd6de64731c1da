"use client";

import { type NodeProps, NodeResizer } from "@xyflow/react";
import { type CSSProperties, memo, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { useSession, useView } from "@/components/session/hooks";
import { ErrorBoundary } from "@/components/ui/error-boundary";
import { resourceOf } from "@/lib/catalog";
import type { DiagramNode, NodeId } from "@/lib/model/types";
import { type NodeShape, nodeText } from "@/lib/render/node-text";
import { paperOf } from "@/lib/render/palette";
import type { FlowNode } from "./adapter";
import { commitLabel } from "./edits";
import { useInteraction } from "./interaction";
import { LabelEditor } from "./label-editor";
import { NodeDrawing } from "./node-drawing";
import { NodeHandles } from "./node-handles";

type Props = NodeProps<FlowNode>;

/** The field that stands over a node's name while it is edited; nothing otherwise. */
function NameEditor({
  id,
  value,
  isMultiline,
}: {
  id: NodeId;
  value: string;
  isMultiline: boolean;
}) {
  const session = useSession();
  const t = useTranslations("canvas");
  return (
    <LabelEditor
      value={value}
      label={t(isMultiline ? "editText" : "editName")}
      isMultiline={isMultiline}
      onCommit={(label) => commitLabel(session, id, label, value)}
      onCancel={() => session.view.setState({ editing: undefined })}
      onLeaveByKey={() => session.canvas?.focusNode(id)}
    />
  );
}

/** The colours that a frame or a note brings along, as CSS variables. */
function lookOf(shape: NodeShape, { kind, props }: DiagramNode): CSSProperties | undefined {
  const frame = resourceOf(kind).frame?.(props);
  if (frame) {
    return {
      "--frame": frame.stroke,
      "--frame-fill": `color-mix(in srgb, ${frame.fill} ${frame.fillOpacity * 100}%, transparent)`,
      "--frame-border": frame.dashed ? "dashed" : "solid",
    } as CSSProperties;
  }
  if (shape !== "note") return undefined;
  const { fill, stroke, ink } = paperOf(props.color);
  return { "--paper": fill, "--paper-line": stroke, "--paper-ink": ink } as CSSProperties;
}

function NodeBody({ id, data, width = 0, height = 0, type, selected, isConnectable }: Props) {
  const { node, name, detail, look, badges, isDropTarget } = data;
  const isEditing = useView((view) => view.editing === id);
  const isHighlighted = useView((view) => view.highlighted === id);
  const isConnectTarget = useInteraction((state) => state.connectTarget === id);
  const resource = resourceOf(node.kind);
  const shape: NodeShape = type;
  const text = nodeText(shape, { width, height }, name, detail);
  const { isContainer, isText } = resource.traits;
  const isGhost = look === "added" || look === "moved" || look === "grown";

  return (
    <div
      className="node-body"
      data-shape={shape}
      data-look={look}
      data-highlighted={isHighlighted || undefined}
      data-drop-target={isDropTarget || undefined}
      data-connect-target={isConnectTarget || undefined}
      data-empty={(isText && !node.label) || undefined}
      style={lookOf(shape, node)}
      title={text.isCut ? name : undefined}
    >
      {isContainer && !isGhost && <FrameGrips />}
      {badges.length > 0 && (
        <p className="node-badges" aria-hidden="true">
          {badges.map((badge) => (
            <span key={badge}>{badge}</span>
          ))}
        </p>
      )}
      {look !== "grown" && (
        <NodeDrawing text={text} icon={resource.icon(node.props)} hidesName={isEditing} />
      )}
      {isEditing && (
        <NameEditor id={id} value={isText ? (node.label ?? "") : name} isMultiline={isText} />
      )}
      {selected && (isContainer || isText) && !isEditing && (
        <NodeResizer
          minWidth={resource.minSize.width}
          minHeight={resource.minSize.height}
          handleClassName="canvas-resize-handle"
          lineClassName="canvas-resize-line"
        />
      )}
      {/* A ghost has them, too: React Flow looks for them to draw its lines. */}
      <NodeHandles node={id} isQuiet={!isConnectable || isEditing || (isContainer && !selected)} />
    </div>
  );
}

/** A frame is moved by its border and its name; its inside belongs to its content. */
function FrameGrips(): ReactNode {
  return ["top", "right", "bottom", "left"].map((side) => (
    <span key={side} className="frame-grip" data-side={side} />
  ));
}

function NodeView(props: Props) {
  const t = useTranslations("canvas");
  return (
    <ErrorBoundary
      fallback={() => (
        <div className="node-body node-broken" data-shape="card" role="note">
          {t("brokenNode")}
        </div>
      )}
    >
      <NodeBody {...props} />
    </ErrorBoundary>
  );
}

const view = memo(NodeView);

/** One component draws every shape: they differ in CSS and in where `nodeText` puts things. */
export const nodeTypes = { card: view, frame: view, note: view, text: view };
