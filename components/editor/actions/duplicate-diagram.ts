import Files from "lucide-react/icons/files";
import type { Action } from "./types";

export const duplicateDiagram: Action = {
  id: "duplicate-diagram",
  label: "duplicateDiagram",
  group: "files",
  icon: Files,
  shortcuts: [],
  run: ({ workspace, session, t }) => {
    const diagram = session.diagram();
    const title = diagram.title.trim() || t("editor.top.untitled");
    return workspace.create({ ...diagram, title: t("editor.diagrams.copyOf", { title }) });
  },
};
