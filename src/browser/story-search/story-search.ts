import type { FoundStory } from '../../search/answer/answer.ts';
import { noChoice, type FacetChoice } from '../../search/answer/facets.ts';
import { readSearchState, searchQuery } from '../../search/answer/search-state.ts';
import { siteUrls, withBase } from '../../bank/urls.ts';
import { make, partOf } from './elements.ts';
import { FacetForm } from './facet-form.ts';
import { recentStore } from './recent-store.ts';
import { ResultList } from './result-list.ts';
import type { SearchEngine } from './search-engine.ts';
import type { ShowOptions } from './show-answer.ts';

/** Loading that takes longer than this says so, in milliseconds. */
const patience = 400;
/** Results are read out, and written into the address, when nobody has typed for so long, in milliseconds. */
const pause = 500;
/** In a box that is not on the search page, more stories than these would cover the page. */
const shownInPopup = 5;

/**
 * The search: a box, and the stories under it. On the search page (`data-page`) it narrows by facets and keeps its
 * state in the address; elsewhere its results cover the page until they are closed. Nothing is loaded before the reader
 * goes to the box, except on the search page when its address already asks something.
 */
class StorySearch extends HTMLElement {
  #engine: Promise<SearchEngine> | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;
  /** Counts questions, so that a slow answer to an old one is dropped. */
  #asked = 0;

  connectedCallback(): void {
    const box = partOf(this, 'input[type=search]', HTMLInputElement);
    const list = new ResultList(box, partOf(this, '.search-list', HTMLElement));
    const facetPart = this.querySelector<HTMLElement>('.search-facets');
    const facets = facetPart ? new FacetForm(facetPart, () => void this.#ask(view)) : undefined;
    const view: View = {
      box,
      list,
      facets,
      popup: partOf(this, '.search-popup', HTMLElement),
      note: partOf(this, '.search-note', HTMLElement),
      status: partOf(this, '.search-status', HTMLElement),
      announcer: partOf(this, '[role=status]', HTMLElement),
    };
    this.#listen(view);
    if (facetPart instanceof HTMLDetailsElement && matchMedia('(min-width: 60rem)').matches) facetPart.open = true;
    if (!this.#isPage) return;
    const { text, choice } = readSearchState(location.search);
    box.value = text;
    if (facets) facets.choice = choice;
    void this.#ask(view);
  }

  get #isPage(): boolean {
    return 'page' in this.dataset;
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  #load(): Promise<SearchEngine> {
    this.#engine ??= import('./search-engine.ts').then(({ openEngine }) =>
      openEngine({ base: this.#base, evidenceHash: this.dataset['evidence'] ?? '' }),
    );
    return this.#engine;
  }

  #listen(view: View): void {
    const { box, list } = view;
    box.addEventListener('focus', () => {
      // Whoever goes to the box is about to ask. A failure shows when they do.
      this.#load().catch(() => (this.#engine = undefined));
      if (box.value.trim() === '') this.#showRecent(view);
      else this.#open(view, true);
    });
    box.addEventListener('input', () => void this.#ask(view));
    box.addEventListener('keydown', (event) => this.#onKey(event, view));
    partOf(this, 'form', HTMLFormElement).addEventListener('submit', (event) => this.#onSubmit(event, view));
    this.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
      if (option?.classList.contains('result')) recentStore.add(box.value);
    });
    document.addEventListener('keydown', (event) => {
      const typing =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.focus();
      box.select();
    });
    if (this.#isPage) return;
    document.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && !this.contains(event.target)) this.#open(view, false);
    });
    this.addEventListener('focusout', (event) => {
      if (event.relatedTarget instanceof Node && !this.contains(event.relatedTarget)) this.#open(view, false);
    });
    list.close();
  }

  #onKey(event: KeyboardEvent, view: View): void {
    const { box, list } = view;
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#open(view, true);
      list.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && list.active) {
      event.preventDefault();
      list.active.click();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (list.active) list.choose(-1);
      else if (!this.#isPage && !view.popup.hidden) this.#open(view, false);
      else if (box.value !== '') {
        box.value = '';
        void this.#ask(view);
      }
    }
  }

  #onSubmit(event: SubmitEvent, { box }: View): void {
    recentStore.add(box.value);
    if (!this.#isPage) return;
    event.preventDefault();
    // Puts a phone's keyboard away, which covers what was found.
    box.blur();
  }

  /** Shows or hides what stands under the box. On the search page it is always shown. */
  #open(view: View, open: boolean): void {
    const filled = view.list.isOpen || view.popup.querySelector('[role=option], .search-note > *') !== null;
    view.popup.hidden = !this.#isPage && !(open && filled);
    if (view.popup.hidden) view.list.close();
    else view.list.reopen();
  }

  async #ask(view: View): Promise<void> {
    const { box, facets } = view;
    const asked = (this.#asked += 1);
    const text = box.value.trim();
    const choice = facets?.choice ?? noChoice;
    this.#writeAddress(text, choice);
    if (searchQuery({ text, choice }) === '') {
      facets?.rest();
      this.#showRecent(view);
      return;
    }
    const slow = setTimeout(() => this.#say(view, 'Loading the search …'), patience);
    try {
      const engine = await this.#load();
      if (asked !== this.#asked) return;
      clearTimeout(slow);
      await this.#answer(engine, text, view, asked);
    } catch {
      this.#engine = undefined;
      if (asked !== this.#asked) return;
      const { missingNote } = await import('./notes.ts');
      this.#show(view, [], missingNote(this.#base), '', 'The search cannot work here: its files are missing.');
    } finally {
      clearTimeout(slow);
    }
  }

  async #answer(engine: SearchEngine, text: string, view: View, asked: number): Promise<void> {
    const { showAnswer, showPassages } = await import('./show-answer.ts');
    if (asked !== this.#asked) return;
    const show: ShowOptions['show'] = (options, note, read, heard) => this.#show(view, options, note, read, heard);
    const lookInFullText = async (): Promise<void> => {
      this.#say(view, 'Looking in the full text …');
      const passages = await engine.passages(text).catch(() => undefined);
      if (asked !== this.#asked) return;
      showPassages(passages, engine, { base: this.#base, show });
      view.box.focus();
    };
    showAnswer(engine.answer(text), engine, {
      base: this.#base,
      isPage: this.#isPage,
      most: this.#isPage ? Infinity : shownInPopup,
      choice: view.facets?.choice ?? noChoice,
      lookInFullText: () => void lookInFullText(),
      count: (stories: readonly FoundStory[]) => view.facets?.count(stories),
      rest: () => view.facets?.rest(),
      clear: () => {
        view.facets?.clear();
        void this.#ask(view);
      },
      show,
    });
  }

  #show(view: View, options: readonly HTMLElement[], note: HTMLElement | undefined, read: string, heard: string): void {
    view.note.replaceChildren(...(note ? [note] : []));
    view.list.show(options, 'Stories');
    this.#open(view, true);
    view.status.textContent = read;
    this.#whenQuiet(() => (view.announcer.textContent = heard));
  }

  #say(view: View, text: string): void {
    view.status.textContent = text;
    view.announcer.textContent = text;
    view.popup.hidden = false;
  }

  #showRecent(view: View): void {
    const recent = recentStore.read();
    const options = recent.map((question, index) =>
      make(
        'a',
        {
          id: `recent-${index}`,
          role: 'option',
          class: 'recent',
          tabindex: '-1',
          'aria-selected': 'false',
          href: withBase(this.#base, siteUrls.search) + searchQuery({ text: question, choice: noChoice }),
        },
        question,
      ),
    );
    const clear = make('button', { type: 'button', class: 'plain-button' }, 'Forget these');
    clear.addEventListener('click', () => {
      recentStore.clear();
      this.#showRecent(view);
      view.box.focus();
    });
    view.note.replaceChildren(...(recent.length > 0 ? [clear] : []));
    view.list.show(options, 'Asked recently on this device');
    view.status.textContent = recent.length > 0 ? 'Asked recently on this device' : '';
    view.announcer.textContent = '';
    this.#open(view, document.activeElement === view.box);
  }

  #writeAddress(text: string, choice: FacetChoice): void {
    if (!this.#isPage) return;
    this.#whenQuiet(() => history.replaceState(history.state, '', location.pathname + searchQuery({ text, choice })));
  }

  /** Does something when nobody has typed for a while; what waits is done together. */
  #waiting: (() => void)[] = [];
  #whenQuiet(work: () => void): void {
    this.#waiting.push(work);
    clearTimeout(this.#later);
    this.#later = setTimeout(() => {
      const due = this.#waiting;
      this.#waiting = [];
      for (const each of due) each();
    }, pause);
  }
}

/** The parts of the search's element. */
interface View {
  box: HTMLInputElement;
  list: ResultList;
  /** Only on the search page. */
  facets: FacetForm | undefined;
  /** Everything under the box. */
  popup: HTMLElement;
  /** What is said in place of results or after them. */
  note: HTMLElement;
  /** How many were found, to be seen. */
  status: HTMLElement;
  /** The same, to be heard. */
  announcer: HTMLElement;
}

customElements.define('story-search', StorySearch);
