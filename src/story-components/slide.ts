import { z } from 'zod';
import type { OutlineSlide } from '../bank/outline.ts';
import { html } from './html.ts';
import { defineStoryComponent } from './story-component.ts';

/** What the audience sees during a section. */
export const slide = defineStoryComponent({
  name: 'Slide',
  example: '<Slide>',
  inline: false,
  isUnspoken: true,
  props: z.strictObject({}),
  outline: (_props, { section, position }) => {
    const slide: OutlineSlide = { title: undefined, bullets: [], position };
    section?.slides.push(slide);
    return { slide };
  },
  html: (_props, children) => html('div', { className: ['slide'], role: 'group', ariaLabel: 'Slide' }, ...children),
});
