import { mdxToHast, type HastNode } from 'satteri';
import { laterFix } from '../../checks/kinds/correction.ts';
import { createProblem, type Problem } from '../../checks/problem.ts';
import { esmTrouble, sentenceTrouble } from './esm-trouble.ts';
import { excessOfText, excessOfTree, type Excess } from './limits.ts';
import { mapNodes } from './map-nodes.ts';
import { mdxTrouble } from './mdx-trouble.ts';
import { PatchedText, type Edit } from './patched-text.ts';
import { markdownFeatures, storyTree, type EsmNode, type StoryTree } from './story-tree.ts';
import { replacing, type Remedy, type Trouble } from './trouble.ts';

/** A body as far as it can be read. */
export interface ParsedBody {
  /** The text from which the tree was made: the author's, with every place mended at which it could not be read. */
  text: PatchedText;
  /** Undefined where a place could not be mended. */
  tree: StoryTree | undefined;
  /** The places at which the text could not be read. */
  problems: Problem[];
}

/** Why a text cannot be read, with the place. */
type PlacedTrouble = Trouble & { offset: number };

/** What came of reading a text once: the place at which it cannot be read, or too much of something, or its tree. */
type Reading =
  | { kind: 'stop'; trouble: PlacedTrouble }
  | { kind: 'excess'; excess: Excess }
  /** With what cannot be read and is left out of the tree. */
  | { kind: 'tree'; tree: StoryTree; leftOut: PlacedTrouble[] };

/** After so many places that cannot be read nobody looks for more. */
const mostPlaces = 50;
/** Each place costs reading the whole text again: after so many characters no more places are looked for. */
const mostRead = 1_000_000;

const isEsm = (node: HastNode): node is EsmNode => node.type === 'mdxjsEsm';

/** Imports and exports that stand inside of something, where MDX has none. */
function nestedEsm(root: HastNode): EsmNode[] {
  const found: EsmNode[] = [];
  const visit = (node: HastNode): void => {
    if (isEsm(node)) found.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  if ('children' in root) for (const node of root.children) if (!isEsm(node)) visit(node);
  return found;
}

/** The parser takes imports and exports as they are, and takes sentences for them that begin in the same way. */
function readTree(root: HastNode, text: string): Reading {
  const tree = storyTree(root);
  const nested = /^[^\S\n]*(?:im|ex)port\b/mu.test(text) ? nestedEsm(root) : [];
  const troubles = new Map<HastNode, PlacedTrouble>();
  for (const node of [...tree.esm, ...nested]) {
    const offset = node.position?.start.offset ?? 0;
    const trouble = esmTrouble(node.value, offset, nested.includes(node));
    if (!trouble) continue;
    if (trouble.remedies.length > 0) return { kind: 'stop', trouble: { offset, ...trouble } };
    troubles.set(node, { offset, ...trouble });
  }
  if (troubles.size === 0) return { kind: 'tree', tree, leftOut: [] };
  const content = mapNodes(tree.content, (node) => (troubles.has(node) ? [] : node));
  const esm = tree.esm.filter((node) => !troubles.has(node));
  return { kind: 'tree', tree: { esm, content }, leftOut: [...troubles.values()] };
}

function read(text: PatchedText): Reading {
  const sentence = sentenceTrouble(text.text);
  if (sentence) return { kind: 'stop', trouble: sentence };
  let root: HastNode;
  try {
    root = mdxToHast(text.text, { features: markdownFeatures });
  } catch (error) {
    // The parser's messages begin with line and column and end with a rule's name.
    const said = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', message = said] =
      /^(\d+):(\d+): (.*?)(?: \([a-z-]+:[a-z-]+\))?$/su.exec(said) ?? [];
    const offset = text.offsetAt({ line: Number(line), column: Number(column) });
    return { kind: 'stop', trouble: { offset, ...mdxTrouble(message, text.text, offset) } };
  }
  const excess = excessOfTree(root);
  return excess ? { kind: 'excess', excess } : readTree(root, text.text);
}

/** Whether reading stops at what a change put there, which then has mended nothing. */
const stopsWithin = (reading: Reading, edits: readonly Edit[]): boolean =>
  reading.kind === 'stop' &&
  edits.some(({ start, instead }) => {
    const { offset } = reading.trouble;
    return offset >= start && offset < start + instead.length;
  });

/** The first of some changes after which reading gets past the place. */
function firstMending(text: PatchedText, remedies: readonly Remedy[]) {
  for (const [index, remedy] of remedies.entries()) {
    const mended = text.patched(remedy.edits);
    const reading = read(mended);
    if (!stopsWithin(reading, remedy.edits)) {
      return { remedy, text: mended, reading, read: (index + 1) * mended.text.length };
    }
  }
  return undefined;
}

/**
 * Parses the body of a story. Where it cannot be read, the place is told and mended, and what comes after it is read too.
 * @param file relative to the project's root, for the problems' locations
 * @param body MDX whose lines are the lines of the file, without frontmatter
 */
export function parseBody(file: string, body: string): ParsedBody {
  let text = PatchedText.of(body);
  const problems: Problem[] = [];
  const tell = (trouble: PlacedTrouble, remedy: Remedy | undefined): void => {
    const { message, offset, start = offset } = trouble;
    const { edits, advice } = remedy ?? { edits: [], advice: trouble.advice };
    const corrections = text.corrections(edits);
    const isLater = edits.length > 0 && corrections.length === 0;
    problems.push(
      createProblem(
        'mdx-syntax',
        { file, ...text.positionAt(start) },
        { message, advice: isLater ? laterFix : advice, corrections },
      ),
    );
  };
  const tellExcess = ({ offset, what, limit }: Excess): ParsedBody => {
    problems.push(createProblem('too-much', { file, ...text.positionAt(offset) }, { what, limit }));
    return { text, tree: undefined, problems };
  };
  const excess = excessOfText(body);
  if (excess) return tellExcess(excess);
  let reading = read(text);
  let charactersRead = 0;
  while (reading.kind === 'stop') {
    const { trouble } = reading;
    const { offset, remedies } = trouble;
    // Shown as a plain sign, the place can always be read; but that is hardly ever what was meant.
    const sign = text.text.charAt(offset);
    const escape = replacing(offset, sign, `\\${sign}`);
    const mended = firstMending(text, [...remedies, escape]);
    tell(trouble, mended?.remedy === escape ? undefined : mended?.remedy);
    charactersRead += mended?.read ?? 0;
    if (!mended || problems.length >= mostPlaces || charactersRead > mostRead)
      return { text, tree: undefined, problems };
    ({ text, reading } = mended);
  }
  if (reading.kind === 'excess') return tellExcess(reading.excess);
  for (const trouble of reading.leftOut) tell(trouble, undefined);
  return { text, tree: reading.tree, problems };
}
