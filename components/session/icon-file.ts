import type { IconName } from "@/lib/catalog/types";

/** Where the shapes of all icons are fetched from, once. */
export const iconFile = `${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}/icons.svg`;

/** What a `<use>` refers to for this icon, which the page's `IconSheet` holds. */
export const iconHref = (name: IconName): string => `#icon-${name}`;
