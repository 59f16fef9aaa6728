import { isNarrowed } from '../../search/answer/facets.ts';
import { readSearchState, searchQuery } from '../../search/answer/search-state.ts';
import {
  pageHeading,
  storiesView,
  type NoteAction,
  type SearchOption,
  type SearchView,
} from '../../search/answer/search-view.ts';
import { withBase } from '../../bank/urls.ts';
import { make, partOf } from '../elements.ts';
import { Asking, type StoryDrawing } from './asking.ts';
import { FacetForm } from './facet-form.ts';
import { recentStore } from './recent-store.ts';
import { noteElements } from './search-note.ts';

/** What was asked becomes heading, title and address when nobody has typed for so long, in milliseconds. */
const typingEndsAfter = 500;

/** The search page at work: asks what its address or its reader asks, and shows what it is told to show. */
class SearchPageAtWork {
  readonly #root: HTMLElement;
  readonly #heading: HTMLElement;
  readonly #box: HTMLTextAreaElement;
  readonly #facets: FacetForm;
  readonly #lead: HTMLElement;
  readonly #list: HTMLElement;
  readonly #note: HTMLElement;
  /** What is offered before anything is asked. */
  readonly #starters: HTMLElement;
  /** How many were found, to be seen. */
  readonly #status: HTMLElement;
  /** The same, to be heard. */
  readonly #announcer: HTMLElement;
  readonly #asking: Asking;
  #view = storiesView({});
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#heading = partOf(root, 'h1', HTMLElement);
    this.#box = partOf(root, 'textarea', HTMLTextAreaElement);
    this.#lead = partOf(root, '.search-lead', HTMLElement);
    this.#list = partOf(root, '.results', HTMLElement);
    this.#note = partOf(root, '.search-note', HTMLElement);
    this.#starters = partOf(root, '.search-starters', HTMLElement);
    this.#status = partOf(root, '.search-status', HTMLElement);
    this.#announcer = partOf(root, '[role=status]', HTMLElement);
    const facets = partOf(root, '.search-facets', HTMLDetailsElement);
    this.#facets = new FacetForm(facets);
    facets.addEventListener('change', () => void this.#ask());
    facets.open = matchMedia('(min-width: 60rem)').matches;
    this.#asking = new Asking(this.#base, 'search-page', (view, drawing) => this.#apply(view, drawing));
    this.#listen();
    this.#askAddress();
  }

  get #base(): string {
    return this.#root.dataset['base'] ?? '/';
  }

  get #question(): string {
    return this.#box.value.replaceAll(/\s+/gu, ' ').trim();
  }

  #listen(): void {
    this.#box.addEventListener('focus', () => void this.#asking.prepare());
    this.#box.addEventListener('input', () => void this.#ask());
    this.#box.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        this.#box.form?.requestSubmit();
      } else if (event.key === 'Escape' && this.#box.value !== '') {
        event.preventDefault();
        this.#askAnew('');
      }
    });
    partOf(this.#root, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      recentStore.add(this.#question);
      // Puts a phone's keyboard away, which covers what was found.
      this.#box.blur();
    });
    this.#root.addEventListener('click', (event) => this.#onClick(event));
  }

  #onClick(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (target.closest('.note-action button')) {
      const noted = target.closest('.search-lead') ? this.#view.lead : this.#view.note;
      void this.#act(noted?.action?.does);
    }
    if (target.closest('.result a')) recentStore.add(this.#question);
    const again = target.closest<HTMLAnchorElement>('.recent a');
    if (!again || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#askAnew(again.textContent ?? '');
  }

  #askAddress(): void {
    const { text, choice } = readSearchState(location.search);
    this.#facets.choice = choice;
    this.#askAnew(text);
    this.#settle();
  }

  #askAnew(text: string): void {
    this.#box.value = text;
    void this.#ask();
  }

  /** Does what a note's button offers. */
  async #act(does: NoteAction | undefined): Promise<void> {
    if (does === 'look-in-full-text') {
      await this.#asking.lookInFullText(this.#question, this.#view.counts);
      return;
    }
    if (does === 'clear-facets') this.#facets.clear();
    if (does === 'forget-recent') recentStore.clear();
    await this.#ask();
    this.#box.focus();
  }

  #ask(): Promise<void> {
    clearTimeout(this.#typing);
    this.#growBox();
    return this.#asking.ask(this.#question, this.#facets.choice);
  }

  /** A long question is shown on two lines. To find out how long it is takes a layout, which most browsers do by style. */
  #growBox(): void {
    if (CSS.supports('field-sizing', 'content')) return;
    this.#box.rows = 1;
    if (this.#box.scrollHeight > this.#box.clientHeight + 1) this.#box.rows = 2;
  }

  #item(option: SearchOption, drawing: StoryDrawing | undefined): HTMLElement {
    if (option.kind !== 'story')
      return make('li', { class: 'recent' }, make('a', { href: withBase(this.#base, option.path) }, option.text));
    const near = option.story.nearest ? ' result-near' : '';
    return make('li', { class: `result${near}` }, ...(drawing?.itemParts(option, this.#base) ?? []));
  }

  #apply(view: SearchView, drawing: StoryDrawing | undefined): void {
    const { choice } = this.#facets;
    const isAsked = searchQuery({ text: this.#question, choice }) !== '';
    this.#view = view;
    this.#root.toggleAttribute('data-asked', isAsked);
    this.#root.toggleAttribute('data-narrows', isAsked && (view.options.length > 0 || isNarrowed(choice)));
    this.#starters.hidden = isAsked;
    this.#facets.show(view.counts);
    this.#lead.replaceChildren(...(view.lead ? noteElements(view.lead, this.#base) : []));
    this.#list.replaceChildren(...view.options.map((option) => this.#item(option, drawing)));
    this.#list.setAttribute('aria-label', view.label);
    this.#note.replaceChildren(...(view.note ? noteElements(view.note, this.#base) : []));
    this.#status.textContent = view.status;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#settle(), typingEndsAfter);
  }

  /** The question becomes heading, title and address, and what was found is read out. */
  #settle(): void {
    const { heading, title } = pageHeading(this.#question);
    this.#heading.textContent = heading;
    document.title = title;
    this.#announcer.textContent = this.#view.spoken;
    const query = searchQuery({ text: this.#question, choice: this.#facets.choice });
    history.replaceState(history.state, '', location.pathname + query);
  }
}

/**
 * The search page: a box, and under it the stories. It narrows by facets and keeps its state in the address. Nothing is
 * loaded before its reader goes to the box, except when its address already asks something.
 */
class SearchPage extends HTMLElement {
  #page: SearchPageAtWork | undefined;

  connectedCallback(): void {
    this.#page ??= new SearchPageAtWork(this);
  }
}

customElements.define('search-page', SearchPage);
