import { pace } from '../../talks/clock/standing-words.ts';
import { talkClock, type TalkClock } from '../../talks/clock/talk-clock.ts';
import { scriptSeconds, type TalkPlan } from '../../talks/clock/talk-plan.ts';
import { talkStanding } from '../../talks/clock/talk-standing.ts';
import { clockDigits } from '../../bank/clock-digits.ts';
import { timeLeft } from '../../talks/clock/time-label.ts';
import type { DeviceStore } from '../device-store.ts';
import { partOf } from '../elements.ts';
import { KeptClock } from '../talk-clock/kept-clock.ts';

const set = (element: HTMLElement, text: string): void => {
  if (element.textContent !== text) element.textContent = text;
};

/** The clock beside what the speaker says: how long the section has, and how the talk stands. */
export class PresenterClock {
  readonly #root: HTMLElement;
  readonly #plan: TalkPlan;
  readonly #kept: KeptClock;
  #part = 0;

  /** @param root holds the clock's elements */
  constructor(root: HTMLElement, plan: TalkPlan, store: DeviceStore) {
    this.#root = root;
    this.#plan = plan;
    this.#kept = new KeptClock(plan, store, 'presenting');
    // Another window of the same talk goes by the same clock.
    window.addEventListener('storage', ({ key }) => {
      if (!this.#kept.isKeptAs(key)) return;
      this.#kept.restore();
      this.look();
    });
  }

  /**
   * Tells the clock which part of the talk is told.
   * @param isShown whether this window shows the clock: of several windows, only those note it
   */
  go(part: number, isShown: boolean): void {
    this.#part = part;
    if (isShown) {
      const { phase, part: told } = this.#now();
      if ((phase === 'running' || phase === 'question') && told !== part) this.#kept.add({ type: 'go', part });
    }
    this.look();
  }

  /** @returns whether the act is one of the clock's */
  press(act: string): boolean {
    const { phase } = this.#now();
    if (act === 'start') {
      if (phase === 'paused') this.#kept.add({ type: 'resume' });
      else if (phase === 'ready') {
        this.#kept.begin();
        this.#kept.add({ type: 'start' });
        if (this.#part > 0) this.#kept.add({ type: 'go', part: this.#part });
      }
    } else if (act === 'question') this.#kept.add({ type: phase === 'question' ? 'answered' : 'question' });
    else if (act === 'pause') this.#kept.add({ type: 'pause' });
    else if (act === 'reset') this.#kept.clear();
    else return false;
    this.look();
    return true;
  }

  #now(): TalkClock {
    this.#kept.look(false);
    return talkClock(this.#plan, this.#kept.events, this.#kept.seen);
  }

  #fact(name: string): HTMLElement {
    return partOf(this.#root, `[data-fact=${name}]`, HTMLElement);
  }

  #button(act: string): HTMLButtonElement {
    return partOf(this.#root, `[data-act=${act}]`, HTMLButtonElement);
  }

  /** Draws how the talk stands now. */
  look(): void {
    const clock = this.#now();
    const standing = talkStanding(this.#plan, clock);
    const isReady = clock.phase === 'ready';
    const planned = this.#section();
    const question = clock.phase === 'question' ? clock.questions.at(-1) : undefined;
    const left = timeLeft(standing.leftHere);
    const digits = question ? clockDigits(question.ms / 1000) : isReady ? clockDigits(planned) : left.digits;
    set(partOf(this.#root, '.presenter-digits', HTMLElement), digits);
    const unit = question ? 'on this question' : left.isOver ? 'over in this section' : 'left in this section';
    set(partOf(this.#root, '.presenter-left > :last-child', HTMLElement), isReady ? 'for this section' : unit);
    partOf(this.#root, '.presenter-left', HTMLElement).classList.toggle('presenter-over', !question && left.isOver);
    const all = timeLeft(standing.leftInAll);
    set(this.#fact('all-name'), all.isOver ? 'Over in all' : 'Left in all');
    set(this.#fact('all'), all.digits);
    set(this.#fact('pace'), isReady ? '–' : clock.phase === 'paused' ? 'Paused' : pace(standing));
    const time = new Date(this.#kept.seen.wall).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
    set(this.#fact('time'), time);
    const start = this.#button('start');
    start.hidden = clock.phase !== 'ready' && clock.phase !== 'paused';
    set(start, clock.phase === 'paused' ? 'Go on' : 'Start the clock');
    const ask = this.#button('question');
    ask.hidden = clock.phase !== 'running' && clock.phase !== 'question';
    set(ask, clock.phase === 'question' ? 'Answered' : 'Question');
    this.#button('pause').hidden = clock.phase !== 'running' && clock.phase !== 'question';
    this.#button('reset').hidden = isReady;
  }

  /** @returns the seconds in which the speaker speaks in it */
  #section(): number {
    const { sections } = this.#plan;
    let [first, start, found] = [0, 0, 0];
    for (const [index, section] of sections.entries()) {
      found = index;
      if (this.#part < first + section.parts.length || index === sections.length - 1) break;
      first += section.parts.length;
      start += scriptSeconds(section) + section.questionSeconds;
    }
    const section = sections[found];
    if (!section) return 0;
    const seconds = scriptSeconds(section) + section.questionSeconds;
    const [number, title, time] = partOf(this.#root, '.presenter-section', HTMLElement).children;
    if (number instanceof HTMLElement) set(number, `${found + 1} of ${sections.length}`);
    if (title instanceof HTMLElement) set(title, section.title);
    const questions = section.questionSeconds > 0 ? `, ${clockDigits(section.questionSeconds)} for questions` : '';
    const minutes = `${clockDigits(seconds)} planned${questions} · ${clockDigits(start)}–${clockDigits(start + seconds)}`;
    if (time instanceof HTMLElement) set(time, seconds > 0 ? minutes : '');
    return scriptSeconds(section);
  }
}
