import type { SourceLocation } from '../../bank/source-position.ts';
import type { Correction } from '../../checks/kinds/correction.ts';
import type { HtmlContent } from '../../story-components/html.ts';
import type { PatchedText } from './patched-text.ts';
import type { StoryCode } from './story-code.ts';
import type { StoryTree } from './story-tree.ts';
import type { Range } from './tag-source.ts';

/** A story's body with what is needed to say what is wrong in it. */
export interface CheckedBody {
  file: string;
  text: PatchedText;
  tree: StoryTree;
  /** What the story itself imports or defines. */
  story: StoryCode;
}

/** The place in the author's file of something in the text. */
export const locationAt = ({ file, text }: CheckedBody, offset: number): SourceLocation => ({
  file,
  ...text.positionAt(offset),
});

/** Where a node begins. */
export const locationOf = (
  body: CheckedBody,
  node: { position?: HtmlContent['position'] | undefined },
): SourceLocation => locationAt(body, node.position?.start.offset ?? 0);

/** What the author has to do to take pieces of the text away, or to put something else in their place. */
export const corrections = (
  { text }: CheckedBody,
  ranges: readonly Range[],
  instead: (written: string) => string = () => '',
): Correction[] =>
  text.corrections(ranges.map(({ start, end }) => ({ start, end, instead: instead(text.text.slice(start, end)) })));
