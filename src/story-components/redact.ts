import { z } from 'zod';
import { plainText } from '../../schemas/index.ts';
import { html } from './html.ts';
import { defineStoryComponent } from './story-component.ts';

/** Words of which editions for others have a stand-in; it takes their place before anything is rendered. */
export const redact = defineStoryComponent({
  name: 'Redact',
  example: '<Redact as="a large retailer">',
  inline: true,
  standIn: ({ as }) => String(as ?? ''),
  props: z.strictObject({
    /** What others read in place of what stands inside. */
    as: plainText.max(200),
  }),
  html: ({ as }, children, { inline }) =>
    html(
      inline ? 'span' : 'div',
      { className: [inline ? 'redacted-words' : 'redacted'] },
      ...children,
      html(inline ? 'span' : 'p', { className: ['visually-hidden'] }, ` (others read: ${as})`),
    ),
});
