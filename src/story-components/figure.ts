import { z } from 'zod';
import { referenceTo } from '../../schemas/index.ts';
import { figureStatusNames } from '../../schemas/words.ts';
import { figureBrackets, saidInFull } from '../bank/figure-text.ts';
import { figureNoteId } from '../bank/page-places.ts';
import { html } from './html.ts';
import { defineStoryComponent } from './story-component.ts';

/**
 * A number from the ledger as it is said. It is a button that opens the figure's note on the story's page, which needs
 * no script. What is not a plain result says so at once, since this page is read by someone about to speak; on paper,
 * where nothing opens, what keeps it true stands beside it.
 */
export const figure = defineStoryComponent({
  name: 'Figure',
  example: '<Figure id="its-id-in-figures-yaml" />',
  inline: true,
  isText: true,
  props: z.strictObject({
    /** Id of a figure in figures.yaml. */
    id: referenceTo('figures'),
  }),
  text: ({ id }, figureById) => figureById.get(String(id))?.say ?? '',
  textOnPaper: ({ id }, figureById) => {
    const found = figureById.get(String(id));
    return found ? saidInFull(found) : '';
  },
  textOnScreen: ({ id }, figureById) => {
    const found = figureById.get(String(id));
    const status = found && figureStatusNames[found.status];
    return (found?.say ?? '') + (status === undefined ? '' : ` (${status})`);
  },
  outline: ({ id }, { outline, position }) => {
    outline.figures.push({ target: String(id ?? ''), position });
    return undefined;
  },
  html: ({ id }, _children, _place, { figureById }) => {
    const found = figureById.get(id);
    if (!found) return html('data', { className: ['figure'] }, id);
    const status = figureStatusNames[found.status];
    return html(
      'data',
      { className: ['figure'], value: String(found.value) },
      html('button', { type: 'button', popoverTarget: figureNoteId(id) }, found.say),
      status === undefined ? undefined : html('span', { className: ['figure-status'] }, ` (${status})`),
      html('span', { className: ['figure-on-paper'] }, ` ${figureBrackets(found)}`),
    );
  },
});
