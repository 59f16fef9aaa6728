import { make, partOf } from '../elements.ts';

/** What can be done with what is kept. */
export interface DataActions {
  export: () => void;
  anki: () => void;
  forget: () => void;
  import: (file: File) => void;
}

const kept =
  'How it went is kept in this browser on this device, and nowhere else: nothing is sent, and there is no account. A browser may tidy up (Safari does after seven days without a visit), and so may you: save it as a file now and then.';
const notKept =
  'This browser does not let the page keep anything. You can drill all the same, but it is forgotten when you leave or reload the page, unless you save it as a file before. A private window, or blocked cookies, are the usual reason.';

/** Hands a text over as a file. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  make('a', { href: url, download: name }).click();
  // Only once the download has begun.
  window.setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

/** Where it is kept, and the ways in and out. */
export class DataView {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement, actions: DataActions) {
    this.#root = partOf(root, '.recall-data', HTMLElement);
    for (const name of ['export', 'anki', 'forget'] as const) {
      partOf(this.#root, `button[value=${name}]`, HTMLButtonElement).addEventListener('click', actions[name]);
    }
    const input = partOf(this.#root, 'input', HTMLInputElement);
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file) actions.import(file);
      // The same file can be chosen again.
      input.value = '';
    });
  }

  /** Says where it is kept. */
  draw(isKept: boolean): void {
    const where = partOf(this.#root, '[data-part=where]', HTMLElement);
    where.textContent = isKept ? kept : notKept;
    where.classList.toggle('recall-warning', !isKept);
  }

  set isHidden(value: boolean) {
    this.#root.hidden = value;
  }
}
