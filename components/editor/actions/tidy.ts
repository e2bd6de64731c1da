import WandSparkles from "lucide-react/icons/wand-sparkles";
import { applyLayout } from "@/lib/commands/apply-layout";
import type { Action } from "./types";

export const tidy: Action = {
  id: "tidy",
  label: "tidy",
  group: "view",
  icon: WandSparkles,
  shortcuts: ["shift+t"],
  isEnabled: (session) => session.diagram().nodes.size > 1,
  async run({ session, ui, toasts, t }) {
    if (ui.getState().cancelTidy) return;
    // ELK is large and few visits want it.
    const { startLayout } = await import("@/lib/layout/layout.browser");
    const { result, cancel } = startLayout(session.diagram());
    ui.setState({ cancelTidy: cancel });
    const outcome = await result;
    ui.setState({ cancelTidy: undefined });
    if (!outcome.ok) {
      if (outcome.code !== "cancelled") toasts.show({ text: t("editor.say.tidyFailed") });
      return;
    }
    session.apply(applyLayout(session.diagram(), outcome.layout));
    session.canvas?.fitView();
    session.view.setState({ announcement: t("editor.say.tidied") });
  },
};
