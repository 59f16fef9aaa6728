import { z } from 'zod';
import { referenceTo } from '../../schemas/index.ts';
import { questionUrl, withBase } from '../bank/urls.ts';
import { directionOf } from '../bank/text-direction.ts';
import { html } from './html.ts';
import { defineStoryComponent } from './story-component.ts';

/** A question that comes up inside a section, with its prepared answer, folded so that the talk can be read on. */
export const ask = defineStoryComponent({
  name: 'Ask',
  example: '<Ask question="its-id-in-questions-yaml">',
  inline: false,
  isUnspoken: true,
  props: z.strictObject({
    /** Id of a question in questions.yaml. */
    question: referenceTo('questions'),
  }),
  label: ({ question }, { questionById }) => questionById.get(String(question))?.text ?? '',
  outline: ({ question }, { outline, section, position }) => {
    const target = String(question ?? '');
    outline.asks.push({ target, position });
    section?.asks.push(target);
    return undefined;
  },
  html: ({ question }, children, _place, { base, questionById }) => {
    const text = questionById.get(question)?.text ?? question;
    return html(
      'details',
      { className: ['ask'] },
      html('summary', { dir: directionOf(text) }, text),
      ...children,
      html(
        'p',
        { className: ['quiet'] },
        html('a', { href: withBase(base, questionUrl(question)) }, 'All stories for this question'),
      ),
    );
  },
});
