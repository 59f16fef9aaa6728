import { z } from 'zod';
import { html } from './html.ts';
import { defineStoryComponent } from './story-component.ts';

/** What the audience sees during a section. */
export const slide = defineStoryComponent({
  name: 'Slide',
  example: '<Slide>',
  inline: false,
  props: z.strictObject({}),
  html: (_props, children) => html('div', { className: ['slide'], role: 'group', ariaLabel: 'Slide' }, ...children),
});
