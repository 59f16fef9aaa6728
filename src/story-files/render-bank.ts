import { hash } from 'node:crypto';
import { isTalk } from '../bank/outline.ts';
import type { PrintedTalk } from '../bank/printed-block.ts';
import { whileReading } from '../checks/crash.ts';
import type { RenderContext } from '../story-components/story-component.ts';
import { prepareContent } from './body/prepare-content.ts';
import { printedBlocks, printedSlides } from './body/printed-blocks.ts';
import { withoutPrivatePassages } from './body/private-passages.ts';
import { renderContent } from './body/render-content.ts';
import { inBatches } from './in-batches.ts';
import type { ParsedBank, ParsedStory } from './parsed-bank.ts';
import { lookUpTexts } from './text-lookup.ts';

/** The HTML of a story's body, and the digest of all that it was made from. */
export interface RenderedBody {
  key: string;
  html: string;
  /** What a talk's PDFs are made of. */
  printed?: PrintedTalk;
}

/** Rendered bodies by story id. A deferred story has none: Astro renders it. */
export type RenderedBodies = ReadonlyMap<string, RenderedBody>;

/**
 * Renders the bodies of an edition; those that did not change come from what was kept.
 * @param bank what `editionOf` gives
 * @param base the folder under which the site is served: `/` or `/bank/`
 * @param kept what was rendered last, by the same state of the code
 */
export async function renderBank(bank: ParsedBank, base: string, kept: RenderedBodies): Promise<RenderedBodies> {
  const { lookup, digest: texts } = lookUpTexts(bank.source);
  const context: RenderContext = { base, ...lookup };
  const common = hash(
    'sha256',
    JSON.stringify([bank.edition, base, [...bank.absent.pages, ...bank.absent.places], texts]),
    'base64url',
  );
  const render = async ({ source, tree }: ParsedStory): Promise<[string, RenderedBody]> => {
    const { id, file, digest } = source;
    const key = `${digest} ${common}`;
    const found = kept.get(id);
    if (found?.key === key) return [id, found];
    const options = { file, base, story: id, absent: bank.absent };
    const content = await prepareContent(tree().content, options);
    const html = renderContent(content, context);
    if (!isTalk(source.frontmatter, source.outline)) return [id, { key, html }];
    const open = await prepareContent(withoutPrivatePassages(tree()).content, options);
    const slides = printedSlides(printedBlocks(open, lookup));
    return [id, { key, html, printed: { handout: printedBlocks(content, lookup), slides } }];
  };
  const stories = bank.stories.filter(({ deferred }) => !deferred);
  return new Map(await inBatches(stories, (story) => whileReading(story.source.file, () => render(story))));
}
