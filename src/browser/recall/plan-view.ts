import { withBase } from '../../bank/urls.ts';
import { cardPath } from '../../recall/card-path.ts';
import { dateOf } from '../../recall/calendar-day.ts';
import type { CardOutlook, MinutesOutlook, Outlook, TargetDay } from '../../recall/outlook.ts';
import { bringsWords, chanceWords, dayWords, promiseWords, readyWords, startWords } from '../../recall/plan-words.ts';
import { make, partOf } from '../elements.ts';
import { dayName } from './device-clock.ts';

/** The form in which is chosen what to drill and how long. */
export class PlanView {
  readonly #form: HTMLFormElement;
  readonly #base: string;
  #minutes: readonly MinutesOutlook[] = [];

  constructor(root: HTMLElement, base: string) {
    this.#form = partOf(root, '.recall-plan', HTMLFormElement);
    this.#base = base;
    this.#form.addEventListener('change', () => {
      this.#drawStart();
    });
  }

  get form(): HTMLFormElement {
    return this.#form;
  }

  get choice(): HTMLSelectElement {
    return partOf(this.#form, '#recall-choice', HTMLSelectElement);
  }

  get date(): HTMLInputElement {
    return partOf(this.#form, '#recall-date', HTMLInputElement);
  }

  /** Chooses what is written, as far as it can be chosen. */
  choose(text: string): void {
    const option = [...this.choice.options].find(({ value }) => value === text) ?? this.choice.options[0];
    if (option) option.selected = true;
  }

  /** Ids of the cards to drill in the minutes that are chosen. */
  get tonight(): readonly string[] {
    return this.#chosen?.tonight ?? [];
  }

  get #chosen(): MinutesOutlook | undefined {
    const minutes = new FormData(this.#form).get('minutes');
    return this.#minutes.find((one) => String(one.minutes) === minutes);
  }

  #part(name: string): HTMLElement {
    return partOf(this.#form, name, HTMLElement);
  }

  /** Shows how it stands. */
  draw({ cards, ready, minutes }: Outlook, target: TargetDay, today: number): void {
    this.#minutes = minutes;
    this.#part('[data-part=date]').hidden = target.typedAs === undefined;
    this.date.min = dateOf(today);
    this.date.value = target.typedAs !== undefined && target.isNamed ? dateOf(target.day) : '';
    this.#part('.recall-day').textContent = dayWords(target, today, dayName(target.day));
    this.#part('.recall-ready').textContent = readyWords(ready, cards.length, target, today);
    const share = partOf(this.#form, '.recall-share', HTMLProgressElement);
    share.max = cards.length;
    share.value = ready;
    this.#part('.recall-promise').textContent = promiseWords(target, today);
    this.#form.querySelectorAll('.recall-brings').forEach((brings, index) => {
      brings.textContent = bringsWords(minutes[index]?.ready ?? 0, cards.length);
    });
    const lists: [string, CardOutlook[]][] = [
      ['Not yet', cards.filter(({ isReady }) => !isReady)],
      ['Sure', cards.filter(({ isReady }) => isReady)],
    ];
    this.#part('[data-part=cards]').replaceChildren(
      ...lists.filter(([, some]) => some.length > 0).flatMap(([name, some]) => this.#list(name, some)),
    );
    this.#drawStart();
  }

  #list(name: string, cards: readonly CardOutlook[]): HTMLElement[] {
    const items = cards.map(({ card, chance, isMissed }) =>
      make(
        'li',
        {},
        make('a', { href: withBase(this.#base, cardPath(card)), dir: 'auto' }, card.ask),
        ' ',
        make('span', { class: 'quiet' }, chanceWords(chance, isMissed)),
      ),
    );
    return [make('h2', {}, name), make('ul', { class: 'link-list' }, ...items)];
  }

  #drawStart(): void {
    const start = partOf(this.#form, '.recall-start', HTMLButtonElement);
    const chosen = this.#chosen;
    start.textContent = startWords(chosen ?? { tonight: [] });
    start.disabled = (chosen?.tonight.length ?? 0) === 0;
  }

  /** Offers to go on with a drill that was left. */
  offer(left: number | undefined): void {
    const button = this.#part('[data-part=continue]');
    button.hidden = left === undefined;
    button.textContent = `Go on with the last drill: ${left ?? 0} left`;
  }
}
