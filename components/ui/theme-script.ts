export const themeKey = "edgewise:theme";
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Runs before the first paint, so that a dark page never flashes white. It must stay a constant: the content security policy holds its hash. */
export const themeScript = `(function(){var t=null;try{t=localStorage.getItem("${themeKey}")}catch(e){}
if(t!=="light"&&t!=="dark")t=matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light";
document.documentElement.dataset.theme=t})()`;
