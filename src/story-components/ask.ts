import { z } from 'zod';
import { identifier } from '../../schemas/index.ts';
import { promptUrl, withBase } from '../story-bank/urls.ts';
import { html } from './html.ts';
import { defineStoryComponent } from './story-component.ts';

/** A question that comes up inside a section, with its prepared answer, folded so that the talk can be read on. */
export const ask = defineStoryComponent({
  name: 'Ask',
  example: '<Ask prompt="its-id-in-prompts-yaml">',
  inline: false,
  props: z.strictObject({
    /** Id of a prompt in prompts.yaml. */
    prompt: identifier,
  }),
  html: ({ prompt }, children, _place, { base, promptById }) =>
    html(
      'details',
      { className: ['ask'] },
      html('summary', {}, promptById.get(prompt)?.text ?? prompt),
      ...children,
      html(
        'p',
        { className: ['quiet'] },
        html('a', { href: withBase(base, promptUrl(prompt)) }, 'All stories for this question'),
      ),
    ),
});
