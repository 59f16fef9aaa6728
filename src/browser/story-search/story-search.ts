import { noChoice, type FacetChoice } from '../../search/answer/facets.ts';
import { readSearchState, searchQuery } from '../../search/answer/search-state.ts';
import {
  failedView,
  missingView,
  recentView,
  storiesView,
  type NoteAction,
  type SearchView,
} from '../../search/answer/search-view.ts';
import { partOf } from '../elements.ts';
import { FacetForm } from './facet-form.ts';
import { recentStore } from './recent-store.ts';
import { ResultList } from './result-list.ts';
import type { SearchEngine } from './search-engine.ts';
import { noteElement } from './search-note.ts';
import { optionElement } from './search-option.ts';

/** Loading that takes longer than this says so, in milliseconds. */
const loadingNoticeAfter = 400;
/** Results are read out, and written into the address, when nobody has typed for so long, in milliseconds. */
const typingEndsAfter = 500;
/** In a box that is not on the search page, more stories than these would cover the page. */
const mostInPopup = 5;

/** The search at work: asks, and shows what it is told to show. */
class Search {
  readonly #root: HTMLElement;
  readonly #box: HTMLInputElement;
  readonly #list: ResultList;
  /** Only on the search page. */
  readonly #facets: FacetForm | undefined;
  /** Everything under the box. */
  readonly #popup: HTMLElement;
  /** What is said in place of results or after them. */
  readonly #note: HTMLElement;
  /** How many were found, to be seen. */
  readonly #status: HTMLElement;
  /** The same, to be heard. */
  readonly #announcer: HTMLElement;
  readonly #isPage: boolean;
  #engine: Promise<SearchEngine> | undefined;
  #view = storiesView({});
  /** Counts questions, so that a slow answer to an old one is dropped. */
  #asked = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#isPage = 'page' in root.dataset;
    this.#box = partOf(root, 'input[type=search]', HTMLInputElement);
    this.#list = new ResultList(this.#box, partOf(root, '.search-list', HTMLElement));
    this.#popup = partOf(root, '.search-popup', HTMLElement);
    this.#note = partOf(root, '.search-note', HTMLElement);
    this.#status = partOf(root, '.search-status', HTMLElement);
    this.#announcer = partOf(root, '[role=status]', HTMLElement);
    const facets = root.querySelector<HTMLElement>('.search-facets');
    this.#facets = facets ? new FacetForm(facets) : undefined;
    facets?.addEventListener('change', () => void this.#ask());
    if (facets instanceof HTMLDetailsElement && matchMedia('(min-width: 60rem)').matches) facets.open = true;
    this.#listen();
    if (this.#isPage) this.#askAddress();
    else this.#listenOutside();
  }

  get #base(): string {
    return this.#root.dataset['base'] ?? '/';
  }

  get #choice(): FacetChoice {
    return this.#facets?.choice ?? noChoice;
  }

  get #question(): string {
    return this.#box.value.trim();
  }

  #load(): Promise<SearchEngine> {
    const files = { base: this.#base, evidenceHash: this.#root.dataset['evidence'] ?? '' };
    this.#engine ??= import('./search-engine.ts').then(({ openEngine }) => openEngine(files));
    return this.#engine;
  }

  #listen(): void {
    this.#box.addEventListener('focus', () => {
      // Whoever goes to the box is about to ask. A failure shows when they do.
      this.#load().catch(() => (this.#engine = undefined));
      if (this.#question === '') this.#apply(recentView(recentStore.read()));
      else this.#open(true);
    });
    this.#box.addEventListener('input', () => void this.#ask());
    this.#box.addEventListener('keydown', (event) => this.#onKey(event));
    partOf(this.#root, 'form', HTMLFormElement).addEventListener('submit', (event) => this.#onSubmit(event));
    this.#root.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      if (target.closest('.result')) recentStore.add(this.#box.value);
      if (target.closest('.note-action button')) void this.#act(this.#view.note?.action?.does);
    });
    document.addEventListener('keydown', (event) => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      this.#box.focus();
      this.#box.select();
    });
  }

  /** Whatever covers the page goes away as soon as the reader turns to the page. */
  #listenOutside(): void {
    const isOutside = (target: EventTarget | null): boolean => target instanceof Node && !this.#root.contains(target);
    document.addEventListener('pointerdown', ({ target }) => {
      if (isOutside(target)) this.#open(false);
    });
    this.#root.addEventListener('focusout', ({ relatedTarget }) => {
      if (isOutside(relatedTarget)) this.#open(false);
    });
  }

  #askAddress(): void {
    const { text, choice } = readSearchState(location.search);
    this.#box.value = text;
    if (this.#facets) this.#facets.choice = choice;
    void this.#ask();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#open(true);
      this.#list.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && this.#list.active) {
      event.preventDefault();
      this.#list.active.click();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (this.#list.active) this.#list.choose(-1);
      else if (!this.#isPage && !this.#popup.hidden) this.#open(false);
      else if (this.#box.value !== '') {
        this.#box.value = '';
        void this.#ask();
      }
    }
  }

  #onSubmit(event: SubmitEvent): void {
    recentStore.add(this.#box.value);
    if (!this.#isPage) return;
    event.preventDefault();
    // Puts a phone's keyboard away, which covers what was found.
    this.#box.blur();
  }

  /** Does what a note's button offers. */
  async #act(does: NoteAction | undefined): Promise<void> {
    if (does === 'look-in-full-text') {
      const asked = this.#asked;
      this.#say('Looking in the full text …');
      const engine = await this.#load();
      const view = await engine.passages(this.#question, this.#view.counts);
      if (asked !== this.#asked) return;
      this.#apply(view);
    } else if (does === 'clear-facets') {
      this.#facets?.clear();
      await this.#ask();
      return;
    } else if (does === 'forget-recent') {
      recentStore.clear();
      this.#apply(recentView([]));
    }
    this.#box.focus();
  }

  async #ask(): Promise<void> {
    const asked = (this.#asked += 1);
    clearTimeout(this.#typing);
    const text = this.#question;
    const choice = this.#choice;
    if (searchQuery({ text, choice }) === '') {
      this.#apply(recentView(recentStore.read()));
      return;
    }
    const notice = setTimeout(() => this.#say('Loading the search …'), loadingNoticeAfter);
    const view = await this.#answer(text, choice);
    clearTimeout(notice);
    if (asked === this.#asked) this.#apply(view);
  }

  async #answer(text: string, choice: FacetChoice): Promise<SearchView> {
    const engine = await this.#load().catch(() => undefined);
    if (!engine) {
      // It may be there the next time.
      this.#engine = undefined;
      return missingView();
    }
    const most = this.#isPage ? Infinity : mostInPopup;
    try {
      return engine.answer(text, { choice, most, offersFullText: this.#isPage });
    } catch (error) {
      // For whoever reports it: the page can only say that it happened.
      console.error(error);
      return failedView();
    }
  }

  #apply(view: SearchView): void {
    const base = this.#base;
    this.#view = view;
    this.#facets?.show(view.counts);
    this.#note.replaceChildren(...(view.note ? [noteElement(view.note, base)] : []));
    this.#list.show(
      view.options.map((option, index) => optionElement(option, index, base)),
      view.label,
    );
    this.#status.textContent = view.status;
    this.#open(true);
    this.#settle();
  }

  /** Says what is being done, over whatever is shown. */
  #say(text: string): void {
    this.#status.textContent = text;
    this.#announcer.textContent = text;
    this.#popup.hidden = false;
  }

  /** Shows or hides what stands under the box. On the search page it is always shown. */
  #open(open: boolean): void {
    const isFilled = this.#view.options.length > 0 || this.#view.note !== undefined;
    this.#popup.hidden = !this.#isPage && !(open && isFilled);
    if (this.#popup.hidden) this.#list.close();
    else this.#list.reopen();
  }

  /** When nobody has typed for a while, what was found is read out and the question written into the address. */
  #settle(): void {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#announcer.textContent = this.#view.spoken;
      if (!this.#isPage) return;
      const query = searchQuery({ text: this.#question, choice: this.#choice });
      history.replaceState(history.state, '', location.pathname + query);
    }, typingEndsAfter);
  }
}

/**
 * The search: a box, and the stories under it. On the search page (`data-page`) it narrows by facets and keeps its
 * state in the address; elsewhere its results cover the page until they are closed. Nothing is loaded before the reader
 * goes to the box, except on the search page when its address already asks something.
 */
class StorySearch extends HTMLElement {
  #search: Search | undefined;

  connectedCallback(): void {
    this.#search ??= new Search(this);
  }
}

customElements.define('story-search', StorySearch);
