"use client";

import { Handle, Position } from "@xyflow/react";
import { memo } from "react";
import { useTranslations } from "use-intl/react";
import { useSession } from "@/components/session/hooks";
import type { NodeId } from "@/lib/model/types";

const sides = [
  ["top", Position.Top],
  ["right", Position.Right],
  ["bottom", Position.Bottom],
  ["left", Position.Left],
] as const;

interface NodeHandlesProps {
  readonly node: NodeId;
  /**
   * There, but not to be seen or pressed. React Flow measures handles when a node is mounted, and
   * draws no edge to a node without any.
   */
  readonly isQuiet: boolean;
}

/**
 * The four places to draw a connection from: drag one, or click it and then another node. The
 * keyboard has its own way (C), so they are no tab stops.
 */
export const NodeHandles = memo(function NodeHandles({ node, isQuiet }: NodeHandlesProps) {
  const session = useSession();
  const t = useTranslations("canvas");
  return sides.map(([id, position]) => (
    <Handle
      key={id}
      id={id}
      type="source"
      position={position}
      className={isQuiet ? "canvas-handle canvas-handle-quiet" : "canvas-handle"}
      title={t("connectHint")}
      onClick={(event) => {
        event.stopPropagation();
        session.view.setState({ connectingFrom: node, announcement: t("connecting.pick") });
      }}
    />
  ));
});
