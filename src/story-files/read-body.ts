import type { StoryOutline } from '../bank/outline.ts';
import type { PositionMap, SourcePosition } from '../bank/source-position.ts';
import { createProblem, type Problem } from '../checks/problem.ts';
import { codePieces, mostPieces } from './body/code-pieces.ts';
import { codeProblems } from './body/code-problems.ts';
import { bodyProblems } from './body/body-problems.ts';
import { isDeferred } from './body/is-deferred.ts';
import { outlineOf } from './body/outline-of.ts';
import { parseBody } from './body/parse-body.ts';
import type { TextLookup } from './body/passages.ts';
import type { PatchedText } from './body/patched-text.ts';
import { markedContent } from './body/prepare-content.ts';
import { storyCode } from './body/story-code.ts';
import type { StoryTree } from './body/story-tree.ts';
import { importProblems } from './import-problems.ts';

/** A body without problems. */
export interface ReadBody {
  /** With ids, and with addresses as the author wrote them. */
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
  /** Where the keys of its frontmatter stand; undefined where they are not known. */
  frontmatter?: PositionMap | undefined;
}

/** An outline with its places in the author's file, where the text had to be mended to be read. */
function inFile(outline: StoryOutline, text: PatchedText): StoryOutline {
  const moved = <Part extends { position: SourcePosition }>(parts: readonly Part[]): Part[] =>
    parts.map((part) => ({ ...part, position: text.originalPosition(part.position) }));
  return {
    ...outline,
    headings: moved(outline.headings),
    sections: moved(outline.sections).map((section) => ({ ...section, slides: moved(section.slides) })),
    figures: moved(outline.figures),
    asks: moved(outline.asks),
    links: moved(outline.links),
    images: moved(outline.images),
    media: moved(outline.media),
    passages: moved(outline.passages),
    statements: outline.statements.map((one) => ({ ...one, pieces: moved(one.pieces) })),
  };
}

async function readWhole(source: string, { root, file, lookup, frontmatter }: ReadBodyOptions): Promise<BodyReading> {
  const { text, tree, problems } = parseBody(file, source);
  if (!tree) return { problems };
  const pieces = await codePieces(text.text, tree);
  const tooMany = pieces[mostPieces];
  if (tooMany) {
    const excess = { what: 'pieces of code in one story', limit: mostPieces };
    return { problems: [...problems, createProblem('too-much', { file, ...text.positionAt(tooMany.start) }, excess)] };
  }
  const story = storyCode(pieces);
  problems.push(
    ...(await importProblems(root, file, text, story.imports)),
    ...codeProblems({ file, text, pieces, story, frontmatter }),
    ...bodyProblems({ file, text, tree, story }),
  );
  const content = markedContent(tree.content);
  const outline = outlineOf(content, lookup);
  return problems.length > 0
    ? { problems, outline: inFile(outline, text) }
    : { tree: { esm: tree.esm, content }, outline, deferred: isDeferred(tree) };
}

/**
 * Parses the body of a story once, checks it and reads its outline.
 * @param text MDX on the lines of its file
 */
export async function readBody(text: string, options: ReadBodyOptions): Promise<BodyReading> {
  try {
    return await readWhole(text, options);
  } catch (error) {
    // What overflows the stack is deeper than anything that a person writes by hand.
    if (!(error instanceof RangeError)) throw error;
    const line = text.split('\n').findIndex((one) => one.trim() !== '') + 1;
    const excess = { what: 'things within each other', limit: 100 };
    return { problems: [createProblem('too-much', { file: options.file, line, column: 1 }, excess)] };
  }
}
