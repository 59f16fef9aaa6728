import { noChoice } from '../../search/answer/facets.ts';
import { searchPagePath, storiesView, type SearchOption, type SearchView } from '../../search/answer/search-view.ts';
import { withBase } from '../../bank/urls.ts';
import { make, partOf } from '../elements.ts';
import { Asking, type StoryDrawing } from './asking.ts';
import { OptionList } from './option-list.ts';
import type { QuestionBox } from './question-box.ts';
import { recentStore } from './recent-store.ts';
import { noteElements } from './search-note.ts';

/** Results are read out when nobody has typed for so long, in milliseconds. */
const typingEndsAfter = 500;

/** The search over any page: a box, and under it what was found. */
export class SearchDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #base: string;
  readonly #box: QuestionBox;
  readonly #list: OptionList;
  readonly #lead: HTMLElement;
  readonly #note: HTMLElement;
  /** How many were found, to be seen. */
  readonly #status: HTMLElement;
  /** The same, to be heard. */
  readonly #announcer: HTMLElement;
  readonly #asking: Asking;
  #view = storiesView({});
  #typing: ReturnType<typeof setTimeout> | undefined;

  /** @param box in the dialog; what is typed in it already is asked */
  constructor(dialog: HTMLDialogElement, box: QuestionBox) {
    this.#dialog = dialog;
    this.#base = dialog.dataset['base'] ?? '/';
    this.#box = box;
    this.#list = new OptionList(this.#box.element, partOf(dialog, '.search-list', HTMLElement));
    this.#lead = partOf(dialog, '.search-lead', HTMLElement);
    this.#note = partOf(dialog, '.search-note', HTMLElement);
    this.#status = partOf(dialog, '.search-status', HTMLElement);
    this.#announcer = partOf(dialog, '[role=status]', HTMLElement);
    this.#asking = new Asking(this.#base, 'pop-up', (view, drawing) => this.#apply(view, drawing));
    this.#box.element.addEventListener('focus', () => void this.#asking.prepare());
    this.#box.element.addEventListener('input', () => this.ask());
    this.#box.element.addEventListener('keydown', (event) => this.#onKey(event));
    dialog.addEventListener('click', (event) => this.#onClick(event));
    if (box.text !== '') this.ask();
  }

  /** Loads what answers questions, for somebody who is about to ask. */
  prepare(): void {
    void this.#asking.prepare();
  }

  /** Shows the answer to what is typed. */
  ask(): void {
    clearTimeout(this.#typing);
    void this.#asking.ask(this.#box.text, noChoice);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { active } = this.#list;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#list.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (active) active.click();
      else this.#enter();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (active) this.#list.choose(-1);
      else this.#dialog.close();
    }
  }

  /** A phone's keyboard covers what was found; elsewhere the search page shows more of it. */
  #enter(): void {
    const { text } = this.#box;
    if (text === '') return;
    recentStore.add(text);
    if (matchMedia('(pointer: coarse)').matches) this.#box.element.blur();
    else location.assign(withBase(this.#base, searchPagePath(text)));
  }

  #onClick(event: MouseEvent): void {
    const { target } = event;
    if (target === this.#dialog) this.#dialog.close();
    if (!(target instanceof Element)) return;
    if (target.closest('.note-action button')) {
      recentStore.clear();
      this.ask();
      this.#box.element.focus();
      return;
    }
    const option = target.closest('[role=option]');
    if (!option) return;
    const place = [...(option.parentElement?.children ?? [])].indexOf(option);
    const chosen = this.#view.options.at(place);
    if (chosen?.kind === 'question' && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.#box.text = chosen.text;
      this.#box.goToEnd();
      this.ask();
    } else recentStore.add(this.#box.text);
  }

  /** An option is a link, so that it opens in a new tab like any other. */
  #option(option: SearchOption, index: number, drawing: StoryDrawing | undefined): HTMLElement {
    const isStory = option.kind === 'story';
    const isNear = isStory && option.story.nearest;
    const path = isStory ? option.story.url : option.path;
    const attributes = {
      id: `option-${index}`,
      role: 'option',
      class: { story: isNear ? 'result result-near' : 'result', question: 'recent', all: 'all-found' }[option.kind],
      tabindex: '-1',
      href: withBase(this.#base, path),
      'aria-selected': 'false',
    };
    return make('a', attributes, ...(isStory ? (drawing?.optionParts(option) ?? []) : [option.text]));
  }

  #apply(view: SearchView, drawing: StoryDrawing | undefined): void {
    this.#view = view;
    this.#lead.replaceChildren(...(view.lead ? noteElements(view.lead, this.#base) : []));
    this.#list.show(
      view.options.map((option, index) => this.#option(option, index, drawing)),
      view.label,
    );
    this.#note.replaceChildren(...(view.note ? noteElements(view.note, this.#base) : []));
    this.#status.textContent = view.status;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => (this.#announcer.textContent = view.spoken), typingEndsAfter);
  }
}
