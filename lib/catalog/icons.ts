import { awsIcons } from "./aws-icons.generated";
import type { Icon, IconName } from "./types";

const stroke =
  'fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" stroke=';

/** A tile in the manner of AWS's group icons, for the groups that AWS draws without one. */
const tile = (color: string, shapes: string): Icon => ({
  viewBox: "0 0 40 40",
  body: `<path fill="${color}" d="M0 0h40v40H0z"/><g ${stroke}"#fff">${shapes}</g>`,
  onPlate: false,
});

const line = (shapes: string): Icon => ({
  viewBox: "0 0 24 24",
  body: `<g ${stroke}"currentColor">${shapes}</g>`,
  onPlate: false,
});

/** Drawn for Edgewise; everything else is AWS's. */
const ownIcons: Readonly<Record<string, Icon>> = {
  "availability-zone": tile(
    "#147eba",
    '<path d="M20 31s9-8.4 9-14.6A9 9 0 0 0 11 16.400C11 22.6 20 31 20 31z"/><circle cx="20" cy="17" r="3"/>',
  ),
  "security-group": tile(
    "#dd344c",
    '<path d="M20 8.500l10 3.500v7.500c0 6-4.2 10-10 12-5.8-2-10-6-10-12V12z"/><path d="M15.5 20l3.2 3.2 6-6.2"/>',
  ),
  generic: line(
    '<path d="M12 3l8 4.500v9L12 21l-8-4.500v-9z"/><path d="M4 7.500l8 4.5 8-4.500M12 12v9"/>',
  ),
  "sticky-note": line('<path d="M4 4h16v10l-6 6H4z"/><path d="M20 14h-6v6M8 9h8M8 13h3"/>'),
  text: line('<path d="M5 8V5h14v3M12 5v14M9 19h6"/>'),
};

const icons: ReadonlyMap<IconName, Icon> = new Map(Object.entries({ ...awsIcons, ...ownIcons }));

/** The names of all icons. */
export const iconNames: readonly IconName[] = [...icons.keys()];

/** The icon of this name; a plain box for a name that is not there. */
export function iconOf(name: IconName): Icon {
  const icon = icons.get(name) ?? icons.get("generic");
  if (!icon) throw new Error("the generic icon is missing");
  return icon;
}
