import type { StoryOutline } from '../bank/outline.ts';
import type { Problem } from '../checks/problem.ts';
import { bodyProblems } from './body/component-problems.ts';
import { isDeferred } from './body/is-deferred.ts';
import { outlineOf } from './body/outline-of.ts';
import { ownCode, type OwnCode } from './body/own-code.ts';
import type { TextLookup } from './body/passages.ts';
import { markedContent } from './body/prepare-content.ts';
import { parseStoryTree, type StoryTree } from './body/story-tree.ts';
import { importProblems } from './import-problems.ts';

/** A body without problems. */
export interface ReadBody {
  tree: StoryTree;
  outline: StoryOutline;
  /** Whether it has imports, exports or expressions, so that Astro has to compile and run it. */
  deferred: boolean;
}

/** A body that could be read, or what is wrong with it; where it could be parsed at all, with its outline. */
export type BodyReading =
  (ReadBody & { problems?: never }) | { tree?: never; deferred?: never; outline?: StoryOutline; problems: Problem[] };

/** What a body is read with. */
export interface ReadBodyOptions {
  /** The project's root. */
  root: string;
  /** The story's file, relative to the root. */
  file: string;
  /** What is part of the text though it does not stand in the file. */
  lookup: TextLookup;
}

const noCode: OwnCode = { names: new Set(), imports: [] };

/**
 * Parses the body of a story once, checks it and reads its outline.
 * @param text MDX on the lines of its file
 */
export async function readBody(text: string, { root, file, lookup }: ReadBodyOptions): Promise<BodyReading> {
  const tree = parseStoryTree(file, text);
  if ('kind' in tree) return { problems: [tree] };
  const code = tree.esm.length > 0 ? ownCode(file, text) : noCode;
  if ('kind' in code) return { problems: [code] };
  const problems = [
    ...(await importProblems(root, file, code.imports)),
    ...bodyProblems({ file, body: text, tree, ownNames: code.names }),
  ];
  const outline = outlineOf(markedContent(tree.content), lookup);
  return problems.length > 0 ? { problems, outline } : { tree, outline, deferred: isDeferred(tree) };
}
