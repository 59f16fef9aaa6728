import { recallDeckUrl, withBase } from '../../bank/urls.ts';
import { ankiText } from '../../recall/anki-text.ts';
import { answerWords } from '../../recall/card-words.ts';
import { choiceText, chosenCards, readChoice } from '../../recall/chosen-cards.ts';
import type { DeckStory, RecallCard, RecallDeck } from '../../recall/deck.ts';
import type { Grade } from '../../recall/grades.ts';
import { outlook, targetDay } from '../../recall/outlook.ts';
import { readyWords, summaryWords } from '../../recall/plan-words.ts';
import {
  mergedProgress,
  noProgress,
  withCard,
  withDate,
  withReview,
  type CardProgress,
} from '../../recall/progress.ts';
import { progressText, readProgress } from '../../recall/progress-file.ts';
import { afterGrade, begun, sessionLength, type Session } from '../../recall/session.ts';
import { readSession, sessionText } from '../../recall/session-text.ts';
import { make, partOf } from '../elements.ts';
import { CardView, type ShownCard } from './card-view.ts';
import { DataView, saveFile } from './data-view.ts';
import { localTime, today } from './device-clock.ts';
import { PlanView } from './plan-view.ts';
import { RecallStore } from './recall-store.ts';

/** What a grade has changed, so that it can be taken back. */
interface Step {
  session: Session;
  id: string;
  before: CardProgress | undefined;
}

const emptyDeck: RecallDeck = { stories: [], cards: [], competencies: [], companies: [], interviews: [] };

/** The drill: a plan, then question after question. */
class RecallDrill extends HTMLElement {
  readonly #base = this.dataset['base'] ?? '/';
  readonly #store = new RecallStore(this.#base);
  readonly #plan = new PlanView(this, this.#base);
  readonly #card = new CardView(this, this.#base, {
    show: () => {
      this.#show();
    },
    grade: (grade) => {
      this.#grade(grade);
    },
    undo: () => {
      this.#undo();
    },
    end: () => {
      this.#finish();
    },
  });
  readonly #data = new DataView(this, {
    export: () => {
      saveFile('recall.json', progressText(this.#store.progress), 'application/json');
    },
    anki: () => {
      saveFile('recall-anki.txt', ankiText(this.#deck), 'text/plain');
    },
    forget: () => {
      this.#forget();
    },
    import: (file) => {
      void this.#import(file);
    },
  });
  #deck = emptyDeck;
  #cardById: ReadonlyMap<string, RecallCard> = new Map();
  #storyById: ReadonlyMap<string, DeckStory> = new Map();
  #session = begun([]);
  #steps: Step[] = [];

  connectedCallback(): void {
    void this.#open();
  }

  async #open(): Promise<void> {
    try {
      const response = await fetch(withBase(this.#base, recallDeckUrl));
      if (!response.ok) throw new Error(`The questions came with status ${response.status}.`);
      this.#deck = await response.json();
    } catch {
      this.#tell('The questions could not be loaded, so there is no drill just now. The list below is all there.');
      return;
    }
    this.#cardById = new Map(this.#deck.cards.map((card) => [card.id, card]));
    this.#storyById = new Map(this.#deck.stories.map((story) => [story.id, story]));
    this.#listen();
    const left = this.#left;
    const asked = choiceText(readChoice(location.search));
    this.#plan.choose(asked === '' && left ? left.choice : asked);
    this.#drawPlan();
    this.#part('.recall-list').hidden = true;
  }

  #listen(): void {
    this.#plan.choice.addEventListener('change', () => {
      const { value } = this.#plan.choice;
      history.replaceState(history.state, '', value === '' ? location.pathname : `?${value}`);
      this.#drawPlan();
    });
    this.#plan.date.addEventListener('change', () => {
      const { typedAs } = this.#target;
      const { value } = this.#plan.date;
      if (typedAs !== undefined) this.#store.change((progress) => withDate(progress, typedAs, value));
      this.#drawPlan();
    });
    this.#plan.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#start(begun(this.#plan.tonight));
    });
    this.#part('[data-part=continue]').addEventListener('click', () => {
      const left = this.#left;
      if (!left) return;
      this.#plan.choose(left.choice);
      this.#start(left.session);
    });
    this.#part('[data-part=back]').addEventListener('click', () => {
      this.#toPlan();
    });
    window.addEventListener('storage', ({ key }) => {
      if (key === this.#store.key && !this.#plan.form.hidden) this.#drawPlan();
    });
  }

  #part(selector: string): HTMLElement {
    return partOf(this, selector, HTMLElement);
  }

  /** Says something that stays to be read. */
  #tell(text: string): void {
    const message = this.#part('.recall-message');
    message.textContent = text;
    message.hidden = text === '';
    this.#say(text);
  }

  /** Says something to those who listen. */
  #say(text: string): void {
    this.#part('[role=status]').textContent = text;
  }

  get #cards(): RecallCard[] {
    return chosenCards(this.#deck, readChoice(this.#plan.choice.value));
  }

  get #target(): ReturnType<typeof targetDay> {
    return targetDay(this.#deck, readChoice(this.#plan.choice.value), this.#store.progress, today());
  }

  /** The drill that was left before its end. */
  get #left(): ReturnType<typeof readSession> {
    return readSession(this.#store.session, (id) => this.#cardById.has(id));
  }

  #drawPlan(): void {
    const target = this.#target;
    this.#plan.draw(outlook(this.#cards, this.#store.progress, { today: today(), day: target.day }), target, today());
    this.#plan.offer(this.#left?.session.queue.length);
    this.#plan.form.hidden = false;
    this.#data.draw(this.#store.isKept);
    this.#data.isHidden = false;
  }

  #start(session: Session): void {
    this.#tell('');
    this.#steps = [];
    this.#plan.form.hidden = true;
    this.#data.isHidden = true;
    this.toggleAttribute('data-drilling', true);
    this.#go(session);
  }

  /** Goes on with the first question that is left. */
  #go(session: Session): void {
    this.#session = session;
    this.#store.session = session.queue.length > 0 ? sessionText(this.#plan.choice.value, session) : '';
    const current = this.#current;
    if (!current) {
      this.#finish();
      return;
    }
    const place = `${session.done.length + 1} of ${sessionLength(session)}`;
    this.#say('');
    this.#card.ask(current, place, this.#steps.length > 0);
  }

  get #current(): ShownCard | undefined {
    const card = this.#cardById.get(this.#session.queue[0] ?? '');
    const story = this.#storyById.get(card?.story ?? '');
    return card && story && { card, story, others: card.others.flatMap((id) => this.#storyById.get(id) ?? []) };
  }

  #show(): void {
    const current = this.#current;
    if (!current) return;
    this.#card.show(current);
    this.#say(answerWords(current.card, current.story));
  }

  #grade(grade: Grade): void {
    const { card } = this.#current ?? {};
    if (!card || !this.#card.isShown) return;
    this.#steps.push({ session: this.#session, id: card.id, before: this.#store.progress.cards.get(card.id) });
    this.#store.change((progress) => withReview(progress, card, { at: localTime(), grade }));
    this.#go(afterGrade(this.#session, grade));
  }

  #undo(): void {
    const step = this.#steps.pop();
    if (!step) return;
    this.#store.change((progress) => withCard(progress, step.id, step.before));
    this.#go(step.session);
  }

  #finish(): void {
    this.#card.hide();
    if (this.#steps.length === 0) {
      this.#toPlan();
      return;
    }
    const target = this.#target;
    const { cards, ready } = outlook(this.#cards, this.#store.progress, { today: today(), day: target.day });
    const texts = [summaryWords(this.#session), readyWords(ready, cards.length, target, today())];
    this.#part('[data-part=summary]').replaceChildren(...texts.map((text) => make('p', {}, text)));
    this.toggleAttribute('data-drilling', false);
    const over = this.#part('.recall-over');
    over.hidden = false;
    over.focus();
    this.#say(texts.join(' '));
  }

  #toPlan(): void {
    this.toggleAttribute('data-drilling', false);
    this.#part('.recall-over').hidden = true;
    this.#drawPlan();
    partOf(this.#plan.form, '.recall-start', HTMLButtonElement).focus();
  }

  #forget(): void {
    if (!window.confirm('Forget how every question went, and the dates that you typed, on this device?')) return;
    this.#store.change(() => noProgress);
    this.#store.session = '';
    this.#tell('All of it is forgotten.');
    this.#drawPlan();
  }

  async #import(file: File): Promise<void> {
    const read = readProgress(await file.text());
    if ('trouble' in read) {
      this.#tell(
        read.trouble === 'newer'
          ? `${file.name} was saved by a newer version of this page. Nothing was changed.`
          : `${file.name} is no file that this page has saved, or it was cut short. Nothing was changed.`,
      );
      return;
    }
    this.#store.change((progress) => mergedProgress(progress, read.progress));
    this.#tell(`${file.name} was added to what was here.`);
    this.#drawPlan();
  }
}

customElements.define('recall-drill', RecallDrill);
