/**
 * How each status looks. Colour is never alone: the dash, the marker and the label say it again.
 * The colours were searched for, not picked: a test holds them apart for every kind of colour vision.
 */

import { type Status, statuses } from "@/lib/rules/types";

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** A drawing in a box of 16 by 16: a filled shape with a stroked sign on it. */
export interface Marker {
  readonly shape: string;
  /** Stroked 1.6 px wide with round ends, in the colour of `StatusStyle.sign`. */
  readonly sign: string;
}

export interface StatusStyle {
  readonly line: string;
  /** In pixels. */
  readonly width: number;
  /** `stroke-dasharray`; absent for a solid line. */
  readonly dash?: string;
  readonly chipFill: string;
  readonly chipInk: string;
  readonly marker: Marker;
  /** Colour of the marker's sign, which stands on `line`. */
  readonly sign: string;
}

const circle = "M8 .5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15z";

const strokes: Readonly<Record<Status, Pick<StatusStyle, "width" | "dash" | "marker">>> = {
  direct: { width: 2, marker: { shape: circle, sign: "M4.8 8.3 7 10.5 11.2 6" } },
  via: {
    width: 3,
    marker: {
      shape: circle,
      sign: "M7 5.6H5.6a2.4 2.4 0 0 0 0 4.8H7M9 5.6h1.4a2.4 2.4 0 0 1 0 4.8H9M6 8h4",
    },
  },
  missing: {
    width: 2.5,
    dash: "8 5",
    marker: {
      shape:
        "M3.5 .8h9a2.7 2.7 0 0 1 2.7 2.7v9a2.7 2.7 0 0 1-2.7 2.7h-9A2.7 2.7 0 0 1 .8 12.5v-9A2.7 2.7 0 0 1 3.5 .8z",
      sign: "M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2",
    },
  },
  wrong: {
    width: 2.5,
    dash: "10 3 2 3",
    marker: {
      shape:
        "M6.9 .8a1.5 1.5 0 0 1 2.2 0l6.1 6.1a1.5 1.5 0 0 1 0 2.2l-6.1 6.1a1.5 1.5 0 0 1-2.2 0L.8 9.1a1.5 1.5 0 0 1 0-2.2z",
      sign: "M5 6.7h6M5 9.3h6M9.6 4.6 6.4 11.4",
    },
  },
  warn: {
    width: 2.5,
    dash: "2 4",
    marker: {
      shape: "M6.7 1.5a1.5 1.5 0 0 1 2.6 0l6 11a1.5 1.5 0 0 1-1.3 2.3H2a1.5 1.5 0 0 1-1.3-2.3z",
      sign: "M8 5.6v3.6M8 12v.1",
    },
  },
  unknown: {
    width: 2,
    dash: "1 5",
    marker: {
      shape: circle,
      sign: "M6 6.3a2 2 0 1 1 2.9 1.8c-.6 .3-.9 .7-.9 1.3M8 11.7v.1",
    },
  },
};

interface Paint {
  readonly line: string;
  readonly ink: string;
}

const paints: Readonly<Record<Theme, Readonly<Record<Status, Paint>>>> = {
  light: {
    direct: { line: "#0b825b", ink: "#0a6b4b" },
    via: { line: "#3a67f1", ink: "#2649c4" },
    missing: { line: "#bb123b", ink: "#a80f34" },
    wrong: { line: "#7324ac", ink: "#6a1f9f" },
    warn: { line: "#b7791f", ink: "#855410" },
    unknown: { line: "#5a6474", ink: "#4a5362" },
  },
  dark: {
    direct: { line: "#67e8ad", ink: "#7cecba" },
    via: { line: "#5d9cff", ink: "#8ab8ff" },
    missing: { line: "#e35780", ink: "#ff86a6" },
    wrong: { line: "#9b51bd", ink: "#d29aec" },
    warn: { line: "#f4b942", ink: "#f7c766" },
    unknown: { line: "#a8b3c5", ink: "#bcc5d4" },
  },
};

const chipFills: Readonly<Record<Theme, string>> = { light: "#ffffff", dark: "#161a21" };

const stylesOf = (theme: Theme): Readonly<Record<Status, StatusStyle>> =>
  Object.fromEntries(
    statuses.map((status) => {
      const { line, ink } = paints[theme][status];
      const fill = chipFills[theme];
      return [status, { ...strokes[status], line, chipFill: fill, chipInk: ink, sign: fill }];
    }),
  ) as Record<Status, StatusStyle>;

export const statusStyles: Readonly<Record<Theme, Readonly<Record<Status, StatusStyle>>>> = {
  light: stylesOf("light"),
  dark: stylesOf("dark"),
};

/** What is accepted keeps its colour, dashes and sign, and is drawn with thinner strokes. */
export const acceptedStroke = { line: 1.5, chip: 1 } as const;

/** The line of a connection that is not judged: an event, a note's pointer. */
export const plainLine: Readonly<
  Record<Theme, { readonly line: string; readonly width: number; readonly dash: string }>
> = {
  light: { line: "#6b7280", width: 1.5, dash: "5 4" },
  dark: { line: "#8b95a5", width: 1.5, dash: "5 4" },
};
