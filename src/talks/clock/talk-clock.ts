import type { ClockAction, ClockEvent } from './clock-events.ts';
import { passedBetween, type Reading } from './reading.ts';
import { placedParts, type TalkPlan } from './talk-plan.ts';

/** A question that somebody asked. */
export interface AskedQuestion {
  /** Its id, where it is one that was expected. */
  ask: string | undefined;
  /** The place of the section in which it was asked. */
  section: number;
  /** How long it took, in milliseconds. */
  ms: number;
}

/** Where the time of a moment goes. */
type Account = { kind: 'part'; part: number } | { kind: 'question'; question: number } | { kind: 'pause' };

/** Time that passed while nobody saw the clock. */
export interface Gap {
  ms: number;
  account: Account;
}

/** How a talk stands at one moment. Times are in milliseconds. */
export interface TalkClock {
  phase: 'ready' | 'running' | 'question' | 'paused' | 'ended';
  /** The place of the part that is told. */
  part: number;
  /** Time spent on each part. Together with the questions' it is `elapsed`. */
  partMs: readonly number[];
  questions: readonly AskedQuestion[];
  /** How long the rehearsal was interrupted; that is no part of `elapsed`. */
  pausedMs: number;
  /** Since the start, interruptions apart. */
  elapsed: number;
  /** The last time that passed unseen, while it can be taken back. */
  gap: Gap | undefined;
}

/** Adds up the time of a talk, event by event. */
class Reckoning {
  phase: TalkClock['phase'] = 'ready';
  part = 0;
  readonly partMs: number[];
  readonly questions: AskedQuestion[] = [];
  pausedMs = 0;
  gap: Gap | undefined;
  readonly #sections: readonly number[];
  #pausedIn: 'running' | 'question' = 'running';
  #last: Reading | undefined;

  /** @param sections the place of the section of each part */
  constructor(sections: readonly number[]) {
    this.#sections = sections;
    this.partMs = sections.map(() => 0);
  }

  #account(): Account | undefined {
    if (this.phase === 'running') return { kind: 'part', part: this.part };
    if (this.phase === 'question') return { kind: 'question', question: this.questions.length - 1 };
    return this.phase === 'paused' ? { kind: 'pause' } : undefined;
  }

  #book(account: Account, ms: number): void {
    if (account.kind === 'part') this.partMs[account.part] = (this.partMs[account.part] ?? 0) + ms;
    else if (account.kind === 'pause') this.pausedMs += ms;
    else {
      const question = this.questions[account.question];
      if (question) question.ms += ms;
    }
  }

  /** Lets the time run until a reading. */
  runTo(at: Reading): void {
    const account = this.#account();
    if (this.#last) {
      const { ms, unseen } = passedBetween(this.#last, at);
      if (account) this.#book(account, ms);
      if (unseen > 0) this.gap = account && { ms: unseen, account };
    }
    this.#last = at;
  }

  apply(action: ClockAction): void {
    switch (action.type) {
      case 'start':
        if (this.phase === 'ready') this.phase = 'running';
        return;
      case 'go':
        if (this.phase === 'running') this.part = Math.min(Math.max(action.part, 0), this.partMs.length - 1);
        return;
      case 'question':
        if (this.phase !== 'running') return;
        this.questions.push({ ask: undefined, section: this.#sections[this.part] ?? 0, ms: 0 });
        this.phase = 'question';
        return;
      case 'named': {
        const question = this.questions.at(-1);
        if (question && this.#isIn('question')) question.ask = action.ask;
        return;
      }
      case 'answered':
        if (this.phase === 'question') this.phase = 'running';
        return;
      case 'pause':
        if (this.phase !== 'running' && this.phase !== 'question') return;
        this.#pausedIn = this.phase;
        this.phase = 'paused';
        return;
      case 'resume':
        if (this.phase === 'paused' || this.phase === 'ended') this.phase = this.#pausedIn;
        return;
      case 'uncounted':
        if (this.gap) this.#book(this.gap.account, -this.gap.ms);
        this.gap = undefined;
        return;
      case 'end':
        if (this.phase === 'ready' || this.phase === 'ended') return;
        if (this.phase !== 'paused') this.#pausedIn = this.phase;
        this.phase = 'ended';
        return;
      case 'tick':
    }
  }

  #isIn(phase: 'running' | 'question'): boolean {
    return this.phase === phase || (this.phase === 'paused' && this.#pausedIn === phase);
  }
}

/**
 * Tells how a talk stands. Nothing counts ticks: each account is a sum of differences between readings, so that a page
 * may be loaded anew, sleep or be slow, and the times stay right.
 * @param plan by which it is told
 * @param events in their order; what makes no sense at its moment (an answer without a question) changes nothing
 * @param now what the clocks say
 */
export function talkClock(plan: TalkPlan, events: readonly ClockEvent[], now: Reading): TalkClock {
  const reckoning = new Reckoning(placedParts(plan).map(({ section }) => section));
  for (const event of events) {
    reckoning.runTo(event.at);
    reckoning.apply(event);
  }
  reckoning.runTo(now);
  const { phase, part, partMs, questions, pausedMs, gap } = reckoning;
  const told = partMs.reduce((sum, ms) => sum + ms, 0);
  return { phase, part, partMs, questions, pausedMs, gap, elapsed: told + questionMs(questions) };
}

/** The time that questions took. */
export const questionMs = (questions: readonly AskedQuestion[]): number =>
  questions.reduce((sum, { ms }) => sum + ms, 0);
