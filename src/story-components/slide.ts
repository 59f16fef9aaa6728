import { z } from 'zod';
import type { OutlineSlide } from '../bank/outline.ts';
import { html } from './html.ts';
import { talkPriority } from './talk-priority.ts';
import { defineStoryComponent } from './story-component.ts';

/** What the audience sees during a section. */
export const slide = defineStoryComponent({
  name: 'Slide',
  example: '<Slide>',
  inline: false,
  isUnspoken: true,
  isShown: true,
  props: z.strictObject({
    /** 1 is left out first when the talk runs late, 5 never. */
    priority: talkPriority.optional(),
  }),
  outline: ({ priority }, { section, position }) => {
    const slide: OutlineSlide = {
      title: undefined,
      bullets: [],
      priority: typeof priority === 'number' ? priority : undefined,
      said: '',
      spokenWords: 0,
      position,
    };
    section?.slides.push(slide);
    return { slide };
  },
  html: (_props, children) => html('div', { className: ['slide'], role: 'group', ariaLabel: 'Slide' }, ...children),
});
