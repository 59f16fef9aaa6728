import type { FacetChoice } from '../../search/answer/facets.ts';
import { searchQuery } from '../../search/answer/search-state.ts';
import type { ViewOptions } from '../../search/answer/answer-view.ts';
import { failedView, loadingView, missingView, recentView, type SearchView } from '../../search/answer/search-view.ts';
import { recentStore } from './recent-store.ts';
import type { SearchEngine } from './search-engine.ts';

/** What draws stories. It is loaded with what finds them. */
export type StoryDrawing = typeof import('./story-drawing.ts');

interface Loaded {
  engine: SearchEngine;
  drawing: StoryDrawing;
}

/** Shows what there is to show; stories are among it only where there is a drawing of them. */
type Show = (view: SearchView, drawing?: StoryDrawing) => void;

/** Loading that takes longer than this says so, in milliseconds. */
const loadingNoticeAfter = 400;

/** Asks one question after another, and hands over what to show for the last. */
export class Asking {
  readonly #base: string;
  readonly #place: ViewOptions['place'];
  readonly #show: Show;
  #loaded: Promise<Loaded | undefined> | undefined;
  /** Counts questions, so that a slow answer to an old one is dropped. */
  #asked = 0;

  /**
   * @param base the folder under which the site is served
   * @param show draws what there is to show
   */
  constructor(base: string, place: ViewOptions['place'], show: Show) {
    this.#base = base;
    this.#place = place;
    this.#show = show;
  }

  #load(): Promise<Loaded | undefined> {
    this.#loaded ??= Promise.all([import('./search-engine.ts'), import('./story-drawing.ts')])
      .then(async ([{ openEngine }, drawing]) => ({ engine: await openEngine(this.#base), drawing }))
      .catch(() => {
        // It may be there the next time.
        this.#loaded = undefined;
        return undefined;
      });
    return this.#loaded;
  }

  /** Loads what answers questions, for somebody who is about to ask; says at once when it cannot be loaded. */
  async prepare(): Promise<void> {
    if (!(await this.#load())) this.#show(missingView());
  }

  /**
   * Shows the answer to a question; without one, what was asked before.
   * @param text as typed
   */
  async ask(text: string, choice: FacetChoice): Promise<void> {
    const asked = (this.#asked += 1);
    if (searchQuery({ text, choice }) === '') {
      this.#show(recentView(recentStore.read()));
      return;
    }
    const notice = setTimeout(() => {
      if (asked === this.#asked) this.#show(loadingView());
    }, loadingNoticeAfter);
    const loaded = await this.#load();
    clearTimeout(notice);
    if (asked !== this.#asked) return;
    if (loaded) this.#show(this.#answer(loaded.engine, text, choice), loaded.drawing);
    else this.#show(missingView());
  }

  /**
   * Shows where a question's words stand in the full text.
   * @param counts of the answer that is shown
   */
  async lookInFullText(text: string, counts: SearchView['counts']): Promise<void> {
    const asked = this.#asked;
    const loaded = await this.#load();
    const view = loaded ? await loaded.engine.passages(text, counts) : missingView();
    if (asked === this.#asked) this.#show(view, loaded?.drawing);
  }

  #answer(engine: SearchEngine, text: string, choice: FacetChoice): SearchView {
    try {
      return engine.answer({ text, choice, place: this.#place });
    } catch (error) {
      // For whoever reports it: the page can only say that it happened.
      console.error(error);
      return failedView();
    }
  }
}
