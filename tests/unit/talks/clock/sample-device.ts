import { withLook, type ClockAction, type ClockEvent } from '../../../../src/talks/clock/clock-events.ts';
import type { Reading } from '../../../../src/talks/clock/reading.ts';
import type { seededChoices } from '../../../print/random.ts';

type Random = ReturnType<typeof seededChoices>;

/** A device with two clocks that do what those of devices do, and a page on it that keeps events. */
export class SampleDevice {
  /** The time that really passed, in milliseconds. */
  truth = 0;
  events: readonly ClockEvent[] = [];
  readonly #random: Random;
  /** Whether the steady clock stands still in sleep: it does on some devices, and on others not. */
  readonly #stopsInSleep: boolean;
  #wallOffset = 1_800_000_000_000;
  #slept = 0;
  #loadedAt = 0;
  #run = 0;
  #seen: Reading;

  constructor(random: Random) {
    this.#random = random;
    this.#stopsInSleep = random.below(2) === 0;
    this.#seen = this.read();
  }

  read(): Reading {
    return {
      wall: Math.floor(this.truth + this.#wallOffset),
      steady: Math.round((this.truth - this.#slept - this.#loadedAt) * 10) / 10,
      run: String(this.#run),
    };
  }

  /** The page looks at the clocks, as it does several times a second. */
  look(): void {
    const now = this.read();
    if (this.events.length > 0) this.events = withLook(this.events, this.#seen, now);
    this.#seen = now;
  }

  /** Awake, with looks of which only the last ones before something happens matter. */
  wait(ms: number): void {
    this.truth += ms;
    this.look();
    this.truth += this.#random.below(250);
  }

  do(action: ClockAction): void {
    this.look();
    this.events = [...this.events, { ...action, at: this.read() }];
  }

  sleep(ms: number): void {
    this.truth += ms;
    if (this.#stopsInSleep) this.#slept += ms;
    this.truth += this.#random.below(250);
    this.look();
  }

  /** The owner, or a time server, sets the clock. */
  setClock(ms: number): void {
    this.#wallOffset += ms;
    this.truth += this.#random.below(250);
    this.look();
  }

  /** The page is closed for some time and opened again, with what it had kept. */
  reload(ms: number): void {
    this.look();
    this.truth += ms;
    this.#run += 1;
    this.#loadedAt = this.truth;
    this.#slept = 0;
    this.look();
  }
}
