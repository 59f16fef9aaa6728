import type { HtmlContent } from '../../story-components/html.ts';
import { withAccessibleHtml } from './accessible-html.ts';
import { withDirections } from './directions.ts';
import { withHeadingIds } from './heading-ids.ts';
import { withHighlightedCode } from './highlighted-code.ts';
import { withParagraphs } from './paragraphs.ts';
import { plainContent } from './plain-content.ts';
import { withSiteAddresses, type AddressOptions } from './site-addresses.ts';
import { withoutInlineStyle } from './without-inline-style.ts';

/**
 * A story's content as plain elements, with ids, and with addresses as the author wrote them: what its outline is read
 * from.
 * @param content as parsed, or what an edition leaves of it
 */
export const markedContent = (content: readonly HtmlContent[]): HtmlContent[] =>
  withHeadingIds(withParagraphs(plainContent(content)));

/**
 * Makes a story's content ready to be shown, the same way for stories that are rendered here and for those that Astro
 * compiles: with ids, addresses, directions and colored code. Only the components are left to be rendered.
 * @param content as parsed, or what an edition leaves of it
 */
export async function prepareContent(content: readonly HtmlContent[], options: AddressOptions): Promise<HtmlContent[]> {
  const addressed = withSiteAddresses(markedContent(content), options);
  return withHighlightedCode(withDirections(withAccessibleHtml(withoutInlineStyle(addressed))));
}
