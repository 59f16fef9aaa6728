import { make, partOf } from './elements.ts';

// On the page of a talk: contents that say where in it the reader is. They are a bar over the talk on a phone, and stand
// in the rail where there is one.

const isBeside = matchMedia('(min-width: 60rem)');

/** A section of the talk: its entry in the contents, and its heading in the talk. */
interface Place {
  link: HTMLAnchorElement;
  heading: HTMLElement;
  /** What the bar says of it: its name, and when it begins and ends. */
  words: readonly HTMLElement[];
}

const idOf = (hash: string): string => decodeURIComponent(hash.slice(1));

function placesIn(list: HTMLElement): Place[] {
  return [...list.children].flatMap((item) => {
    const link = partOf(item, 'a', HTMLAnchorElement);
    const heading = document.getElementById(idOf(link.hash));
    if (!heading) return [];
    const times = item.querySelector('.talk-times')?.textContent?.replace('–', ' to ');
    const name = make('span', { class: 'talk-here', dir: 'auto' }, link.textContent.trim());
    return [{ link, heading, words: [name, ...(times ? [make('span', { lang: 'en' }, times)] : [])] }];
  });
}

class TalkGuide {
  readonly #talk: HTMLElement;
  readonly #rail: HTMLElement;
  readonly #places: readonly Place[];
  readonly #boxes: readonly HTMLInputElement[];
  readonly #guide: HTMLElement;
  readonly #fold: HTMLDetailsElement;
  readonly #summary: HTMLElement;
  #here: Place | undefined;

  constructor(contents: HTMLElement, talk: HTMLElement, rail: HTMLElement) {
    this.#talk = talk;
    this.#rail = rail;
    const parts = [...contents.querySelectorAll(':scope > :is(ol, label)')].map((part) => part.cloneNode(true));
    this.#summary = make('summary');
    const up = make('a', { class: 'talk-up', href: '#content' }, 'Back to the top');
    this.#fold = make('details', {}, this.#summary, make('div', {}, make('h2', {}, 'The talk'), ...parts, up));
    this.#guide = make('nav', { class: 'talk-guide', 'aria-label': 'Where you are in the talk' }, this.#fold);
    this.#places = placesIn(partOf(this.#guide, 'ol', HTMLElement));
    this.#boxes = [contents, this.#guide].flatMap((part) => [...part.querySelectorAll('input')]);
    this.#place();
    this.#show();
    this.#listen();
  }

  #listen(): void {
    let isWaiting = false;
    const follow = (): void => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        this.#show();
      });
    };
    for (const event of ['scroll', 'resize']) addEventListener(event, follow, { passive: true });
    isBeside.addEventListener('change', () => this.#place());
    for (const box of this.#boxes) box.addEventListener('change', () => this.#showOnlySlides(box.checked));
    // A browser may have kept what was chosen.
    addEventListener('pageshow', () => this.#boxes.forEach((box) => (box.checked = this.#boxes[0]?.checked === true)));
    addEventListener('hashchange', () => this.#uncover());
    this.#fold.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) this.#close();
    });
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Node && !this.#guide.contains(target)) this.#close();
    });
    this.#guide.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || isBeside.matches || !this.#fold.open) return;
      this.#close();
      this.#summary.focus();
    });
  }

  #close(): void {
    this.#fold.open = isBeside.matches;
  }

  #place(): void {
    if (isBeside.matches) this.#rail.append(this.#guide);
    else this.#talk.before(this.#guide);
    this.#close();
  }

  /** Marks the section that is read: the last whose heading stands in the upper third of the screen. */
  #show(): void {
    const isOver = this.#talk.getBoundingClientRect().bottom < innerHeight / 3;
    const passed = this.#places.findLast(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 3);
    this.#guide.toggleAttribute('data-over', isOver);
    for (const { link } of this.#places) link.toggleAttribute('aria-current', false);
    if (!isOver) passed?.link.setAttribute('aria-current', 'true');
    const here = passed ?? this.#places[0];
    if (here && here !== this.#here) this.#summary.replaceChildren(...here.words);
    this.#here = here;
  }

  #showOnlySlides(isOn: boolean): void {
    for (const box of this.#boxes) box.checked = isOn;
    this.#close();
    this.#here?.heading.scrollIntoView();
  }

  /** What is linked to may be one of the things that are not shown beside slides. */
  #uncover(): void {
    const target = document.getElementById(idOf(location.hash));
    if (!target || !this.#talk.contains(target) || target.checkVisibility()) return;
    for (const box of this.#boxes) box.checked = false;
    target.scrollIntoView();
  }
}

const [contents, talk, rail] = ['.talk-contents', '#full-story', '.rail'].map((part) =>
  document.querySelector<HTMLElement>(part),
);
if (contents && talk && rail) new TalkGuide(contents, talk, rail);
