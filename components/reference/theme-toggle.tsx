import Moon from "lucide-react/icons/moon";
import Sun from "lucide-react/icons/sun";
import { cx } from "@/components/ui/cx";
import { themeKey } from "@/components/ui/theme-script";

/** Hears the buttons below. Pages that are only read need no more of a script than this. */
const script = `addEventListener("click",function(e){var b=e.target.closest("[data-set-theme]");if(!b)return
var t=b.dataset.setTheme;document.documentElement.dataset.theme=t;try{localStorage.setItem("${themeKey}",t)}catch(x){}})`;

/** Changes between light and dark: of the two buttons CSS shows the one that changes something. */
export function ThemeToggle({ dark, light }: { dark: string; light: string }) {
  const look =
    "needs-script size-8 place-items-center rounded-lg text-ink-muted hover:bg-hover hover:text-ink touch:size-11 [&_svg]:size-[18px]";
  return (
    <>
      <button
        type="button"
        data-set-theme="dark"
        aria-label={dark}
        title={dark}
        className={cx(look, "grid dark:hidden")}
      >
        <Moon aria-hidden />
      </button>
      <button
        type="button"
        data-set-theme="light"
        aria-label={light}
        title={light}
        className={cx(look, "hidden dark:grid")}
      >
        <Sun aria-hidden />
      </button>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own */}
      <script dangerouslySetInnerHTML={{ __html: script }} />
    </>
  );
}
