import type { Outcome } from "@/lib/commands/types";
import type { ApplyOptions, DiagramDocument } from "@/lib/document/types";
import type { Diagram, EdgeId, NodeId } from "@/lib/model/types";
import type { Judge } from "@/lib/rules";
import type { Basis, OpenJudgement } from "@/lib/rules/types";
import type { CreateJudge, Rules, Validate } from "./rules";
import type { View } from "./view";

/** What the session asks of the canvas, which is the only one that knows about screen places. */
export interface CanvasPort {
  fitView(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Brings nodes and edges into view. */
  reveal(ids: { nodes?: readonly NodeId[]; edges?: readonly EdgeId[] }): void;
  /** Brings a node or an edge into view and gives it the keyboard focus. */
  focusNode(id: NodeId | EdgeId): void;
  /**
   * Adds a palette entry where a pointer let go of it, in the container that lies there, and
   * selects it. False when the place, in window pixels, is not over the canvas.
   */
  dropPreset(presetId: string, clientX: number, clientY: number): boolean;
  /** The middle of what is visible, in diagram coordinates. */
  centre(): { x: number; y: number };
}

interface Judged {
  readonly basis: Basis;
  readonly validate: Validate | undefined;
  readonly judgement: OpenJudgement;
}

/**
 * One open diagram: its document, what the person looks at, and the verdicts. Canvas and panels
 * reach everything through it and never through each other.
 */
export class Session {
  canvas: CanvasPort | undefined;
  private live:
    | { readonly basis: Basis; readonly createJudge: CreateJudge; readonly judge: Judge }
    | undefined;
  private readonly judged = new WeakMap<Diagram, Judged>();

  constructor(
    readonly document: DiagramDocument,
    readonly view: View,
    readonly rules: Rules,
    private readonly onRefusal: (code: Extract<Outcome, { ok: false }>["code"]) => void,
  ) {}

  diagram(): Diagram {
    return this.document.snapshot();
  }

  /** The verdicts of the current diagram, which follow its edits. */
  judgement(): OpenJudgement {
    const { basis } = this.view.getState();
    const { createJudge } = this.rules.getState();
    if (!createJudge) return this.judge(this.diagram());
    if (this.live?.basis !== basis || this.live.createJudge !== createJudge) {
      this.live = { basis, createJudge, judge: createJudge({ basis }) };
    }
    return this.live.judge(this.diagram());
  }

  /**
   * The verdicts that a diagram has or would have; computed once per diagram and basis. None as
   * long as the rules are not there.
   */
  judge(diagram: Diagram): OpenJudgement {
    const { basis } = this.view.getState();
    const { validate } = this.rules.getState();
    const known = this.judged.get(diagram);
    if (known?.basis === basis && known.validate === validate) return known.judgement;
    const judgement = validate?.(diagram, { basis }) ?? {
      basis,
      verdicts: new Map(),
      findings: [],
      fixesOf: () => [],
      settingOf: () => undefined,
    };
    this.judged.set(diagram, { basis, validate, judgement });
    return judgement;
  }

  /** Applies what a command returned as one undo step, or tells the person why it was refused. */
  apply<T extends Outcome>(outcome: T, options?: ApplyOptions): T {
    if (outcome.ok) this.document.apply(outcome.diagram, options);
    else this.onRefusal(outcome.code);
    return outcome;
  }

  select(nodes: Iterable<NodeId>, edges: Iterable<EdgeId> = []): void {
    this.view.setState({ selectedNodes: new Set(nodes), selectedEdges: new Set(edges) });
  }
}
