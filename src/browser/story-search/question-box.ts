/** Longer than any question. A page that somebody pastes would keep a phone busy. */
const longestQuestion = 500;

/**
 * The box of the pop-up. It is an editable element, since of the boxes that HTML has one grows with its text and another
 * may be a combobox, and none both.
 */
export class QuestionBox {
  readonly element: HTMLElement;

  constructor(element: HTMLElement) {
    this.element = element;
    try {
      element.contentEditable = 'plaintext-only';
    } catch {
      element.contentEditable = 'true';
    }
    element.addEventListener('input', () => {
      // Browsers leave a line break in what was emptied, and then it is not empty.
      if (this.text === '') element.replaceChildren();
    });
  }

  /** What is typed, on one line. */
  get text(): string {
    return (this.element.textContent ?? '').replaceAll(/\s+/gu, ' ').trim().slice(0, longestQuestion);
  }

  set text(text: string) {
    this.element.textContent = text;
  }

  /** Goes to the box, with all of its text selected: the next question takes its place. */
  select(): void {
    this.element.focus();
    getSelection()?.selectAllChildren(this.element);
  }

  /** Goes to the end of the text, to type on. */
  goToEnd(): void {
    this.select();
    getSelection()?.collapseToEnd();
  }
}
