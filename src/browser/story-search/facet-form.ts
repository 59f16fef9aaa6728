import { facetNames, noChoice, type FacetChoice, type FacetCounts } from '../../search/answer/facets.ts';

/** The checkboxes by which results are narrowed, one fieldset for each facet. */
export class FacetForm {
  readonly #root: HTMLElement;

  /** @param root holds the checkboxes, whose names are the facets */
  constructor(root: HTMLElement) {
    this.#root = root;
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

  /**
   * Writes behind each value how many stories it would leave; one that would leave none says so and cannot be chosen.
   * @param counts undefined while nothing is asked: then only fit, which is about a question, waits for one
   */
  show(counts: FacetCounts | undefined): void {
    for (const facet of facetNames) {
      for (const box of this.#boxes(facet)) {
        const count = counts?.[facet].get(box.value) ?? 0;
        const said = box.closest('label')?.querySelector('.facet-count');
        if (said) said.textContent = counts ? String(count || 'none') : '';
        box.disabled = !box.checked && (counts ? count === 0 : facet === 'fit');
      }
    }
  }
}
