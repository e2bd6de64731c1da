/** Small settings of this device. Storage may be full or forbidden, which costs memory, not the page. */
export function readSetting(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeSetting(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Not saved; the setting holds until the page is closed.
  }
}
