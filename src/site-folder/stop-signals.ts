/** How people and systems stop a program: Ctrl+C, `kill`, and closing the terminal. */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

type StopSignal = (typeof stopSignals)[number];

/** Waits for the signals that stop a program, so that it can put things in order before it ends. */
export class StopSignals {
  readonly #putInOrder: () => void;
  #isBusy = false;
  #held: StopSignal | undefined;

  /** @param putInOrder done at once when such a signal comes, and has to be quick; the program ends then as it would have */
  constructor(putInOrder: () => void) {
    this.#putInOrder = putInOrder;
    this.#listen();
  }

  readonly #onSignal = (signal: StopSignal): void => {
    if (this.#isBusy) this.#held = signal;
    else this.#stop(signal);
  };

  #listen(): void {
    for (const signal of stopSignals) process.on(signal, this.#onSignal);
  }

  #stop(signal: StopSignal): void {
    try {
      this.#putInOrder();
    } catch {
      // The next command clears up what could not be.
    }
    this.release();
    // By the signal itself, so that whoever started the program can tell: a shell says 130 or 143.
    process.kill(process.pid, signal);
  }

  /** Does work that must not be left half done: a signal takes effect after it. */
  async unstopped<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#isBusy = true;
    try {
      return await work();
    } finally {
      this.#isBusy = false;
      if (this.#held !== undefined) this.#stop(this.#held);
    }
  }

  /** Does work that may go on for ever without a pause, in which no signal would be heard: it ends the program at once. */
  async unheard<Result>(work: () => Promise<Result>): Promise<Result> {
    this.release();
    try {
      return await work();
    } finally {
      this.#listen();
    }
  }

  /** Waits no longer. */
  release(): void {
    for (const signal of stopSignals) process.off(signal, this.#onSignal);
  }
}
