import * as Y from "yjs";

/** What is needed of a BroadcastChannel. */
export type TabChannel = Pick<BroadcastChannel, "postMessage" | "onmessage" | "close">;

/**
 * What tabs say to one another. A `hello` tells what its sender has and is answered with what it
 * lacks; a `hello` that is an answer itself asks for no further one.
 */
type Message =
  | { readonly type: "hello"; readonly has: Uint8Array; readonly isAnswer: boolean }
  | { readonly type: "update"; readonly update: Uint8Array };

function isMessage(data: unknown): data is Message {
  if (typeof data !== "object" || data === null || !("type" in data)) return false;
  if (data.type === "hello") return "has" in data && data.has instanceof Uint8Array;
  return data.type === "update" && "update" in data && data.update instanceof Uint8Array;
}

/**
 * Keeps a Yjs document the same in every tab that has it open. Returns the way to stop.
 * @param channel A channel of its own under a name that only this document has.
 */
export function connectTabs(doc: Y.Doc, channel: TabChannel): () => void {
  const fromTab = {};
  const post = (message: Message): void => channel.postMessage(message);
  const greet = (isAnswer: boolean): void =>
    post({ type: "hello", has: Y.encodeStateVector(doc), isAnswer });
  const send = (update: Uint8Array, from: unknown): void => {
    if (from !== fromTab) post({ type: "update", update });
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isMessage(data)) return;
    if (data.type === "update") Y.applyUpdate(doc, data.update, fromTab);
    else {
      post({ type: "update", update: Y.encodeStateAsUpdate(doc, data.has) });
      if (!data.isAnswer) greet(true);
    }
  };
  doc.on("update", send);
  greet(false);
  return () => {
    doc.off("update", send);
    channel.onmessage = null;
    channel.close();
  };
}
