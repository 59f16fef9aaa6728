import { z } from 'zod';
import { html } from './html.ts';
import { defineStoryComponent } from './story-component.ts';

/** A note that never leaves the owner's own build: in other editions it is taken out before anything is rendered. */
export const privateNote = defineStoryComponent({
  name: 'Private',
  example: '<Private>',
  inline: true,
  isPrivate: true,
  props: z.strictObject({}),
  outline: (_props, { outline }) => {
    outline.privatePassages += 1;
    return undefined;
  },
  html: (_props, children, { inline }) =>
    html(
      inline ? 'span' : 'div',
      { className: [inline ? 'private-words' : 'private'], role: 'note', ariaLabel: 'Private note' },
      ...children,
    ),
});
