import type { Json, Props, Size } from "@/lib/model/types";
import type { Settings } from "./settings";

/** The palette's groups, in the order they are shown. */
export const categories = [
  "callers",
  "api",
  "compute",
  "connect",
  "network",
  "data",
  "integration",
  "annotate",
] as const;
export type Category = (typeof categories)[number];

/**
 * What a resource is to a call. Everyone outside `rules/` and `catalog/` asks for a trait, never
 * for a kind by name.
 */
export const roles = [
  "caller",
  "api",
  "function",
  "compute",
  "link",
  "endpoint",
  "balancer",
  "registry",
  "service",
  "database",
  "gateway",
  "network",
  "container",
  "annotation",
  "generic",
] as const;
export type Role = (typeof roles)[number];

/** How a container is drawn, after AWS's own group frames. The same in light and dark. */
export interface Frame {
  readonly stroke: string;
  /** An opaque colour, laid at `fillOpacity` so that the theme shines through. */
  readonly fill: string;
  /** 0 to 1; 0 means that nothing is filled. */
  readonly fillOpacity: number;
  readonly dashed: boolean;
}

export interface Traits {
  readonly role: Role;
  /** Other nodes can be dropped into it. */
  readonly isContainer: boolean;
  /** A note or a text: its connections are no calls and get no verdict. */
  readonly isAnnotation: boolean;
  /** Kinds of containers it may stand in (DIAG003); `canvas` is the top level. */
  readonly placement: readonly string[];
  /** It has an address in a subnet, so a VPC is assumed where none is drawn (DIAG002). */
  readonly needsVpc: boolean;
  /** The label is a text to be written on the canvas rather than a name. */
  readonly isText: boolean;
}

/** The name of an icon in `icons.ts`: AWS's own artwork, or our strokes for what AWS does not draw. */
export type IconName = string;

/** An icon as SVG shapes without the outer `<svg>`. AWS's are never recoloured. */
export interface Icon {
  readonly viewBox: string;
  readonly body: string;
  /** Its ink is dark: on a dark background it needs a white plate behind it. */
  readonly onPlate: boolean;
}

/** One entry of the palette. Most resources have one; a subnet has a public and a private one. */
export interface Preset {
  /** Unique over all presets; also accepted as a node's kind in a hand-written file. */
  readonly id: string;
  readonly props: Props;
}

export interface Resource<Kind extends string = string> {
  readonly kind: Kind;
  readonly category: Category;
  readonly traits: Traits;
  /** Size in pixels that a new node starts with. */
  readonly size: Size;
  /** Smallest size a container can be dragged to, in pixels. */
  readonly minSize: Size;
  /** The icon, which may depend on what is stated (a public and a private subnet differ). */
  icon(props: Props): IconName;
  frame?(props: Props): Frame;
  /** All settings are optional: what is not stated is derived or assumed. */
  readonly props: Settings;
  /** What is assumed of a setting that is neither stated nor derived. */
  readonly assumes: Readonly<Record<string, Json>>;
  readonly presets: readonly Preset[];
  /** Search words beside its names: abbreviations and what people call it in either language. */
  readonly keywords: readonly string[];
}

/** One entry of the palette and the resource it makes. */
export interface PaletteEntry {
  readonly preset: Preset;
  readonly resource: Resource;
}

type Optional = "minSize" | "presets" | "assumes" | "frame";
type Definition<Kind extends string> = Omit<Resource<Kind>, Optional | "icon" | "traits"> &
  Partial<Pick<Resource<Kind>, Optional>> & {
    readonly icon: IconName | Resource["icon"];
    readonly traits: Partial<Traits> & Pick<Traits, "role" | "placement">;
  };

/** Defines one resource of the catalogue and fills in what most have in common. */
export function defineResource<const Kind extends string>(
  definition: Definition<Kind>,
): Resource<Kind> {
  const { icon, traits } = definition;
  return {
    minSize: definition.size,
    assumes: {},
    presets: [{ id: definition.kind, props: {} }],
    ...definition,
    icon: typeof icon === "string" ? () => icon : icon,
    traits: {
      isContainer: false,
      isAnnotation: false,
      needsVpc: false,
      isText: false,
      ...traits,
    },
  };
}
