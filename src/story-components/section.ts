import { z } from 'zod';
import { plainText } from '../../schemas/index.ts';
import type { OutlineSection } from '../bank/outline.ts';
import { directionOf } from '../bank/text-direction.ts';
import { html } from './html.ts';
import { talkPriority } from './talk-priority.ts';
import { defineStoryComponent } from './story-component.ts';

/** How long a section takes, and how much of that is set aside for questions. */
const timeText = ({ minutes, questions }: { minutes?: unknown; questions?: unknown }): string =>
  minutes === undefined
    ? ''
    : `${minutes}\u00A0min${questions === undefined ? '' : `, ${questions}\u00A0for questions`}`;

/** A section of a talk. Its heading is part of the page's outline at depth 2. */
export const section = defineStoryComponent({
  name: 'Section',
  example: '<Section title="The problem" minutes={5}>',
  inline: false,
  props: z.strictObject({
    /** The section's heading. */
    title: plainText,
    /** How long it takes to tell. The checks ask for it; a page can be shown without. */
    minutes: z.number().positive().max(480).optional(),
    /** How many of these minutes are set aside for questions. */
    questions: z.number().positive().max(480).optional(),
    /** The priority of its slides that have none: 1 is left out first when the talk runs late, 5 never. */
    priority: talkPriority.optional(),
    /** The sentence to end on, whatever else is left out; the last one that is said where none is given. */
    land: plainText.max(300).optional(),
  }),
  heading: ({ title }) => String(title ?? ''),
  headingNote: timeText,
  outline: ({ title, minutes, questions, priority, land }, { outline, headingId: slug, position }) => {
    const section: OutlineSection = {
      title: String(title ?? ''),
      slug,
      minutes: typeof minutes === 'number' ? minutes : undefined,
      questionMinutes: typeof questions === 'number' ? questions : undefined,
      priority: typeof priority === 'number' ? priority : undefined,
      land: typeof land === 'string' ? land : undefined,
      slides: [],
      asks: [],
      opening: '',
      spokenWords: 0,
      position,
    };
    outline.sections.push(section);
    outline.headings.push({ depth: 2, text: section.title, slug, position });
    return { section };
  },
  html: ({ title, minutes, questions }, children, { headingId }) =>
    html(
      'section',
      { className: ['talk-section'], ariaLabelledBy: headingId === undefined ? undefined : [headingId] },
      html(
        'h2',
        { id: headingId, dir: directionOf(title) },
        title,
        minutes === undefined ? undefined : ' ',
        minutes === undefined ? undefined : html('span', { className: ['minutes'] }, timeText({ minutes, questions })),
      ),
      ...children,
    ),
});
