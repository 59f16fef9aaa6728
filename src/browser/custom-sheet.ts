import { chosenSheet, isSameSheet, sheetQuery, type ChosenSheet } from '../sheets/chosen/chosen-sheet.ts';
import { customSheet } from '../sheets/content/custom-sheet.ts';
import { planSheet } from '../sheets/plan/plan-sheet.ts';
import { fontStack, sheetFontWeights, sheetMeasurer, type OwnFamilies } from '../sheets/print/pretext-measurer.ts';
import { sheetFrames } from '../sheets/plan/sheet-frame.ts';
import { ownSheetTexts, sheetPage } from '../sheets/print/sheet-page.ts';
import type { SheetContent } from '../sheets/content/sheet-content.ts';
import type { SheetPlan } from '../sheets/plan/sheet-plan.ts';
import type { StoryBrief } from '../sheets/content/story-brief.ts';
import { siteUrls, storyBriefsUrl, withBase } from '../bank/urls.ts';
import { make, partOf } from './elements.ts';
import { keptStories } from './tomorrow/kept-stories.ts';
import './print-button.ts';
import './sheet-view.ts';

/**
 * The planner asks this browser's canvas, and the sheet is looked at once it stands; where a browser sets it a little
 * higher than planned, it is planned again with this much less height. Five times are far more than was ever needed.
 */
const attempts = 5;
const lessHeight = 0.98;

/** A sheet of exactly the stories that the page's address names, planned in the browser. */
class CustomSheet extends HTMLElement {
  readonly #href = (path: string): string => withBase(this.dataset['base'] ?? '/', path);

  connectedCallback(): void {
    void this.#show();
  }

  get #message(): HTMLElement {
    return partOf(this, '[role=status]', HTMLElement);
  }

  #say(...said: (Node | string)[]): void {
    this.#message.replaceChildren(...said);
  }

  /** Where others are chosen; what was chosen stays so. */
  get #choiceAddress(): string {
    return this.#href(siteUrls.sheets) + location.search;
  }

  #choiceLink(text: string): HTMLElement {
    return make('a', { href: this.#choiceAddress }, text);
  }

  /** The sheet that the address names; without one, the list for tomorrow, whose address this then becomes. */
  #chosen(): ChosenSheet {
    const named = chosenSheet(location.search);
    const { list } = keptStories;
    if (named.ids.length > 0 || list.ids.length === 0) return named;
    history.replaceState(history.state, '', location.pathname + sheetQuery(list));
    return list;
  }

  async #show(): Promise<void> {
    const sheet = this.#chosen();
    const { ids, title } = sheet;
    if (ids.length === 0) {
      this.#say('No stories selected. ', this.#choiceLink('Pick some'), ' to combine on one page.');
      return;
    }
    this.#say('Laying out the page…');
    try {
      const briefs = await this.#briefs();
      const chosen = ids.flatMap((id) => briefs.find((brief) => brief.id === id) ?? []);
      const unknown = ids.filter((id) => !briefs.some((brief) => brief.id === id));
      if (chosen.length === 0) {
        this.#say('This link names no story in the bank. ', this.#choiceLink('Pick others'), '.');
        return;
      }
      const content = customSheet(chosen, title);
      await this.#loadFonts(JSON.stringify(content));
      const plan = this.#place(content);
      const actions = partOf(this, '.sheet-actions', HTMLElement);
      actions.append(this.#message);
      partOf(actions, '.sheet-trail a', HTMLAnchorElement).href = this.#choiceAddress;
      const tomorrow = partOf(actions, '[data-show=tomorrow]', HTMLAnchorElement);
      tomorrow.href = this.#href(siteUrls.tomorrow) + sheetQuery(sheet);
      if (isSameSheet(sheet, keptStories.list)) tomorrow.textContent = 'Your list for tomorrow';
      actions.hidden = false;
      this.#say(...ownSheetTexts(plan, unknown).map((text) => make('p', { class: 'quiet' }, text)));
    } catch {
      this.#say('The stories didn’t load. Try again, or use ', this.#choiceLink('the single-story sheets'), '.');
    }
  }

  async #briefs(): Promise<StoryBrief[]> {
    const response = await fetch(this.#href(storyBriefsUrl));
    if (!response.ok) throw new Error(`The stories came with status ${response.status}.`);
    const briefs: StoryBrief[] = await response.json();
    return briefs;
  }

  /** The families of the fonts that the owner has added. */
  get #ownFamilies(): OwnFamilies {
    const families: OwnFamilies = JSON.parse(this.dataset['families'] ?? '');
    return families;
  }

  /** @param text has every letter that is asked for: a font without any of them is not loaded */
  async #loadFonts(text: string): Promise<void> {
    const weights = ['regular', 'strong'] as const;
    const loads = weights.map((weight) =>
      document.fonts.load(`${sheetFontWeights[weight]} 100px ${fontStack(weight, this.#ownFamilies)}`, text),
    );
    const faces = await Promise.all(loads);
    if (faces.some((face) => face.length === 0)) throw new Error('The fonts of the sheet are missing.');
  }

  /** Puts the sheet on the page, unless its pinned bullets alone are too long for one page. */
  #place(content: SheetContent): SheetPlan {
    const frame = { ...sheetFrames.portrait };
    const measure = sheetMeasurer(this.#ownFamilies);
    for (let attempt = 1; ; attempt += 1) {
      const plan = planSheet(content, measure, { frame });
      this.querySelectorAll('h1, .sheet-paper, .sheet-left-out').forEach((part) => {
        part.remove();
      });
      if (plan.overflow) return plan;
      this.insertAdjacentHTML('beforeend', sheetPage(plan, this.#href));
      if (attempt === attempts || this.#isOnePage()) return plan;
      frame.height *= lessHeight;
    }
  }

  /** A sheet that is too full is higher than its proportion allows. */
  #isOnePage(): boolean {
    const box = this.querySelector('.sheet')?.getBoundingClientRect();
    const { width, height } = sheetFrames.portrait;
    return !box || box.height <= (box.width * height) / width + 1;
  }
}

customElements.define('custom-sheet', CustomSheet);
