import { deviceKey } from './device-key.ts';

/**
 * Texts that are kept on this device for one site; nothing of them leaves it. Where a browser forbids to keep anything, or
 * has no room, they last as long as the page.
 */
export class DeviceStore {
  readonly #base: string;
  readonly #whilePageLasts = new Map<string, string>();
  #keeps = true;

  /** @param base the folder under which the site is served: several sites may share a domain */
  constructor(base: string) {
    this.#base = base;
  }

  /** Whether what was written last will be there after the page is closed. */
  get keeps(): boolean {
    return this.#keeps;
  }

  /** The name by which the browser tells other pages of the site that a text has changed. */
  keyOf(name: string): string {
    return deviceKey(this.#base, name);
  }

  read(name: string): string | null {
    try {
      return this.#whilePageLasts.get(name) ?? localStorage.getItem(this.keyOf(name));
    } catch {
      this.#keeps = false;
      return null;
    }
  }

  write(name: string, text: string): void {
    try {
      localStorage.setItem(this.keyOf(name), text);
      this.#whilePageLasts.delete(name);
      this.#keeps = true;
    } catch {
      this.#whilePageLasts.set(name, text);
      this.#keeps = false;
    }
  }

  remove(name: string): void {
    this.#whilePageLasts.delete(name);
    try {
      localStorage.removeItem(this.keyOf(name));
    } catch {
      this.#keeps = false;
    }
  }
}
