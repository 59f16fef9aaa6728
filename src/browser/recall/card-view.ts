import { basisNotes } from '../../../schemas/words.ts';
import { storyUrl, withBase } from '../../bank/urls.ts';
import { kindWords } from '../../recall/card-words.ts';
import type { DeckStory, RecallCard } from '../../recall/deck.ts';
import { grades, type Grade } from '../../recall/grades.ts';
import { make, partOf } from '../elements.ts';
import { CardClock } from './card-clock.ts';

/** A card with the stories that it names. */
export interface ShownCard {
  card: RecallCard;
  story: DeckStory;
  others: readonly DeckStory[];
}

/** What the owner does with a card. */
export interface CardActions {
  show: () => void;
  grade: (grade: Grade) => void;
  undo: () => void;
  end: () => void;
}

/** One question, ten seconds, the story. */
export class CardView {
  readonly #root: HTMLElement;
  readonly #base: string;
  readonly #clock: CardClock;
  #isShown = false;

  constructor(root: HTMLElement, base: string, actions: CardActions) {
    this.#root = partOf(root, '.recall-card', HTMLElement);
    this.#base = base;
    this.#clock = new CardClock(this.#part('.recall-clock'));
    this.#part('.recall-show').addEventListener('click', actions.show);
    this.#part('[data-part=undo]').addEventListener('click', actions.undo);
    this.#part('[data-part=end]').addEventListener('click', actions.end);
    this.#root.querySelectorAll('.recall-grade').forEach((button, index) => {
      const grade = grades[index];
      button.addEventListener('click', () => {
        if (grade) actions.grade(grade);
      });
    });
    // Keys count while the drill has the focus, so they take nothing from the rest of the page.
    this.#root.addEventListener('keydown', (event) => {
      this.#onKey(event, actions);
    });
  }

  #part(selector: string): HTMLElement {
    return partOf(this.#root, selector, HTMLElement);
  }

  #onKey(event: KeyboardEvent, { show, grade, end }: CardActions): void {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      end();
      return;
    }
    const chosen = this.#isShown ? grades[Number(event.key) - 1] : undefined;
    const isOnButton = event.target instanceof Element && event.target.closest('button, a') !== null;
    if (event.key === ' ' && !isOnButton) {
      if (this.#isShown) grade('good');
      else show();
    } else if (chosen) grade(chosen);
    else return;
    event.preventDefault();
  }

  get isShown(): boolean {
    return this.#isShown;
  }

  /**
   * Asks.
   * @param place such as `3 of 20`
   */
  ask({ card, story }: ShownCard, place: string, canUndo: boolean): void {
    this.#isShown = false;
    this.#root.hidden = false;
    this.#part('.recall-place').textContent = place;
    this.#part('[data-part=undo]').hidden = !canUndo;
    this.#part('[data-part=kind]').textContent = kindWords(card, story);
    const ask = this.#part('#recall-ask');
    ask.textContent = card.ask;
    ask.lang = card.followUp ? (story.lang ?? '') : '';
    this.#part('.recall-answer').hidden = true;
    this.#part('.recall-show').hidden = false;
    this.#part('.recall-grades').hidden = true;
    this.#clock.start();
    this.#root.focus({ preventScroll: true });
    this.#root.scrollIntoView({ block: 'start' });
  }

  #link({ id, title, lang = '' }: DeckStory): HTMLElement {
    return make('a', { href: withBase(this.#base, storyUrl(id)), dir: 'auto', lang }, title);
  }

  /** Shows which story, and its first sentence. */
  show({ card, story, others }: ShownCard): void {
    this.#isShown = true;
    this.#clock.hide();
    const note = basisNotes[story.basis];
    const answer = this.#part('.recall-answer');
    answer.replaceChildren(
      make('p', { class: 'recall-story' }, this.#link(story)),
      ...(note === undefined ? [] : [make('p', { class: 'recall-warning' }, note)]),
      make('p', { class: 'recall-say', dir: 'auto', lang: story.lang ?? '' }, card.followUp?.say ?? story.headline),
      ...(others.length > 0
        ? [make('p', { class: 'quiet' }, 'Or: ', ...others.flatMap((other, index) => this.#after(other, index)))]
        : []),
    );
    answer.hidden = false;
    this.#part('.recall-show').hidden = true;
    this.#part('.recall-grades').hidden = false;
    answer.focus({ preventScroll: true });
  }

  #after(other: DeckStory, index: number): (Node | string)[] {
    return index === 0 ? [this.#link(other)] : [', ', this.#link(other)];
  }

  /** Leaves the drill. */
  hide(): void {
    this.#isShown = false;
    this.#clock.stop();
    this.#root.hidden = true;
  }
}
