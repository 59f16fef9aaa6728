import { z } from 'zod';
import { identifier } from '../../schemas/index.ts';
import { questionUrl, withBase } from '../bank/urls.ts';
import { html } from './html.ts';
import { defineStoryComponent } from './story-component.ts';

/** A question that comes up inside a section, with its prepared answer, folded so that the talk can be read on. */
export const ask = defineStoryComponent({
  name: 'Ask',
  example: '<Ask question="its-id-in-questions-yaml">',
  inline: false,
  props: z.strictObject({
    /** Id of a question in questions.yaml. */
    question: identifier,
  }),
  html: ({ question }, children, _place, { base, questionById }) =>
    html(
      'details',
      { className: ['ask'] },
      html('summary', {}, questionById.get(question)?.text ?? question),
      ...children,
      html(
        'p',
        { className: ['quiet'] },
        html('a', { href: withBase(base, questionUrl(question)) }, 'All stories for this question'),
      ),
    ),
});
