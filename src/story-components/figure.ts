import { z } from 'zod';
import { identifier } from '../../schemas/index.ts';
import { figureStatusNames } from '../../schemas/words.ts';
import { figureText } from '../bank/figure-text.ts';
import { html } from './html.ts';
import { defineStoryComponent } from './story-component.ts';

/** A number from the ledger. What is not a plain result says so, since this page is read by someone about to speak. */
export const figure = defineStoryComponent({
  name: 'Figure',
  example: '<Figure id="its-id-in-figures-yaml" />',
  inline: true,
  isText: true,
  props: z.strictObject({
    /** Id of a figure in figures.yaml. */
    id: identifier,
  }),
  text: ({ id }, figureById) => {
    const found = figureById.get(String(id));
    return found ? figureText(found) : '';
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
      figureText(found),
      status === undefined ? undefined : ' ',
      status === undefined ? undefined : html('span', { className: ['figure-status'] }, `(${status})`),
    );
  },
});
