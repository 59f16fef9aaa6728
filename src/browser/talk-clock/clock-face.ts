import { pace, type Moment } from '../../talks/clock/standing-words.ts';
import { placedParts, type PlanSection, type TalkPlan } from '../../talks/clock/talk-plan.ts';
import { clockDigits } from '../../bank/clock-digits.ts';
import { timeInWords, timeLeft } from '../../talks/clock/time-label.ts';
import { make, partOf } from '../elements.ts';

/** What the face shows besides the talk. */
export interface Surroundings {
  /** The time of day, in milliseconds since 1970. */
  wall: number;
  /** What to say to those who listen; empty where there is nothing. */
  said: string;
  /** Whether the device keeps what is measured. */
  keeps: boolean;
  /** Whether the screen stays on as long as it has to. */
  isAwake: boolean;
  /** A gap of so many milliseconds was seen and shall count. */
  dismissedGap: number;
}

/** A gap that is shorter, in milliseconds, is nothing to ask about: a reload, a glance at another page. */
const shortestGap = 20_000;

const timeOfDay = (wall: number): string =>
  new Date(wall).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });

/** Where a face stays quiet: nothing is written that stands there already, so that nothing is read out twice. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Draws how a talk stands. */
export class ClockFace {
  readonly #root: HTMLElement;
  readonly #plan: TalkPlan;
  readonly #onAsk: (ask: string | undefined) => void;
  #asksOf = -1;
  #proposed = '';

  /** @param onAsk is told which question is asked */
  constructor(root: HTMLElement, plan: TalkPlan, onAsk: (ask: string | undefined) => void) {
    this.#root = root;
    this.#plan = plan;
    this.#onAsk = onAsk;
  }

  #part(selector: string): HTMLElement {
    return partOf(this.#root, selector, HTMLElement);
  }

  #set(selector: string, text: string): void {
    setText(this.#part(selector), text);
  }

  show(moment: Moment, around: Surroundings): void {
    const { clock, standing } = moment;
    if (this.#root.dataset['phase'] !== clock.phase) this.#root.dataset['phase'] = clock.phase;
    const section = this.#plan.sections[standing.here.section];
    if (!section) return;
    this.#set('.clock-number', `${standing.here.section + 1} of ${this.#plan.sections.length}`);
    this.#set('[data-show=title]', section.title);
    this.#digits(moment);
    this.#facts(moment, around);
    this.#parts(moment, section);
    this.#proposal(moment);
    this.#asks(moment, section);
    this.#gap(moment, around);
    this.#buttons(moment);
    this.#strip(moment);
    this.#notes(moment, around);
    if (around.said !== '') this.#set('[role=status]', around.said);
  }

  #digits({ clock, standing }: Moment): void {
    const question = clock.phase === 'question' ? clock.questions.at(-1) : undefined;
    const left = timeLeft(standing.leftHere);
    this.#set('.clock-big', question ? clockDigits(question.ms / 1000) : left.digits);
    this.#set(
      '.clock-unit',
      question ? 'on this question' : left.isOver ? 'over in this section' : 'left in this section',
    );
    this.#part('.clock-digits').classList.toggle('clock-over', !question && left.isOver);
    this.#set(
      '[data-show=spoken]',
      question ? `${timeInWords(question.ms / 1000)} on this question` : `${left.spoken} in this section`,
    );
  }

  #facts({ clock, standing }: Moment, { wall }: Surroundings): void {
    const all = timeLeft(standing.leftInAll);
    this.#set('[data-show=all-name]', all.isOver ? 'Over in all' : 'Left in all');
    this.#set('[data-show=all]', all.digits);
    this.#part('[data-show=all]').classList.toggle('clock-over', all.isOver);
    this.#set('[data-show=end]', timeOfDay(wall + standing.leftInAll));
    this.#set('[data-show=pace]', clock.phase === 'ready' ? '–' : pace(standing));
  }

  #parts({ clock, standing }: Moment, section: PlanSection): void {
    const { here, byNow, next } = standing;
    this.#set('.clock-here dd', here.title);
    const due = byNow?.isQuestions === true ? 'Questions' : (byNow?.part.title ?? 'The end');
    const isElsewhere = byNow?.part.index !== here.index;
    this.#part('.clock-due').hidden = !isElsewhere || clock.phase === 'ready';
    this.#set('.clock-due dd', due);
    const isLast = !next || next.section !== here.section;
    this.#part('.clock-landing').hidden = section.landing === '' || !isLast;
    this.#set('.clock-landing q', section.landing);
    this.#set('.clock-next dd', next ? `${next.title} (${clockDigits(next.seconds)})` : 'The end');
    for (const item of document.querySelectorAll<HTMLElement>('[data-part]')) {
      if (clock.phase !== 'ready' && item.dataset['part'] === String(here.index))
        item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
    }
  }

  #proposal({ clock, standing: { proposal, late } }: Moment): void {
    const box = this.#part('.clock-proposal');
    box.hidden = !proposal || clock.phase === 'paused' || clock.phase === 'ended';
    if (!proposal) return;
    const missing = clockDigits(Math.max(0, late / 1000 - proposal.saves));
    const heading = proposal.isEnough
      ? 'Leave out, to end in time'
      : proposal.parts.length > 0
        ? `Leave out, to end only ${missing} late`
        : 'Nothing is left to leave out: go straight to the end';
    this.#set('#clock-leave-out', heading);
    const key = proposal.parts.map(({ index }) => index).join();
    if (key === this.#proposed) return;
    this.#proposed = key;
    const items = proposal.parts.map(({ title, saves }) =>
      make(
        'li',
        {},
        make('span', { dir: 'auto' }, title),
        ' ',
        make('span', { class: 'talk-time' }, clockDigits(saves)),
      ),
    );
    partOf(box, 'ul', HTMLElement).replaceChildren(...items);
  }

  #asks({ clock, standing }: Moment, { asks }: PlanSection): void {
    const box = this.#part('.clock-asks');
    box.hidden = clock.phase !== 'question' || asks.length === 0;
    if (this.#asksOf !== standing.here.section) {
      this.#asksOf = standing.here.section;
      const buttons = asks.map(({ id, text }) => {
        const button = make('button', { type: 'button', 'data-ask': id, dir: 'auto' }, text);
        button.addEventListener('click', () => {
          // A second press takes it back.
          this.#onAsk(button.ariaPressed === 'true' ? undefined : id);
        });
        return make('li', {}, button);
      });
      partOf(box, 'ul', HTMLElement).replaceChildren(...buttons);
    }
    const asked = clock.questions.at(-1)?.ask ?? '';
    for (const button of box.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button.dataset['ask'] === asked));
    }
  }

  #gap({ clock: { gap, phase } }: Moment, { dismissedGap }: Surroundings): void {
    const box = this.#part('.clock-gap');
    box.hidden = !gap || gap.ms < shortestGap || gap.ms === dismissedGap || phase === 'ended';
    if (box.hidden || !gap) return;
    this.#set(
      '.clock-gap span',
      `${timeInWords(gap.ms / 1000)} passed unseen: the page was closed, the device slept, or its clock was set. They are counted.`,
    );
  }

  #buttons({ clock, standing }: Moment): void {
    const { phase } = clock;
    const visible: Readonly<Record<string, boolean>> = {
      back: phase === 'running' && standing.here.index > 0,
      skip: phase === 'running' && standing.afterNext !== undefined,
      question: phase === 'running',
      pause: phase === 'running' || phase === 'question',
      end: phase === 'paused',
      discard: phase === 'paused',
      resume: phase === 'ended',
    };
    for (const [act, isShown] of Object.entries(visible)) this.#part(`[data-act=${act}]`).hidden = !isShown;
    const { next } = standing;
    const names = {
      ready: 'Start',
      running: next ? 'Next' : 'End',
      question: 'Answered',
      paused: 'Go on',
      ended: 'Rehearse again',
    };
    this.#set('.clock-primary strong', names[phase]);
    this.#set('.clock-primary span', phase === 'running' && next ? next.title : '');
  }

  /** How much of each section is told, and where the talk should be. */
  #strip({ clock }: Moment): void {
    const told = this.#root.querySelectorAll('.clock-told');
    let start = 0;
    for (const [index, section] of this.#plan.sections.entries()) {
      const length = section.parts.reduce((sum, { seconds }) => sum + seconds, 0) + section.questionSeconds;
      const parts = placedParts(this.#plan).filter((part) => part.section === index);
      const spoken = parts.reduce((sum, part) => sum + (clock.partMs[part.index] ?? 0) / 1000, 0);
      const asked = clock.questions.filter((one) => one.section === index).reduce((sum, { ms }) => sum + ms / 1000, 0);
      told[index]?.setAttribute('width', String(Math.round(Math.min(length, spoken + asked))));
      start += length;
    }
    const now = Math.min(start, clock.elapsed / 1000);
    partOf(this.#root, '.clock-now', SVGElement).setAttribute('x', String(Math.round(now)));
  }

  #notes({ clock }: Moment, { keeps, isAwake }: Surroundings): void {
    const notes = [
      ...(keeps ? [] : ['This browser keeps nothing for this site: a reload loses the clock.']),
      ...(isAwake || clock.phase === 'ended' ? [] : ['The screen may go dark: this browser does not keep it on.']),
    ];
    this.#set('.clock-notes', notes.join(' '));
    this.#set('.clock-result', clock.phase === 'ended' ? `Ended after ${clockDigits(clock.elapsed / 1000)}.` : '');
  }
}
