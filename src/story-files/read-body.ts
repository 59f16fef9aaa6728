import type { StoryOutline } from '../bank/outline.ts';
import type { Problem } from '../checks/problem.ts';
import type { RenderContext } from '../story-components/story-component.ts';
import { bodyProblems } from './body/component-problems.ts';
import { withHeadingIds } from './body/heading-ids.ts';
import { isDeferred } from './body/is-deferred.ts';
import { outlineOf } from './body/outline-of.ts';
import { ownCode, type OwnCode } from './body/own-code.ts';
import { plainContent } from './body/plain-content.ts';
import { prepareContent, type PrepareOptions } from './body/prepare-content.ts';
import { renderContent } from './body/render-content.ts';
import { parseStoryTree } from './body/story-tree.ts';
import { importProblems } from './import-problems.ts';

/** What a story's body becomes. */
export interface StoryBody {
  /** The HTML; of a deferred story only what is static, which is enough for a search index. */
  html: string;
  /** Whether the story has imports, exports or expressions and so is rendered by Astro. */
  deferred: boolean;
}

/** A body that could be read, or what is wrong with it; where it could be parsed at all, with its outline. */
export type BodyReading =
  | { body: StoryBody; outline: StoryOutline; problems?: never }
  | { body?: never; outline?: StoryOutline; problems: Problem[] };

/** What a body is read with. */
export interface ReadBodyOptions extends PrepareOptions {
  /** The project's root. */
  root: string;
  /** What components look up. */
  context: RenderContext;
}

const noCode: OwnCode = { names: new Set(), imports: [] };

/**
 * Parses the body of a story once, checks it, reads its outline and renders it.
 * @param text MDX on the lines of its file
 * @param options for whom and where it is shown
 */
export async function readBody(text: string, options: ReadBodyOptions): Promise<BodyReading> {
  const { root, file, context } = options;
  const tree = parseStoryTree(file, text);
  if ('kind' in tree) return { problems: [tree] };
  const deferred = isDeferred(tree);
  const code = tree.esm.length > 0 ? ownCode(file, text) : noCode;
  if ('kind' in code) return { problems: [code] };
  const problems = [
    ...(await importProblems(root, file, code.imports)),
    ...bodyProblems({ file, body: text, tree, ownNames: code.names }),
  ];
  if (problems.length > 0) {
    return { problems, outline: outlineOf(withHeadingIds(plainContent(tree.content)), options.figureById) };
  }
  const { content, outline } = await prepareContent(tree.content, options);
  return { body: { html: renderContent(content, context), deferred }, outline };
}
