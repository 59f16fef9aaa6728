import { chosenSheet } from '../sheets/content/chosen-stories.ts';
import { customSheet } from '../sheets/content/custom-sheet.ts';
import { element, escapeText } from '../sheets/print/markup.ts';
import { planSheet } from '../sheets/plan/plan-sheet.ts';
import { pretextMeasurer, sheetFontFamily, sheetFontWeights } from '../sheets/print/pretext-measurer.ts';
import { sheetFrames } from '../sheets/plan/sheet-frame.ts';
import { itemText } from '../sheets/content/sheet-item.ts';
import { sheetMarkup } from '../sheets/print/sheet-markup.ts';
import { completenessText, type SheetPlan } from '../sheets/plan/sheet-plan.ts';
import type { StoryGist } from '../sheets/content/story-gist.ts';
import { siteUrls, withBase } from '../bank/urls.ts';
import './print-button.ts';

/**
 * The planner asks this browser's canvas, and the sheet is looked at once it stands; where a browser sets it a little
 * higher than planned, it is planned again with this much less height. Five times are far more than was ever needed.
 */
const attempts = 5;
const lessHeight = 0.98;

/** A sheet of exactly the stories that the page's address names, planned in the browser. */
class CustomSheet extends HTMLElement {
  connectedCallback(): void {
    void this.#show();
  }

  #href(path: string): string {
    return withBase(this.dataset['base'] ?? '/', path);
  }

  #say(markup: string): void {
    const message = this.querySelector('[data-message]');
    if (message) message.innerHTML = markup;
  }

  #choiceLink(text: string): string {
    return element('a', { href: this.#href(siteUrls.sheets) }, text);
  }

  async #show(): Promise<void> {
    const { ids, title } = chosenSheet(location.search);
    if (ids.length === 0) {
      this.#say(`No story is chosen. ${this.#choiceLink('Choose some')}, and they are put on one page here.`);
      return;
    }
    this.#say('Measuring …');
    try {
      const gists = await this.#gists();
      const chosen = ids.flatMap((id) => gists.find((gist) => gist.id === id) ?? []);
      const unknown = ids.filter((id) => !gists.some((gist) => gist.id === id));
      if (chosen.length === 0) {
        this.#say(`None of the stories in the address is in this bank. ${this.#choiceLink('Choose others')}.`);
        return;
      }
      await this.#loadFonts();
      this.#render(customSheet(chosen, title), unknown);
    } catch {
      this.#say(
        `The stories could not be loaded. Try again, or use ${this.#choiceLink('the sheets of single stories')}.`,
      );
    }
  }

  async #gists(): Promise<StoryGist[]> {
    const response = await fetch(this.dataset['gists'] ?? '');
    if (!response.ok) throw new Error(`The stories came with status ${response.status}.`);
    const gists: StoryGist[] = await response.json();
    return gists;
  }

  async #loadFonts(): Promise<void> {
    const loads = Object.values(sheetFontWeights).map((weight) =>
      document.fonts.load(`${weight} 100px "${sheetFontFamily}"`),
    );
    const faces = await Promise.all(loads);
    if (faces.some((face) => face.length === 0)) throw new Error('The fonts of the sheet are missing.');
  }

  #render(content: ReturnType<typeof customSheet>, unknown: readonly string[]): void {
    const frame = { ...sheetFrames.portrait };
    let plan = planSheet(content, pretextMeasurer, { frame });
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      this.innerHTML = this.#markup(plan, unknown);
      if (plan.overflow || this.#isOnePage()) return;
      frame.height *= lessHeight;
      plan = planSheet(content, pretextMeasurer, { frame });
    }
  }

  /** A sheet that is too full is higher than its proportion allows. */
  #isOnePage(): boolean {
    const box = this.querySelector('.sheet')?.getBoundingClientRect();
    const { width, height } = sheetFrames.portrait;
    return !box || box.height <= (box.width * height) / width + 1;
  }

  #markup(plan: SheetPlan, unknown: readonly string[]): string {
    const { overflow, dropped } = plan;
    const trail = element('p', { class: 'sheet-trail' }, this.#choiceLink('Choose other stories'));
    const notes = [
      overflow
        ? `The pinned bullets alone are ${overflow.lines} lines too long for one page: choose fewer stories, or unpin some bullets.`
        : `Exactly one page, on A4 and on Letter, set in ${plan.fontPt.toFixed(1)} pt: ${completenessText(plan)}. Ctrl+P prints it (⌘P on a Mac).`,
      unknown.length > 0 ? `Not in this bank: ${unknown.join(', ')}.` : '',
    ];
    const said = notes.filter(Boolean).map((note) => element('p', { class: 'quiet' }, escapeText(note)));
    const print = element('ul', { class: 'sheet-ways' }, '<li><print-button></print-button></li>');
    const status = element('div', { role: 'status', 'data-message': '' }, said.join(''));
    const actions = element('aside', { class: 'rail sheet-actions', 'aria-label': 'Print' }, trail + print + status);
    if (overflow) return actions;
    const paper = { class: 'sheet-paper', role: 'region', 'aria-label': 'The sheet', tabindex: 0 };
    const left = dropped.map((item) => {
      const text = escapeText(itemText(item));
      return element('li', {}, item.link === undefined ? text : element('a', { href: this.#href(item.link) }, text));
    });
    const leftOut = `<h2 id="left-out">Left out for room</h2>${element('ul', {}, left.join(''))}`;
    return (
      actions +
      element('div', paper, sheetMarkup(plan)) +
      (left.length > 0 ? element('section', { class: 'sheet-left-out', 'aria-labelledby': 'left-out' }, leftOut) : '')
    );
  }
}

customElements.define('custom-sheet', CustomSheet);
