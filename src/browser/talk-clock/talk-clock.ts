import type { ClockAction } from '../../talks/clock/clock-events.ts';
import { announcement, type Moment } from '../../talks/clock/standing-words.ts';
import { talkClock } from '../../talks/clock/talk-clock.ts';
import type { TalkPlan } from '../../talks/clock/talk-plan.ts';
import { talkStanding } from '../../talks/clock/talk-standing.ts';
import { rehearsalOf } from '../../talks/rehearsals/rehearsal.ts';
import { DeviceStore } from '../device-store.ts';
import { partOf } from '../elements.ts';
import { ClockFace } from './clock-face.ts';
import { KeptClock } from './kept-clock.ts';
import { pressTwice } from './press-twice.ts';
import { WakeLock } from './wake-lock.ts';

/** How often the clocks are looked at, in milliseconds. */
const lookEvery = 250;

/** The keys that do something wherever the focus is: the arrows, and what the remote controls of presenters send. */
const actOfKey: ReadonlyMap<string, string> = new Map([
  ['ArrowRight', 'primary'],
  ['PageDown', 'primary'],
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
]);

/** A clock for a talk: by section, with what should be told, what comes next, and what to leave out. */
class TalkClockElement extends HTMLElement {
  #plan: TalkPlan = { id: '', title: '', sections: [] };
  #store = new DeviceStore('/');
  #face: ClockFace | undefined;
  #kept = new KeptClock(this.#plan, this.#store, 'rehearsal');
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
    this.#kept = new KeptClock(this.#plan, this.#store, 'rehearsal');
    this.#listen();
    this.hidden = false;
    setInterval(() => {
      this.#look();
    }, lookEvery);
    this.#look();
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
      if (this.#phase !== 'ready') this.#kept.keep();
    });
    window.addEventListener('pagehide', () => {
      this.#look();
      this.#kept.keep();
    });
    // The same talk in another window.
    window.addEventListener('storage', ({ key }) => {
      if (this.#kept.isKeptAs(key) && this.#kept.adopt()) this.#look();
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
    this.#kept.clear();
    this.#moment = undefined;
    this.#dismissedGap = 0;
    if (!isStart) {
      this.#look();
      return;
    }
    this.#kept.begin();
    this.#do({ type: 'start' });
    scrollTo({ top: 0 });
  }

  #do(action: ClockAction): void {
    this.#look();
    this.#kept.add(action);
    this.#show();
    if (action.type !== 'end' || !this.#moment) return;
    const rehearsal = rehearsalOf(this.#plan, this.#moment.clock, this.#kept.startedAt);
    this.dispatchEvent(new CustomEvent('rehearsed', { bubbles: true, detail: rehearsal }));
  }

  /** Looks at the clocks. */
  #look(): void {
    this.#kept.look(this.#phase !== 'ended');
    this.#show();
  }

  #show(): void {
    const clock = talkClock(this.#plan, this.#kept.events, this.#kept.seen);
    const standing = talkStanding(this.#plan, clock, this.#moment?.standing.proposal);
    const moment = { clock, standing, section: this.#plan.sections[standing.here.section]?.title ?? '' };
    const said = announcement(this.#moment, moment);
    const isOn = clock.phase === 'running' || clock.phase === 'question';
    this.#moment = moment;
    this.#wakeLock.want(isOn);
    this.#face?.show(moment, {
      wall: this.#kept.seen.wall,
      said,
      keeps: this.#store.keeps,
      isAwake: !isOn || this.#wakeLock.isHeld,
      dismissedGap: this.#dismissedGap,
    });
  }
}

customElements.define('talk-clock', TalkClockElement);
