import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { IntlProvider } from "use-intl/react";
import { vi } from "vitest";
import { createDocument } from "@/lib/document/document";
import { messages } from "@/lib/i18n";
import type { Locale } from "@/lib/i18n/locales";
import type { Diagram } from "@/lib/model/types";
import { createJudge, validate } from "@/lib/rules";
import type { Basis } from "@/lib/rules/types";
import { SessionContext } from "./hooks";
import { createRules } from "./rules";
import { type CanvasPort, Session } from "./session";
import { createView } from "./view";

interface TestSession {
  readonly session: Session;
  /** Stands in for the canvas and remembers what was asked of it. */
  readonly canvas: { readonly [Name in keyof CanvasPort]: ReturnType<typeof vi.fn> };
  readonly onRefusal: ReturnType<typeof vi.fn>;
}

/** A session on a diagram in memory, for tests. */
export function createTestSession(diagram: Diagram, basis: Basis = "aws"): TestSession {
  const onRefusal = vi.fn();
  const session = new Session(
    createDocument({ initial: diagram }),
    createView(basis),
    createRules({ validate, createJudge }),
    onRefusal,
  );
  const canvas = {
    fitView: vi.fn(),
    zoomIn: vi.fn(),
    zoomOut: vi.fn(),
    reveal: vi.fn(),
    focusNode: vi.fn(),
    dropPreset: vi.fn(() => true),
    centre: vi.fn(() => ({ x: 0, y: 0 })),
  };
  session.canvas = canvas;
  return { session, canvas, onRefusal };
}

/** Renders a part of the editor around a session, in a language. */
export function renderWith(session: Session, part: ReactNode, locale: Locale = "en") {
  return render(
    <IntlProvider locale={locale} messages={messages[locale] as typeof messages.en} timeZone="UTC">
      <SessionContext value={session}>{part}</SessionContext>
    </IntlProvider>,
  );
}
