import { z } from 'zod';
import { identifier } from '../../schemas/index.ts';
import { promptUrl, withBase } from '../story-bank/urls.ts';
import { html } from './html.ts';
import { defineStoryComponent } from './story-component.ts';

/** A question that comes up inside a section, with its prepared answer. */
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
      'div',
      { className: ['ask'], role: 'group', ariaLabel: 'Question and answer' },
      html(
        'p',
        { className: ['ask-question'] },
        html('a', { href: withBase(base, promptUrl(prompt)) }, promptById.get(prompt)?.text ?? prompt),
      ),
      ...children,
    ),
});
