"use client";

import { useEffect, useState } from "react";
import { iconFile } from "./icon-file";

/**
 * The shapes of all icons, hidden, for every icon of the page to refer to. They are a file of their
 * own, beside the code that would be larger for them; should it fail to come, names still stand.
 */
export function IconSheet() {
  const [shapes, setShapes] = useState("");
  useEffect(() => {
    const left = new AbortController();
    fetch(iconFile, { signal: left.signal })
      .then((response) => (response.ok ? response.text() : ""))
      .then(setShapes, () => undefined);
    return () => left.abort();
  }, []);
  return (
    <div
      aria-hidden
      hidden
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own icon file, part of the site
      dangerouslySetInnerHTML={{ __html: shapes }}
    />
  );
}
