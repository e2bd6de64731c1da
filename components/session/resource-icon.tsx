import { iconsOnPlate } from "@/lib/catalog/icons-on-plate";
import type { IconName } from "@/lib/catalog/types";
import { iconHref } from "./icon-file";

interface ResourceIconProps {
  readonly name: IconName;
  /** In pixels. */
  readonly size: number;
}

/** A resource's icon as its owner drew it; a dark one gets a light plate on a dark page. */
export function ResourceIcon({ name, size }: ResourceIconProps) {
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      className={
        iconsOnPlate.has(name)
          ? "shrink-0 rounded dark:bg-white dark:outline-2 dark:outline-white"
          : "shrink-0 rounded"
      }
    >
      <use href={iconHref(name)} />
    </svg>
  );
}
