/** The list of options under the box, as in the ARIA pattern of a combobox: the box keeps the focus. */
export class OptionList {
  readonly #box: HTMLElement;
  readonly #list: HTMLElement;
  #active = -1;

  constructor(box: HTMLElement, list: HTMLElement) {
    this.#box = box;
    this.#list = list;
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  /** The option that Enter would open. */
  get active(): HTMLElement | undefined {
    return this.#options[this.#active];
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  /**
   * Shows options in place of what was there.
   * @param options none closes the list
   * @param label what the list is, for screen readers
   */
  show(options: readonly HTMLElement[], label: string): void {
    this.#active = -1;
    this.#list.replaceChildren(...options);
    if (label !== '') this.#list.setAttribute('aria-label', label);
    this.#open(options.length > 0);
  }

  /** Hides the options, which stay for `reopen`. */
  close(): void {
    this.choose(-1);
    this.#open(false);
  }

  /** Shows again what was closed. */
  reopen(): void {
    this.#open(this.#options.length > 0);
  }

  /**
   * Makes the next option the active one; past the ends comes the box itself, then the other end.
   * @param step 1 for the next, -1 for the one before
   */
  move(step: 1 | -1): void {
    const count = this.#options.length;
    if (count === 0) return;
    this.reopen();
    this.choose(((this.#active + 1 + step + count + 1) % (count + 1)) - 1);
  }

  /** Makes an option active; -1 for none. */
  choose(index: number): void {
    this.#active = index;
    for (const [at, option] of this.#options.entries()) option.setAttribute('aria-selected', String(at === index));
    const { active } = this;
    if (active) {
      this.#box.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    } else {
      this.#box.removeAttribute('aria-activedescendant');
    }
  }

  #open(open: boolean): void {
    this.#list.hidden = !open;
    this.#box.setAttribute('aria-expanded', String(open));
  }
}
