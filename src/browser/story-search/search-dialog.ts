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
  /** Beside the options, since an option is one text and holds no button. */
  readonly #stars = make('ul', { class: 'search-stars', 'aria-label': 'Keep for tomorrow' });
  readonly #lead: HTMLElement;
  readonly #note: HTMLElement;
  /** How many were found, to be seen. */
  readonly #status: HTMLElement;
  /** The same, to be heard. */
  readonly #announcer: HTMLElement;
  readonly #asking: Asking;
  #view = storiesView({});
  /** What was asked last. */
  #answered: string | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param box in it
   * @param base the folder under which the site is served
   */
  constructor(dialog: HTMLDialogElement, box: QuestionBox, base: string) {
    this.#dialog = dialog;
    this.#base = base;
    this.#box = box;
    const list = partOf(dialog, '.search-list', HTMLElement);
    const options = make('div', { class: 'search-options' });
    list.replaceWith(options);
    options.append(list, this.#stars);
    this.#list = new OptionList(this.#box.element, list);
    this.#lead = partOf(dialog, '.search-lead', HTMLElement);
    this.#note = partOf(dialog, '.search-note', HTMLElement);
    this.#status = partOf(dialog, '.search-status', HTMLElement);
    this.#announcer = partOf(dialog, '[role=status]', HTMLElement);
    this.#asking = new Asking(base, 'pop-up', (view, drawing) => this.#apply(view, drawing));
    this.#box.element.addEventListener('focus', () => {
      this.prepare();
    });
    this.#box.element.addEventListener('input', () => void this.#ask());
    this.#box.element.addEventListener('keydown', (event) => this.#onKey(event));
    dialog.addEventListener('click', (event) => this.#onClick(event));
  }

  /** Loads what answers questions, for somebody who is about to ask. */
  prepare(): void {
    void this.#asking.prepare();
  }

  /** Answers what stands in the box; what is answered already stays as it was left. */
  begin(): void {
    this.prepare();
    if (this.#box.text === '' || this.#box.text !== this.#answered) void this.#ask();
  }

  #ask(): Promise<void> {
    clearTimeout(this.#typing);
    this.#answered = this.#box.text;
    return this.#asking.ask(this.#answered, noChoice);
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
    if (!(target instanceof Element)) return;
    if (target.closest('.note-action button')) {
      recentStore.clear();
      void this.#ask();
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
      void this.#ask();
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

  #showStars({ options }: SearchView, drawing: StoryDrawing | undefined): void {
    this.#stars.replaceChildren(
      ...options.flatMap((option, index) => {
        if (option.kind !== 'story' || !drawing) return [];
        const item = make('li', {}, drawing.storyStar(option));
        item.style.gridRow = String(index + 1);
        return [item];
      }),
    );
    this.#stars.parentElement?.style.setProperty('--options', String(Math.max(1, options.length)));
  }

  #apply(view: SearchView, drawing: StoryDrawing | undefined): void {
    this.#view = view;
    this.#lead.replaceChildren(...(view.lead ? noteElements(view.lead, this.#base) : []));
    this.#list.show(
      view.options.map((option, index) => this.#option(option, index, drawing)),
      view.label,
    );
    this.#showStars(view, drawing);
    this.#note.replaceChildren(...(view.note ? noteElements(view.note, this.#base) : []));
    this.#status.textContent = view.status;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => (this.#announcer.textContent = view.spoken), typingEndsAfter);
  }
}
