import { createStore, type StoreApi } from "zustand/vanilla";

export interface ToastMessage {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Shown extends ToastMessage {
  readonly id: number;
}

export interface Toasts {
  readonly store: StoreApi<{ readonly shown: readonly Shown[] }>;
  show(message: ToastMessage): void;
  dismiss(id: number): void;
}

const atOnce = 3;

export function createToasts(): Toasts {
  const store = createStore<{ shown: readonly Shown[] }>()(() => ({ shown: [] }));
  let next = 1;
  return {
    store,
    show: (message) =>
      store.setState(({ shown }) => ({
        shown: [
          ...shown.filter((toast) => toast.text !== message.text),
          { ...message, id: next++ },
        ].slice(-atOnce),
      })),
    dismiss: (id) =>
      store.setState(({ shown }) => ({ shown: shown.filter((toast) => toast.id !== id) })),
  };
}
