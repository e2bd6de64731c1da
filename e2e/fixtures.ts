import { test as base, expect } from "@playwright/test";
import { Editor } from "./pages/editor";

interface Fixtures {
  /** The editor in English in a window of its own, not opened yet. */
  editor: Editor;
  /** Fails the test if a page asks another origin for anything, or reports an error of any kind. */
  watchPages: undefined;
  /** For a test that makes requests fail: the browser reports each of them. */
  failsRequests: boolean;
}

/**
 * Every browser test starts from this. A refusal by the content security policy arrives as a
 * console error.
 */
export const test = base.extend<Fixtures>({
  editor: async ({ page }, use) => use(new Editor(page)),
  failsRequests: [false, { option: true }],
  watchPages: [
    async ({ context, baseURL, failsRequests }, use) => {
      const origin = new URL(baseURL ?? "").origin;
      const faults: string[] = [];

      context.on("request", (request) => {
        const url = new URL(request.url());
        const isLocal = url.origin === origin || ["data:", "blob:"].includes(url.protocol);
        if (!isLocal) faults.push(`asked for ${url.href}`);
      });
      context.on("page", (page) => {
        page.on("websocket", (socket) => faults.push(`opened a socket to ${socket.url()}`));
      });
      context.on("console", (message) => {
        const isMeant = failsRequests && message.text().startsWith("Failed to load resource");
        if (message.type() === "error" && !isMeant) faults.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => {
        faults.push(`uncaught: ${error.error().stack ?? error.error().message}`);
      });

      await use(undefined);
      expect(faults, "what the pages did wrong").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
