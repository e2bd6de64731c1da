"use client";

import {
  type ComponentType,
  cloneElement,
  lazy,
  type ReactElement,
  Suspense,
  useMemo,
  useState,
} from "react";

/** What a menu that is fetched on demand is given: the button it belongs to. */
export interface LazyMenuBody {
  readonly trigger: ReactElement;
}

interface LazyMenuProps extends LazyMenuBody {
  readonly load: () => Promise<{ readonly default: ComponentType<LazyMenuBody> }>;
}

interface ButtonProps {
  readonly onClick: () => void;
  readonly "aria-haspopup": "menu";
  readonly "aria-expanded": boolean;
}

/** A menu whose content, and all it takes to show one, is fetched when it is first opened. */
export function LazyMenu({ trigger, load }: LazyMenuProps) {
  const [isWanted, setIsWanted] = useState(false);
  const Body = useMemo(() => lazy(load), [load]);
  const closed = cloneElement(trigger as ReactElement<Partial<ButtonProps>>, {
    "aria-haspopup": "menu",
    "aria-expanded": false,
    onClick: () => setIsWanted(true),
  });
  if (!isWanted) return closed;
  return (
    <Suspense fallback={closed}>
      <Body trigger={trigger} />
    </Suspense>
  );
}
