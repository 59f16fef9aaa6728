import type { HtmlContent } from '../../story-components/html.ts';
import { withAccessibleHtml } from './accessible-html.ts';
import { withCallouts } from './callouts.ts';
import { withDirections } from './directions.ts';
import { withHeadingIds } from './heading-ids.ts';
import { withHighlightedCode } from './highlighted-code.ts';
import { withMeantMarks } from './meant-marks.ts';
import { withParagraphs } from './paragraphs.ts';
import { plainContent } from './plain-content.ts';
import { withSiteAddresses, type AddressOptions } from './site-addresses.ts';
import { withSummaries } from './summaries.ts';
import { withoutInlineStyle } from './without-inline-style.ts';

/**
 * A story's content as plain elements, with ids, and with addresses as the author wrote them: what its outline is read
 * from. It is made of the whole content, so that ids are the same in every edition.
 * @param content as parsed
 */
export const markedContent = (content: readonly HtmlContent[]): HtmlContent[] =>
  withHeadingIds(withParagraphs(withCallouts(withSummaries(plainContent(withMeantMarks(content))))));

/**
 * Makes a story's content ready to be shown, the same way for stories that are rendered here and for those that Astro
 * compiles: with addresses, directions and colored code. Only the components are left to be rendered.
 * @param content as `markedContent` gives it, or what an edition leaves of that
 */
export async function prepareContent(content: readonly HtmlContent[], options: AddressOptions): Promise<HtmlContent[]> {
  const addressed = withSiteAddresses(content, options);
  return withHighlightedCode(withDirections(withAccessibleHtml(withoutInlineStyle(addressed))));
}
