"use client";

import { useState } from "react";
import { IntlProvider } from "use-intl/react";
import { SessionContext } from "@/components/session/hooks";
import { createMemoryDocument } from "@/components/session/memory-document";
import { Session } from "@/components/session/session";
import { createView } from "@/components/session/view";
import { TooltipProvider } from "@/components/ui/tooltip";
import { messages } from "@/lib/i18n";
import type { Locale } from "@/lib/i18n/locales";
import { emptyDiagram } from "@/lib/model/types";
import { Shell } from "./shell";

export function Editor({ initialLocale }: { initialLocale: Locale }) {
  const [session] = useState(
    () => new Session(createMemoryDocument(emptyDiagram()), createView("aws"), () => {}),
  );
  return (
    <IntlProvider locale={initialLocale} messages={messages[initialLocale] as typeof messages.en}>
      <TooltipProvider delayDuration={400}>
        <SessionContext value={session}>
          <Shell />
        </SessionContext>
      </TooltipProvider>
    </IntlProvider>
  );
}
