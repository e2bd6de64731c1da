import type { Theme } from "./status-style";

/** The colours of a picture that are no verdict. */
export interface Palette {
  readonly canvas: string;
  readonly card: string;
  readonly cardStroke: string;
  readonly shadow: string;
  readonly shadowOpacity: number;
  readonly ink: string;
  readonly muted: string;
  readonly plate: string;
  readonly badge: string;
  readonly badgeInk: string;
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    canvas: "#f6f7f9",
    card: "#ffffff",
    cardStroke: "#dde1e7",
    shadow: "#101828",
    shadowOpacity: 0.05,
    ink: "#10151d",
    muted: "#566070",
    plate: "#ffffff",
    badge: "#10151d",
    badgeInk: "#ffffff",
  },
  dark: {
    canvas: "#0e1116",
    card: "#1a1f28",
    cardStroke: "#2c3440",
    shadow: "#000000",
    shadowOpacity: 0.3,
    ink: "#eef1f6",
    muted: "#9aa5b5",
    plate: "#ffffff",
    badge: "#eef1f6",
    badgeInk: "#10151d",
  },
};

interface Paper {
  readonly fill: string;
  readonly stroke: string;
  readonly ink: string;
}

const yellow: Paper = { fill: "#fff2bd", stroke: "#ead98f", ink: "#453508" };

const papers: Readonly<Record<string, Paper>> = {
  yellow,
  green: { fill: "#dcf3dc", stroke: "#b4dcb6", ink: "#16391f" },
  blue: { fill: "#dbe9fd", stroke: "#b3cdf2", ink: "#12305c" },
  pink: { fill: "#fde0e8", stroke: "#f2b9c9", ink: "#521528" },
};

/** The paper of a sticky note: the same in light and dark, as paper is. */
export const paperOf = (color: unknown): Paper =>
  typeof color === "string" && Object.hasOwn(papers, color) ? (papers[color] ?? yellow) : yellow;
