import { facetCounts, facetNames, noChoice, type FacetChoice, type Faceted } from '../../search/answer/facets.ts';

/** The checkboxes by which results are narrowed, one fieldset for each facet. */
export class FacetForm {
  readonly #root: HTMLElement;

  /**
   * @param root holds the checkboxes, whose names are the facets
   * @param onChange is called when the reader changes one
   */
  constructor(root: HTMLElement, onChange: () => void) {
    this.#root = root;
    root.addEventListener('change', onChange);
  }

  #boxes(facet: string): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>(`input[name=${facet}]`)];
  }

  get choice(): FacetChoice {
    const chosen = (facet: string): string[] =>
      this.#boxes(facet)
        .filter((box) => box.checked)
        .map((box) => box.value);
    return {
      competency: chosen('competency'),
      company: chosen('company'),
      format: chosen('format'),
      fit: chosen('fit'),
    };
  }

  set choice(choice: FacetChoice) {
    for (const facet of facetNames) {
      for (const box of this.#boxes(facet)) box.checked = choice[facet].includes(box.value);
    }
  }

  clear(): void {
    this.choice = noChoice;
  }

  /** Takes the counts away while nothing is asked. Fit is about a question, so it waits for one. */
  rest(): void {
    for (const facet of facetNames) {
      for (const box of this.#boxes(facet)) {
        this.#write(box, '');
        box.disabled = facet === 'fit' && !box.checked;
      }
    }
  }

  #write(box: HTMLInputElement, count: string): void {
    const shown = box.closest('label')?.querySelector('.facet-count');
    if (shown) shown.textContent = count;
  }

  /**
   * Writes behind each value how many stories it would leave; one that would leave none says so and cannot be chosen.
   * @param stories results before any choice
   */
  count(stories: readonly Faceted[]): void {
    const { choice } = this;
    for (const facet of facetNames) {
      const counts = facetCounts(facet, stories, choice);
      for (const box of this.#boxes(facet)) {
        const count = counts.get(box.value) ?? 0;
        this.#write(box, count === 0 ? 'none' : String(count));
        box.disabled = count === 0 && !box.checked;
      }
    }
  }
}
