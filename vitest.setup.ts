// jsdom measures nothing and draws nothing; React Flow asks for both before it shows a node.
import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);

class ImmediateResizeObserver implements ResizeObserver {
  constructor(private readonly callback: ResizeObserverCallback) {}

  observe(target: Element): void {
    const contentRect = target.getBoundingClientRect();
    this.callback([{ target, contentRect } as ResizeObserverEntry], this);
  }

  unobserve(): void {}

  disconnect(): void {}
}

class ScaleOnlyMatrix {
  readonly m22: number;

  constructor(transform = "") {
    this.m22 = Number(/scale\(([\d.]+)\)/.exec(transform)?.[1] ?? 1);
  }
}

globalThis.ResizeObserver = ImmediateResizeObserver;
globalThis.DOMMatrixReadOnly = ScaleOnlyMatrix as unknown as typeof DOMMatrixReadOnly;

const sizeOf = (style: string): number => Number.parseFloat(style) || 1;

Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: {
    get(this: HTMLElement) {
      return sizeOf(this.style.height);
    },
  },
  offsetWidth: {
    get(this: HTMLElement) {
      return sizeOf(this.style.width);
    },
  },
});

Object.assign(SVGElement.prototype, {
  getBBox: () => ({ x: 0, y: 0, width: 0, height: 0 }),
});

// Radix asks for these when a menu or a slider opens.
Object.assign(Element.prototype, {
  hasPointerCapture: () => false,
  releasePointerCapture: () => {},
  scrollIntoView: () => {},
  setPointerCapture: () => {},
});

globalThis.matchMedia ??= (query: string) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });
