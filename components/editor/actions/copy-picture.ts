import Images from "lucide-react/icons/images";
import { readTheme } from "@/components/ui/theme";
import type { Action } from "./types";

export const copyPicture: Action = {
  id: "copy-picture",
  label: "copyPicture",
  group: "files",
  icon: Images,
  shortcuts: ["mod+shift+c"],
  isEnabled: (session) => session.diagram().nodes.size > 0,
  async run({ session, toasts, t, locale }) {
    const { copyPng, drawSvg } = await import("../export-picture");
    const svg = drawSvg(session, { theme: readTheme(), locale });
    const isCopied = await copyPng(svg, 2);
    toasts.show({ text: t(isCopied ? "editor.say.copiedPicture" : "editor.say.copyFailed") });
  },
};
