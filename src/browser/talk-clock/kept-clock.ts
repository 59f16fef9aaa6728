import { withLook, type ClockAction, type ClockEvent } from '../../talks/clock/clock-events.ts';
import type { Reading } from '../../talks/clock/reading.ts';
import { planMark, type TalkPlan } from '../../talks/clock/talk-plan.ts';
import { readKeptClock, writeKeptClock } from '../../talks/rehearsals/kept-clock.ts';
import type { DeviceStore } from '../device-store.ts';

/** How often the clock is kept, in milliseconds, for the case that the browser ends without a word. */
const keepEvery = 5000;

const actionsIn = (events: readonly ClockEvent[]): number => events.filter(({ type }) => type !== 'tick').length;

/** What has happened to a talk so far, kept on this device: it goes on after a reload, and in another window. */
export class KeptClock {
  /** Tells this load of the page from any other. */
  readonly #run = `${Date.now()}-${Math.random()}`;
  readonly #plan: TalkPlan;
  readonly #store: DeviceStore;
  readonly #name: string;
  #events: readonly ClockEvent[] = [];
  #startedAt = '';
  #seen: Reading = this.#read();
  #keptAt = 0;

  /** @param use a rehearsal and a presentation of the same talk are kept apart */
  constructor(plan: TalkPlan, store: DeviceStore, use: 'rehearsal' | 'presenting') {
    this.#plan = plan;
    this.#store = store;
    this.#name = `${use}:${plan.id}`;
    this.restore();
  }

  get events(): readonly ClockEvent[] {
    return this.#events;
  }

  /** When the talk began, as an ISO time; empty before. */
  get startedAt(): string {
    return this.#startedAt;
  }

  /** The last look at the clocks of the device. */
  get seen(): Reading {
    return this.#seen;
  }

  /** Whether the browser tells, by the name of what has changed, that another window has kept this clock. */
  isKeptAs(key: string | null): boolean {
    return key === this.#store.keyOf(this.#name);
  }

  /** Goes on with what this device has kept. */
  restore(): void {
    const kept = readKeptClock(this.#store.read(this.#name), planMark(this.#plan));
    this.#events = kept?.events ?? [];
    this.#startedAt = kept?.startedAt ?? '';
    this.#seen = kept?.seen ?? this.#read();
  }

  /**
   * Goes on with what another window has kept, where something happened there: that it was looked at there is no news.
   * @returns whether it did
   */
  adopt(): boolean {
    const kept = readKeptClock(this.#store.read(this.#name), planMark(this.#plan));
    const isSame = (kept?.startedAt ?? '') === this.#startedAt;
    if (kept && (isSame ? actionsIn(kept.events) <= actionsIn(this.#events) : kept.startedAt < this.#startedAt))
      return false;
    this.restore();
    return true;
  }

  /** The talk begins now; `add` says how. */
  begin(): void {
    this.#startedAt = new Date().toISOString();
  }

  /** Stands ready again. */
  clear(): void {
    this.#events = [];
    this.#store.remove(this.#name);
  }

  add(action: ClockAction): void {
    this.look(false);
    this.#events = [...this.#events, { ...action, at: this.#seen }];
    this.keep();
  }

  /**
   * Looks at the clocks of the device.
   * @param keepsNowAndThen whether the look itself is kept every few seconds
   */
  look(keepsNowAndThen: boolean): void {
    const now = this.#read();
    const before = this.#events;
    if (before.length > 0) this.#events = withLook(before, this.#seen, now);
    this.#seen = now;
    const isDue = keepsNowAndThen && now.steady - this.#keptAt >= keepEvery;
    if (this.#events !== before || isDue) this.keep();
  }

  keep(): void {
    this.#keptAt = this.#seen.steady;
    if (this.#events.length === 0) return;
    const kept = { plan: planMark(this.#plan), startedAt: this.#startedAt, events: this.#events, seen: this.#seen };
    this.#store.write(this.#name, writeKeptClock(kept));
  }

  #read(): Reading {
    return { wall: Date.now(), steady: performance.now(), run: this.#run };
  }
}
