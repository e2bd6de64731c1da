import type { ActionContext } from "./actions/types";

/** Opens a file as a diagram of its own, or says why it cannot be; what was open stays as it is. */
export async function openDiagramFile(
  file: File,
  { ui, workspace, toasts, t }: Pick<ActionContext, "ui" | "workspace" | "toasts" | "t">,
): Promise<void> {
  const [{ openFile }, { placeMissing }] = await Promise.all([
    import("@/lib/exchange/open.browser"),
    import("@/lib/layout/place-missing"),
  ]);
  const parsed = await openFile(file);
  if (!parsed.ok) {
    ui.setState({ dialog: { name: "problems", file: file.name, problems: parsed.problems } });
    return;
  }
  const { diagram, repairs, unplaced } = parsed;
  await workspace.create(placeMissing(diagram, unplaced));
  const title = diagram.title.trim() || t("editor.top.untitled");
  toasts.show(
    repairs.length === 0
      ? { text: t("editor.files.opened", { title }) }
      : {
          text: t("editor.files.repairs", { count: repairs.length }),
          action: {
            label: t("editor.files.showRepairs"),
            run: () => ui.setState({ dialog: { name: "repairs", repairs } }),
          },
        },
  );
}
