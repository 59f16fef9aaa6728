import type { Figure } from '../../../schemas/index.ts';
import type { Edition } from '../../bank/edition.ts';
import type { StoryOutline } from '../../bank/outline.ts';
import type { HtmlContent } from '../../story-components/html.ts';
import { withAccessibleHtml } from './accessible-html.ts';
import { withHeadingIds } from './heading-ids.ts';
import { withHighlightedCode } from './highlighted-code.ts';
import { outlineOf } from './outline-of.ts';
import { withParagraphs } from './paragraphs.ts';
import { plainContent } from './plain-content.ts';
import { withoutPrivatePassages } from './private-passages.ts';
import { withSiteAddresses } from './site-addresses.ts';
import { withoutInlineStyle } from './without-inline-style.ts';

/** For whom and for which place a story's content is made ready. */
export interface PrepareOptions {
  /** The story's file, relative to the project's root. */
  file: string;
  edition: Edition;
  /** The folder under which the site is served: `/` or `/bank/`. */
  base: string;
  /** Stories that the edition leaves out. */
  absentStoryIds: ReadonlySet<string>;
  figureById: ReadonlyMap<string, Figure>;
}

/**
 * Makes a story's content ready to be shown, the same way for stories rendered at load and for deferred ones: without
 * what the edition leaves out, with ids, addresses and colored code. Only the components are left to be rendered.
 * @param content as parsed
 * @returns the content, and the outline of what is in it
 */
export async function prepareContent(
  content: readonly HtmlContent[],
  options: PrepareOptions,
): Promise<{ content: HtmlContent[]; outline: StoryOutline }> {
  const visible = options.edition === 'private' ? content : withoutPrivatePassages(content);
  const marked = withHeadingIds(withParagraphs(plainContent(visible)));
  const addressed = withAccessibleHtml(withoutInlineStyle(withSiteAddresses(marked, options)));
  return { content: await withHighlightedCode(addressed), outline: outlineOf(marked, options.figureById) };
}
