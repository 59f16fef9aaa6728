/** Keeps the screen on while it is wanted, where the browser can. */
export class WakeLock {
  #wanted = false;
  #sentinel: WakeLockSentinel | undefined;
  readonly #onChange: () => void;

  /** @param onChange is called when the screen is held, or no longer */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
    // Browsers let go of the screen whenever the page is out of sight.
    document.addEventListener('visibilitychange', () => void this.#take());
  }

  get isHeld(): boolean {
    return this.#sentinel?.released === false;
  }

  want(wanted: boolean): void {
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (wanted) void this.#take();
    else void this.#sentinel?.release().catch(() => undefined);
  }

  async #take(): Promise<void> {
    if (!this.#wanted || this.isHeld || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      this.#sentinel = await navigator.wakeLock.request('screen');
      this.#sentinel.addEventListener('release', this.#onChange);
      if (!this.#wanted) await this.#sentinel.release();
    } catch {
      // A low battery or a setting may forbid it; the page says so.
    }
    this.#onChange();
  }
}
