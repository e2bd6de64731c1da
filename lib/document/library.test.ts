import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { describe, expect, test, vi } from "vitest";
import { diagram } from "@/lib/model/build";
import { type Diagram, emptyDiagram } from "@/lib/model/types";
import { createLibrary } from "./library.browser";
import type { TabChannel } from "./sync.browser";

const plain = ({ title, rules, nodes, edges }: Diagram) => ({
  title,
  rules,
  nodes: [...nodes.values()],
  edges: [...edges.values()],
});

const sample = () =>
  diagram("Shop")
    .node("vpc", "vpc")
    .node("box", "ec2", { publicIp: false }, { parent: "vpc", position: { x: 16, y: 40 } })
    .node("api", "api-gateway")
    .edge("api", "box")
    .done();

/** Channels of one browser: each hears what the others of its name post, a little later. */
function createChannels() {
  const open = new Set<{ readonly name: string; readonly channel: TabChannel }>();
  const counts = { posted: 0 };
  const openChannel = (name: string): TabChannel => {
    const channel: TabChannel = {
      onmessage: null,
      postMessage(data: unknown) {
        counts.posted++;
        const others = [...open].filter(
          (other) => other.name === name && other.channel !== channel,
        );
        queueMicrotask(() => {
          for (const other of others) {
            // A real one copies what is posted.
            const event = { data: structuredClone(data) } as MessageEvent;
            other.channel.onmessage?.call(other.channel as BroadcastChannel, event);
          }
        });
      },
      close() {
        for (const each of open) if (each.channel === channel) open.delete(each);
      },
    };
    open.add({ name, channel });
    return channel;
  };
  return { openChannel, counts };
}

/** A browser whose disk and channels outlive its pages. */
function createBrowser() {
  const indexedDB = new IDBFactory();
  const { openChannel, counts } = createChannels();
  const clock = { now: 1_000_000 };
  let made = 0;
  const makeId = () => `diagram${++made}`;
  const openPage = () => createLibrary({ indexedDB, openChannel, now: () => clock.now, makeId });
  return { indexedDB, openPage, clock, counts };
}

async function openDiagram(library: ReturnType<typeof createLibrary>, id: string) {
  const opened = await library.open(id);
  if (!opened) throw new Error(`no diagram ${id}`);
  await opened.whenSynced;
  return opened;
}

const retitle = (document: { snapshot(): Diagram; apply(next: Diagram): void }, title: string) =>
  document.apply({ ...document.snapshot(), title });

describe("a diagram", () => {
  test("is the same after a reload, and the reload cannot be undone", async () => {
    const browser = createBrowser();
    const page = browser.openPage();
    const opened = await openDiagram(page, page.create(sample()));
    retitle(opened.document, "Shop, edited");
    const drawn = opened.document.snapshot();
    opened.document.apply({
      ...drawn,
      rules: { VPCL006: "off" },
      edges: new Map(
        [...drawn.edges].map(([id, edge]) => [
          id,
          { ...edge, accepted: [{ rule: "APIGW008", reason: "Agreed with the team" }] },
        ]),
      ),
    });
    const before = plain(opened.document.snapshot());
    expect(before.rules).toEqual({ VPCL006: "off" });
    expect(before.edges[0]?.accepted).toHaveLength(1);
    await opened.close();
    await page.close();

    const reloaded = browser.openPage();
    const again = await openDiagram(reloaded, opened.id);
    expect(plain(again.document.snapshot())).toEqual(before);
    expect(again.document.canUndo()).toBe(false);
    expect(again.saveState()).toBe("saved");
  });

  test("is on disk as soon as it says so, without being closed", async () => {
    const browser = createBrowser();
    const page = browser.openPage();
    const opened = await openDiagram(page, page.create(sample()));
    const states: string[] = [];
    const saved = new Promise<void>((resolve) => {
      opened.onSaveState(() => {
        states.push(opened.saveState());
        if (opened.saveState() === "saved") resolve();
      });
    });
    retitle(opened.document, "Unsaved?");
    expect(opened.saveState()).toBe("saving");
    await saved;
    expect(states).toEqual(["saving", "saved"]);

    // The first page is not closed: as if its process had been killed.
    const other = createLibrary({ indexedDB: browser.indexedDB, openChannel: () => undefined });
    const again = await openDiagram(other, opened.id);
    expect(again.document.snapshot().title).toBe("Unsaved?");
  });

  test("stays whole when its many updates are made one", async () => {
    const browser = createBrowser();
    const page = browser.openPage();
    const opened = await openDiagram(page, page.create(sample()));
    for (let i = 0; i < 600; i++) retitle(opened.document, `Title ${i}`);
    const before = plain(opened.document.snapshot());
    await opened.close();
    await page.close();
    const reloaded = browser.openPage();
    const again = await openDiagram(reloaded, opened.id);
    expect(plain(again.document.snapshot())).toEqual(before);

    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = browser.indexedDB.open("edgewise");
      request.onsuccess = () => resolve(request.result);
    });
    const count = await new Promise<number>((resolve) => {
      const request = database.transaction("updates").objectStore("updates").count();
      request.onsuccess = () => resolve(request.result);
    });
    expect(count).toBeLessThan(300);
  });

  test("can be edited before it has been read", async () => {
    const browser = createBrowser();
    const page = browser.openPage();
    const id = page.create(sample());
    const opened = await page.open(id);
    if (!opened) throw new Error("not opened");
    expect(opened.document.snapshot().nodes.size).toBe(0);
    opened.document.apply(diagram().node("early", "lambda").done());
    await opened.whenSynced;
    expect([...opened.document.snapshot().nodes.keys()].sort()).toEqual([
      "api",
      "box",
      "early",
      "vpc",
    ]);
  });

  test("that is not there is not opened", async () => {
    expect(await createBrowser().openPage().open("nothing")).toBeUndefined();
  });
});

describe("two tabs", () => {
  test("agree on a diagram, whoever edits, and each undoes its own", async () => {
    const browser = createBrowser();
    const [one, two] = [browser.openPage(), browser.openPage()];
    const id = one.create(sample());
    await vi.waitFor(() => expect(two.list()).toHaveLength(1));
    const [a, b] = [await openDiagram(one, id), await openDiagram(two, id)];
    retitle(a.document, "From one");
    await vi.waitFor(() => expect(b.document.snapshot().title).toBe("From one"));
    const { nodes } = b.document.snapshot();
    b.document.apply({
      ...b.document.snapshot(),
      nodes: new Map(nodes).set("new", {
        id: "new",
        kind: "lambda",
        position: { x: 0, y: 0 },
        props: {},
      }),
    });
    await vi.waitFor(() => expect(a.document.snapshot().nodes.has("new")).toBe(true));
    expect(plain(a.document.snapshot())).toEqual(plain(b.document.snapshot()));
    a.document.undo();
    await vi.waitFor(() => expect(b.document.snapshot().title).toBe("Shop"));
    expect(b.document.snapshot().nodes.has("new")).toBe(true);
  });

  test("do not echo what they hear", async () => {
    const browser = createBrowser();
    const [one, two] = [browser.openPage(), browser.openPage()];
    const id = one.create(sample());
    await vi.waitFor(() => expect(two.list()).toHaveLength(1));
    const [a, b] = [await openDiagram(one, id), await openDiagram(two, id)];
    await vi.waitFor(() =>
      expect(plain(b.document.snapshot())).toEqual(plain(a.document.snapshot())),
    );
    await new Promise((resolve) => setImmediate(resolve));
    const before = browser.counts.posted;
    const { nodes } = a.document.snapshot();
    a.document.apply({ ...a.document.snapshot(), nodes: new Map([...nodes].reverse()) });
    await vi.waitFor(() =>
      expect(plain(b.document.snapshot())).toEqual(plain(a.document.snapshot())),
    );
    await new Promise((resolve) => setImmediate(resolve));
    expect(browser.counts.posted - before).toBe(1);
  });

  test("exchange what one of them could not put on disk", async () => {
    const { openChannel } = createChannels();
    const page = () => createLibrary({ indexedDB: undefined, openChannel });
    const [one, two] = [page(), page()];
    await Promise.all([one.whenReady, two.whenReady]);
    const id = one.create(sample());
    await vi.waitFor(() => expect(two.list()).toHaveLength(1));
    const [a, b] = [await openDiagram(one, id), await openDiagram(two, id)];
    await vi.waitFor(() =>
      expect(plain(b.document.snapshot())).toEqual(plain(a.document.snapshot())),
    );
    expect(a.document.snapshot().nodes.size).toBe(3);
  });

  test("agree on the list and its titles", async () => {
    const browser = createBrowser();
    const [one, two] = [browser.openPage(), browser.openPage()];
    await Promise.all([one.whenReady, two.whenReady]);
    const heard = vi.fn();
    two.subscribe(heard);
    const id = one.create(emptyDiagram("A"));
    await vi.waitFor(() => expect(two.list().map(({ title }) => title)).toEqual(["A"]));
    expect(heard).toHaveBeenCalled();
    const opened = await openDiagram(two, id);
    await one.rename(id, "B");
    await vi.waitFor(() => expect(two.list()[0]?.title).toBe("B"));
    await vi.waitFor(() => expect(opened.document.snapshot().title).toBe("B"));
    retitle(opened.document, "C");
    await vi.waitFor(() => expect(one.list()[0]?.title).toBe("C"));
  });
});

describe("the list", () => {
  test("is the same array until it changes", async () => {
    const page = createBrowser().openPage();
    page.create(emptyDiagram("A"));
    const list = page.list();
    expect(page.list()).toBe(list);
    expect(page.bin()).toBe(page.bin());
    page.create(emptyDiagram("B"));
    expect(page.list()).not.toBe(list);
  });

  test("survives a reload and knows what was opened last", async () => {
    const browser = createBrowser();
    const page = browser.openPage();
    const first = page.create(emptyDiagram("A"));
    browser.clock.now += 1;
    page.create(emptyDiagram("B"));
    browser.clock.now += 1;
    await (await openDiagram(page, first)).close();
    await page.close();
    const reloaded = browser.openPage();
    await reloaded.whenReady;
    expect(reloaded.list().map(({ title }) => title)).toEqual(["B", "A"]);
    expect(reloaded.lastOpened()).toBe(first);
  });

  test("takes a copy under another title, which leaves the original alone", async () => {
    const page = createBrowser().openPage();
    const id = page.create(sample());
    const copy = await page.duplicate(id, "Copy");
    if (copy === undefined) throw new Error("not copied");
    const opened = await openDiagram(page, copy);
    expect(plain(opened.document.snapshot())).toEqual({ ...plain(sample()), title: "Copy" });
    expect((await openDiagram(page, id)).document.snapshot().title).toBe("Shop");
    expect(await page.duplicate("nothing")).toBeUndefined();
  });

  test("keeps what was removed for thirty days", async () => {
    const browser = createBrowser();
    const page = browser.openPage();
    const id = page.create(sample());
    const gone = page.create(emptyDiagram("Gone"));
    page.remove(id);
    page.remove(gone);
    expect(page.list()).toEqual([]);
    expect(page.lastOpened()).toBeUndefined();
    page.restore(id);
    expect(page.list().map((entry) => entry.id)).toEqual([id]);
    expect(page.bin().map((entry) => entry.id)).toEqual([gone]);
    page.remove(id);
    await page.close();

    const day = 24 * 60 * 60 * 1000;
    browser.clock.now += 29 * day;
    const later = browser.openPage();
    await later.whenReady;
    expect(later.bin()).toHaveLength(2);
    later.restore(id);
    await later.close();
    browser.clock.now += 2 * day;
    const muchLater = browser.openPage();
    await muchLater.whenReady;
    expect(muchLater.bin()).toEqual([]);
    expect(plain((await openDiagram(muchLater, id)).document.snapshot())).toEqual(plain(sample()));
  });
});

describe("where the disk refuses", () => {
  test.each([
    ["there is no IndexedDB", undefined],
    [
      "IndexedDB throws",
      {
        open() {
          throw new Error("SecurityError");
        },
      } as unknown as IDBFactory,
    ],
  ])("%s: everything works in memory and says so", async (_, indexedDB) => {
    const page = createLibrary({ indexedDB, openChannel: () => undefined });
    const opened = await openDiagram(page, page.create(sample()));
    expect(plain(opened.document.snapshot())).toEqual(plain(sample()));
    expect([opened.saveState(), page.saveState()]).toEqual(["failed", "failed"]);
    retitle(opened.document, "In memory");
    opened.document.undo();
    opened.document.redo();
    await opened.close();
    const again = await openDiagram(page, opened.id);
    expect(again.document.snapshot().title).toBe("In memory");
    expect(page.list()[0]?.title).toBe("In memory");
  });

  test("a full disk fails, and the next change that fits writes everything", async () => {
    const browser = createBrowser();
    const page = browser.openPage();
    const opened = await openDiagram(page, page.create(emptyDiagram("Start")));
    const add = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    retitle(opened.document, "Lost?");
    const { nodes } = sample();
    opened.document.apply({ ...opened.document.snapshot(), nodes });
    await vi.waitFor(() => expect(opened.saveState()).toBe("failed"));
    add.mockRestore();
    retitle(opened.document, "Not lost");
    await vi.waitFor(() => expect(opened.saveState()).toBe("saved"));
    const other = createLibrary({ indexedDB: browser.indexedDB, openChannel: () => undefined });
    const again = await openDiagram(other, opened.id);
    expect(again.document.snapshot().title).toBe("Not lost");
    expect(again.document.snapshot().nodes.size).toBe(3);
  });

  test("a connection that the browser closes is opened again", async () => {
    const browser = createBrowser();
    const page = browser.openPage();
    const opened = await openDiagram(page, page.create(emptyDiagram("Start")));
    // A request for a newer version asks every connection to close.
    await new Promise((resolve) => {
      const request = browser.indexedDB.deleteDatabase("edgewise");
      request.onsuccess = resolve;
    });
    retitle(opened.document, "After");
    await vi.waitFor(() => expect(opened.saveState()).toBe("saved"));
  });
});
