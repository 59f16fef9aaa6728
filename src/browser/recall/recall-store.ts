import { noProgress, type Progress } from '../../recall/progress.ts';
import { progressText, readProgress } from '../../recall/progress-file.ts';

/**
 * What was drilled on this device, in the browser's own storage. Where storing is forbidden it lasts as long as the page.
 * Each change begins with what is stored by then, so that two windows lose nothing of each other.
 */
export class RecallStore {
  readonly #key: string;
  #progress: Progress = noProgress;
  #session = '';
  #isKept = true;

  /** @param base the site's base path, because several banks can share one origin */
  constructor(base: string) {
    this.#key = `story-bank:recall:${base}`;
    this.#try(() => {
      localStorage.setItem(`${this.#key}:try`, '');
      localStorage.removeItem(`${this.#key}:try`);
    });
  }

  #try(act: () => void): void {
    try {
      act();
    } catch {
      this.#isKept = false;
    }
  }

  /** Whether it outlasts the page. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** The key under which changes are announced to other windows. */
  get key(): string {
    return this.#key;
  }

  /** All that was drilled. */
  get progress(): Progress {
    if (this.#isKept) this.#try(() => (this.#progress = this.#stored()));
    return this.#progress;
  }

  #stored(): Progress {
    const text = localStorage.getItem(this.#key);
    if (text === null) return noProgress;
    const read = readProgress(text);
    if ('progress' in read) return read.progress;
    // What another version of this page wrote is not for this one to overwrite.
    localStorage.setItem(`${this.#key}:unreadable`, text);
    localStorage.removeItem(this.#key);
    return noProgress;
  }

  /** Changes it. */
  change(make: (progress: Progress) => Progress): void {
    const progress = make(this.progress);
    if (this.#isKept) this.#try(() => localStorage.setItem(this.#key, progressText(progress)));
    this.#progress = progress;
  }

  /** The drill under way, as a text; empty where there is none. */
  get session(): string {
    if (this.#isKept) this.#try(() => (this.#session = localStorage.getItem(`${this.#key}:session`) ?? ''));
    return this.#session;
  }

  set session(text: string) {
    if (this.#isKept) this.#try(() => localStorage.setItem(`${this.#key}:session`, text));
    this.#session = text;
  }
}
