import { withLook, type ClockAction, type ClockEvent } from '../../talks/clock/clock-events.ts';
import type { Reading } from '../../talks/clock/reading.ts';
import { announcement, type Moment } from '../../talks/clock/standing-words.ts';
import { talkClock } from '../../talks/clock/talk-clock.ts';
import { planMark, type TalkPlan } from '../../talks/clock/talk-plan.ts';
import { talkStanding } from '../../talks/clock/talk-standing.ts';
import { readKeptClock, writeKeptClock } from '../../talks/rehearsals/kept-clock.ts';
import { rehearsalOf } from '../../talks/rehearsals/rehearsal.ts';
import { DeviceStore } from '../device-store.ts';
import { partOf } from '../elements.ts';
import { ClockFace } from './clock-face.ts';
import { pressTwice } from './press-twice.ts';
import { WakeLock } from './wake-lock.ts';

/** How often the clocks are looked at, in milliseconds. */
const lookEvery = 250;
/** How often that is kept, in milliseconds, for the case that the browser ends without a word. */
const keepEvery = 5000;

/** The keys that do something wherever the focus is: the arrows, and what the remote controls of presenters send. */
const actOfKey: ReadonlyMap<string, string> = new Map([
  ['ArrowRight', 'primary'],
  ['PageDown', 'primary'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
]);

const actionsIn = (events: readonly ClockEvent[]): number => events.filter(({ type }) => type !== 'tick').length;

/** A clock for a talk: by section, with what should be told, what comes next, and what to leave out. */
class TalkClockElement extends HTMLElement {
  /** Tells this load of the page from any other. */
  readonly #run = `${Date.now()}-${Math.random()}`;
  #plan: TalkPlan = { id: '', title: '', sections: [] };
  #store = new DeviceStore('/');
  #face: ClockFace | undefined;
  #events: readonly ClockEvent[] = [];
  #startedAt = '';
  #seen: Reading = this.#read();
  #keptAt = 0;
  #moment: Moment | undefined;
  #dismissedGap = 0;
  readonly #wakeLock = new WakeLock(() => {
    this.#show();
  });

  connectedCallback(): void {
    if (this.#face) return;
    this.#plan = JSON.parse(this.dataset['plan'] ?? '');
    this.#store = new DeviceStore(this.dataset['base'] ?? '/');
    this.#face = new ClockFace(this, this.#plan, (ask) => {
      this.#do({ type: 'named', ask });
    });
    this.#restore();
    this.#listen();
    this.hidden = false;
    setInterval(() => {
      this.#look();
    }, lookEvery);
    this.#look();
  }

  get #name(): string {
    return `rehearsal:${this.#plan.id}`;
  }

  #read(): Reading {
    return { wall: Date.now(), steady: performance.now(), run: this.#run };
  }

  /** Goes on with what this device has kept of a rehearsal. */
  #restore(): void {
    const kept = readKeptClock(this.#store.read(this.#name), planMark(this.#plan));
    this.#events = kept?.events ?? [];
    this.#startedAt = kept?.startedAt ?? '';
    this.#seen = kept?.seen ?? this.#read();
  }

  /** Takes over what happened to the talk in another window; that this window is looked at there is no news. */
  #adopt(): void {
    const kept = readKeptClock(this.#store.read(this.#name), planMark(this.#plan));
    const isSame = (kept?.startedAt ?? '') === this.#startedAt;
    if (kept && (isSame ? actionsIn(kept.events) <= actionsIn(this.#events) : kept.startedAt < this.#startedAt)) return;
    this.#restore();
    this.#look();
  }

  #keep(): void {
    this.#keptAt = this.#seen.steady;
    if (this.#events.length === 0) return;
    const kept = { plan: planMark(this.#plan), startedAt: this.#startedAt, events: this.#events, seen: this.#seen };
    this.#store.write(this.#name, writeKeptClock(kept));
  }

  #listen(): void {
    this.addEventListener('click', ({ target }) => {
      const act = target instanceof Element ? target.closest<HTMLElement>('[data-act]')?.dataset['act'] : undefined;
      if (act !== undefined) this.#press(act);
    });
    pressTwice(partOf(this, '[data-act=discard]', HTMLButtonElement), 'Really discard?', () => {
      this.#begin(false);
    });
    document.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    for (const type of ['pageshow', 'focus']) window.addEventListener(type, () => { this.#look(); }); // prettier-ignore
    document.addEventListener('visibilitychange', () => {
      this.#look();
      if (this.#phase !== 'ready') this.#keep();
    });
    window.addEventListener('pagehide', () => {
      this.#look();
      this.#keep();
    });
    // The same talk in another window.
    window.addEventListener('storage', ({ key }) => {
      if (key === this.#store.keyOf(this.#name)) this.#adopt();
    });
  }

  get #phase(): Moment['clock']['phase'] {
    return this.#moment?.clock.phase ?? 'ready';
  }

  /** The arrows, and the keys of presenters, wherever the focus is; Enter and space press the button that has it. */
  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    const isTyping =
      event.target instanceof Element && event.target.closest('input, textarea, select, dialog, summary') !== null;
    const act = actOfKey.get(event.key);
    // Before and after, these keys scroll the page as they always do.
    if (isTyping || act === undefined || (this.#phase !== 'running' && this.#phase !== 'question')) return;
    event.preventDefault();
    this.#press(act);
  }

  #press(act: string): void {
    const { standing } = this.#moment ?? {};
    if (!standing) return;
    if (act === 'back') this.#do({ type: 'go', part: standing.here.index - 1 });
    else if (act === 'skip' && standing.afterNext) this.#do({ type: 'go', part: standing.afterNext.index });
    else if (act === 'question' || act === 'pause' || act === 'end' || act === 'resume' || act === 'uncounted')
      this.#do({ type: act });
    else if (act === 'keep-gap') {
      this.#dismissedGap = this.#moment?.clock.gap?.ms ?? 0;
      this.#show();
    } else if (act === 'primary') this.#next();
  }

  /** What the large button does. */
  #next(): void {
    const { next } = this.#moment?.standing ?? {};
    switch (this.#phase) {
      case 'ready':
        this.#begin(true);
        return;
      case 'running':
        this.#do(next ? { type: 'go', part: next.index } : { type: 'end' });
        return;
      case 'question':
        this.#do({ type: 'answered' });
        return;
      case 'paused':
        this.#do({ type: 'resume' });
        return;
      case 'ended':
        this.#begin(false);
    }
  }

  /** @param isStart whether the talk starts now; if not, the clock stands ready again */
  #begin(isStart: boolean): void {
    this.#events = [];
    this.#moment = undefined;
    this.#dismissedGap = 0;
    this.#store.remove(this.#name);
    if (!isStart) {
      this.#look();
      return;
    }
    this.#startedAt = new Date().toISOString();
    this.#do({ type: 'start' });
    scrollTo({ top: 0 });
  }

  #do(action: ClockAction): void {
    this.#look();
    this.#events = [...this.#events, { ...action, at: this.#seen }];
    this.#keep();
    this.#show();
    if (action.type !== 'end' || !this.#moment) return;
    const rehearsal = rehearsalOf(this.#plan, this.#moment.clock, this.#startedAt);
    this.dispatchEvent(new CustomEvent('rehearsed', { bubbles: true, detail: rehearsal }));
  }

  /** Looks at the clocks. */
  #look(): void {
    const now = this.#read();
    if (this.#events.length > 0) {
      const before = this.#events;
      this.#events = withLook(before, this.#seen, now);
      this.#seen = now;
      const isDue = this.#phase !== 'ended' && now.steady - this.#keptAt >= keepEvery;
      if (this.#events !== before || isDue) this.#keep();
    } else this.#seen = now;
    this.#show();
  }

  #show(): void {
    const clock = talkClock(this.#plan, this.#events, this.#seen);
    const standing = talkStanding(this.#plan, clock, this.#moment?.standing.proposal);
    const moment = { clock, standing, section: this.#plan.sections[standing.here.section]?.title ?? '' };
    const said = announcement(this.#moment, moment);
    const isOn = clock.phase === 'running' || clock.phase === 'question';
    this.#moment = moment;
    this.#wakeLock.want(isOn);
    this.#face?.show(moment, {
      wall: this.#seen.wall,
      said,
      keeps: this.#store.keeps,
      isAwake: !isOn || this.#wakeLock.isHeld,
      dismissedGap: this.#dismissedGap,
    });
  }
}

customElements.define('talk-clock', TalkClockElement);
