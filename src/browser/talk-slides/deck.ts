import { make } from '../elements.ts';

/** A slide on the page. */
export interface DeckSlide {
  element: HTMLElement;
  title: string;
  /** The place of its section in the talk, and its own place in that. */
  section: number;
  place: number;
  /** What the speaker says at it, as the story has it; without ids, since it stands on the page a second time. */
  notes: () => DocumentFragment;
}

const isHeading = (element: Element | null): element is HTMLHeadingElement => element instanceof HTMLHeadingElement;

/** A slide for a section that has none: people see at least what is spoken of. */
function titleSlide(section: Element): HTMLElement {
  const heading = section.querySelector('h2');
  const title = [...(heading?.childNodes ?? [])].find((node) => node instanceof Text)?.textContent ?? '';
  const slide = make('div', { class: 'slide', role: 'group' }, make('h3', { dir: 'auto' }, title.trim()));
  if (heading) heading.after(slide);
  else section.prepend(slide);
  return slide;
}

/** The first node that belongs to a slide: headings right before it announce what it shows. */
function beginOf(slide: Element): Element {
  let first = slide;
  while (isHeading(first.previousElementSibling) && first.previousElementSibling.previousElementSibling)
    first = first.previousElementSibling;
  return first;
}

function between(from: (range: Range) => void, to: (range: Range) => void): DocumentFragment {
  const range = document.createRange();
  from(range);
  to(range);
  return range.cloneContents();
}

/** What is said from a slide to the next of its section; at the first also what stands before it. */
function notesAt(section: Element, slides: readonly HTMLElement[], place: number): DocumentFragment {
  const [slide, next] = [slides[place], slides[place + 1]];
  const notes = new DocumentFragment();
  if (!slide) return notes;
  const heading = section.querySelector(':scope > h2');
  notes.append(
    between(
      (range) => {
        if (place > 0) range.setStartBefore(beginOf(slide));
        else if (heading) range.setStartAfter(heading);
        else range.setStart(section, 0);
      },
      (range) => { range.setEndBefore(slide); }, // prettier-ignore
    ),
    between(
      (range) => { range.setStartAfter(slide); }, // prettier-ignore
      (range) => {
        if (next) range.setEndBefore(beginOf(next));
        else range.setEnd(section, section.childNodes.length);
      },
    ),
  );
  for (const element of notes.querySelectorAll('[id]')) element.removeAttribute('id');
  return notes;
}

/** On a slide, figures are no buttons: what keeps them true is for the speaker. */
function withoutButtons(slide: HTMLElement): void {
  for (const button of slide.querySelectorAll('.figure button')) button.replaceWith(...button.childNodes);
}

/** A copy of a slide that cannot be reached, for where it is shown a second time. */
export function slideCopy({ element }: DeckSlide): Node {
  const copy = element.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return copy;
  copy.removeAttribute('data-now');
  for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
  for (const one of copy.querySelectorAll('[tabindex]')) one.removeAttribute('tabindex');
  copy.querySelector('.slide-link')?.remove();
  return copy;
}

/**
 * The slides of a story that stands on the page. Sections without one get one.
 * @param deck holds the story
 */
export function slidesIn(deck: ParentNode): DeckSlide[] {
  const found = [...deck.querySelectorAll('.talk-section')].flatMap((section, index) => {
    const own = [...section.querySelectorAll<HTMLElement>('.slide')];
    const slides = own.length > 0 ? own : [titleSlide(section)];
    return slides.map((element, place): DeckSlide => {
      withoutButtons(element);
      const heading = element.querySelector('h1, h2, h3, h4, h5, h6, li, p');
      const title = heading?.textContent?.trim() ?? '';
      return { element, title, section: index, place, notes: () => notesAt(section, slides, place) };
    });
  });
  return found;
}
