import { isMacLike } from "./actions/shortcuts";

export const isMac = (): boolean => isMacLike(navigator.platform);
