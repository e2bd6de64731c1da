import { addNote } from "./add-note";
import { addText } from "./add-text";
import { applyFirstFix } from "./apply-first-fix";
import { clearSelection } from "./clear-selection";
import { copy } from "./copy";
import { copyPicture } from "./copy-picture";
import { cut } from "./cut";
import { deleteDiagram } from "./delete-diagram";
import { deleteSelected } from "./delete-selected";
import { duplicateDiagram } from "./duplicate-diagram";
import { duplicateSelected } from "./duplicate-selected";
import { exportPicture } from "./export-picture";
import { findResource } from "./find-resource";
import { fit } from "./fit";
import { handTool } from "./hand-tool";
import { newDiagram } from "./new-diagram";
import { nextProblem } from "./next-problem";
import { openFile } from "./open-file";
import { paste } from "./paste";
import { previousProblem } from "./previous-problem";
import { redo } from "./redo";
import { saveFile } from "./save-file";
import { selectAll } from "./select-all";
import { selectTool } from "./select-tool";
import { showRules } from "./show-rules";
import { showShortcuts } from "./show-shortcuts";
import { tidy } from "./tidy";
import { toggleFindings } from "./toggle-findings";
import { togglePalette } from "./toggle-palette";
import type { Action } from "./types";
import { undo } from "./undo";
import { zoomIn } from "./zoom-in";
import { zoomOut } from "./zoom-out";

/** Everything a person can do. To add an action: a file, a line here, a label in each language. */
export const actions: readonly Action[] = [
  undo,
  redo,
  copy,
  cut,
  paste,
  duplicateSelected,
  deleteSelected,
  selectAll,
  clearSelection,
  findResource,
  addNote,
  addText,
  selectTool,
  handTool,
  fit,
  zoomIn,
  zoomOut,
  tidy,
  togglePalette,
  showShortcuts,
  nextProblem,
  previousProblem,
  applyFirstFix,
  toggleFindings,
  showRules,
  newDiagram,
  openFile,
  saveFile,
  exportPicture,
  copyPicture,
  duplicateDiagram,
  deleteDiagram,
];
