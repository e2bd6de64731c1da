import { iconOf } from "@/lib/catalog/icons";
import type { IconName } from "@/lib/catalog/types";

interface ResourceIconProps {
  readonly name: IconName;
  /** In pixels. */
  readonly size: number;
}

/** A resource's icon as its owner drew it; a dark one gets a light plate on a dark page. */
export function ResourceIcon({ name, size }: ResourceIconProps) {
  const { viewBox, body, onPlate } = iconOf(name);
  return (
    <svg
      aria-hidden
      viewBox={viewBox}
      width={size}
      height={size}
      className={
        onPlate
          ? "shrink-0 rounded dark:bg-white dark:outline-2 dark:outline-white"
          : "shrink-0 rounded"
      }
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own icon files, part of the bundle
      dangerouslySetInnerHTML={{ __html: body }}
    />
  );
}
