import type { PositionMap } from '../../bank/source-position.ts';
import type { Correction } from '../../checks/kinds/correction.ts';
import { nearestName } from '../../bank/nearest-name.ts';
import { createProblem, type Problem } from '../../checks/problem.ts';
import { componentByName } from '../../story-components/registry.ts';
import { attributesOfOthers, escapedBraces } from './brace-trouble.ts';
import type { CodePiece } from './code-pieces.ts';
import { isCodeNode, visitCode, type CodeNode } from './javascript.ts';
import type { PatchedText } from './patched-text.ts';
import type { StoryCode } from './story-code.ts';

/** A story's code with what is needed to say what is wrong with it. */
export interface CheckedCode {
  file: string;
  text: PatchedText;
  pieces: readonly CodePiece[];
  story: StoryCode;
  /** Where the keys of the frontmatter stand; undefined where they are not known. */
  frontmatter: PositionMap | undefined;
}

/** What JavaScript and Node give to every module, and the frontmatter, which MDX gives to every story. */
const givenNames: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(globalThis), 'frontmatter', 'props']);

/** Components of the bank are there too, though not within code, which is told where they stand. */
const isGiven = (name: string): boolean => givenNames.has(name) || componentByName.has(name);

const mdxPlaces = { module: 'code', expression: 'braces', attribute: 'attribute', spread: 'attribute' } as const;

/** The one expression of a piece. */
function expressionOf({ code }: CodePiece): CodeNode | undefined {
  const body = code?.program['body'];
  const [statement]: unknown[] = Array.isArray(body) ? body : [];
  const expression = isCodeNode(statement) ? statement['expression'] : undefined;
  return isCodeNode(expression) ? expression : undefined;
}

/** What to type for braces in a text that stand for themselves, or give attributes as other programs do. */
function plainText(piece: CodePiece, text: PatchedText): Correction[] {
  const written = text.text.slice(piece.start, piece.end);
  if (piece.kind === 'attribute') {
    const name = /^[^=]+/u.exec(written)?.[0];
    const isWord = /^[\p{L}\p{N}_ -]+$/u.test(piece.source);
    return isWord ? text.corrections([{ ...piece, instead: `${name}="${piece.source.trim()}"` }]) : [];
  }
  if (piece.kind !== 'expression' || written.includes('\n')) return [];
  const instead = attributesOfOthers.test(written) ? '' : escapedBraces(written);
  return text.corrections([{ ...piece, instead }]);
}

/** Names of which code asks whether they are there. */
function askedNames({ code }: CodePiece): Set<unknown> {
  const names = new Set<unknown>();
  visitCode(code?.program, ({ type, operator, argument }) => {
    if (type === 'UnaryExpression' && operator === 'typeof' && isCodeNode(argument)) names.add(argument['name']);
  });
  return names;
}

function nameProblems(piece: CodePiece, { file, text, story, frontmatter }: CheckedCode): Problem[] {
  const asked = askedNames(piece);
  const isKnown = (name: string): boolean => isGiven(name) || story.names.has(name) || asked.has(name);
  const free = piece.code?.freeNames.filter(({ name }) => !isKnown(name)) ?? [];
  const [first] = free;
  if (!first) return [];
  const names = [...new Set(free.map(({ name }) => name))];
  const location = { file, ...text.positionAt(piece.offsetOf(first.offset)) };
  const meant = frontmatter?.[`/${first.name}`]
    ? `frontmatter.${first.name}`
    : nearestName(first.name, [...story.names]);
  const corrections = plainText(piece, text);
  return [createProblem('unknown-name', location, { names, place: mdxPlaces[piece.kind], meant, corrections })];
}

const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What braces in a text show, where that can be told and is not what anybody means. */
function unshownReason(piece: CodePiece, story: StoryCode): string | undefined {
  if (piece.kind !== 'expression') return undefined;
  if (piece.source.trim() === '') return 'these braces are empty, so nothing is shown';
  const expression = expressionOf(piece);
  const name = stringOf(expression?.['name']);
  switch (expression?.type) {
    case 'SequenceExpression':
      return 'only the last part of what’s in these braces is shown';
    case 'ObjectExpression':
      return 'a plain object can’t be shown: the page would say `[object Object]`';
    case 'Literal':
      return 'this is a value for code, so nothing is shown';
    case 'Identifier':
      if (name === 'undefined') return 'this is a value for code, so nothing is shown';
      return name !== undefined && (name === 'frontmatter' || story.objects.has(name))
        ? `\`${name}\` is a plain object, which can’t be shown: the page would say \`[object Object]\``
        : undefined;
    default:
      return undefined;
  }
}

function unshownProblems(piece: CodePiece, { file, text, story }: CheckedCode): Problem[] {
  const message = unshownReason(piece, story);
  if (message === undefined) return [];
  const location = { file, ...text.positionAt(piece.start) };
  return [createProblem('unshown-code', location, { message, corrections: plainText(piece, text) })];
}

/** The steps from a name into its value that are written out: `frontmatter.period.from`, without what is optional. */
function chainOf(node: CodeNode): { root: string; steps: string[] } | undefined {
  if (node.type === 'Identifier') return { root: stringOf(node['name']) ?? '', steps: [] };
  const { object, property } = node;
  if (node.type !== 'MemberExpression' || !isCodeNode(object) || !isCodeNode(property)) return undefined;
  const chain = chainOf(object);
  const key = node['computed'] === true ? property['value'] : property['name'];
  return chain && (typeof key === 'string' || typeof key === 'number')
    ? { root: chain.root, steps: [...chain.steps, String(key)] }
    : undefined;
}

/** The key of the frontmatter that a chain looks for in vain. */
function missingKey(steps: readonly string[], positions: PositionMap): string | undefined {
  const pointers = steps.map((_step, index) => `/${steps.slice(0, index + 1).join('/')}`);
  for (const [index, pointer] of pointers.entries()) {
    if (positions[pointer]) continue;
    const parent = index === 0 ? '' : (pointers[index - 1] ?? '');
    const isGroup = parent === '' || Object.keys(positions).some((one) => one.startsWith(`${parent}/`));
    const isList = positions[`${parent}/0`] !== undefined && parent !== '';
    return isGroup && !isList ? steps.slice(0, index + 1).join('.') : undefined;
  }
  return undefined;
}

/** Names that a story uses as if they held something: `props` is empty, and the frontmatter has what stands in it. */
function memberProblems(piece: CodePiece, { file, text, frontmatter }: CheckedCode): Problem[] {
  const problems: Problem[] = [];
  // Code that asks whether something is there knows that it may not be.
  const asks = /[?&|]|\bif\b/u.test(piece.source);
  let inside = -1;
  visitCode(piece.code?.program, (node) => {
    if (node.start < inside || (node.type !== 'MemberExpression' && node.type !== 'Identifier')) return;
    const chain = chainOf(node);
    if (!chain) return;
    inside = node.end;
    const isFree = piece.code?.freeNames.some(({ name }) => name === chain.root);
    if (!isFree) return;
    const location = { file, ...text.positionAt(piece.offsetOf(node.start)) };
    const corrections = piece.kind === 'expression' ? plainText(piece, text) : [];
    if (chain.root === 'props') {
      const message = 'a story has no `props`, so nothing is shown';
      problems.push(createProblem('unshown-code', location, { message, corrections }));
    }
    if (chain.root !== 'frontmatter' || !frontmatter || asks) return;
    const key = missingKey(chain.steps, frontmatter);
    if (key === undefined) return;
    const message = `the block at the top has no \`${key}\`, so nothing is shown, or the page can’t be built`;
    const optional = `${['frontmatter', ...key.split('.')].join('.')}?.…`;
    const advice = `Write \`${key}\` in the block at the top, or say what to use without it: \`${optional}\`.`;
    problems.push(createProblem('unshown-code', location, { message, advice, corrections: [] }));
  });
  return problems;
}

/** Code that the parser of text took as it was, and the parser of code does not. */
function syntaxProblems(piece: CodePiece, { file, text }: CheckedCode): Problem[] {
  if (piece.code || piece.source.trim() === '') return [];
  const location = { file, ...text.positionAt(piece.start) };
  const message = 'what’s in these braces isn’t valid code';
  return [createProblem('mdx-syntax', location, { message, corrections: plainText(piece, text) })];
}

/**
 * Finds what is wrong with the code of a story: names that nobody defines, and code that shows nothing.
 * @param checked the story's code
 */
export function codeProblems(checked: CheckedCode): Problem[] {
  return checked.pieces.flatMap((piece) => {
    const syntax = syntaxProblems(piece, checked);
    if (syntax.length > 0) return syntax;
    const names = nameProblems(piece, checked);
    if (names.length > 0) return names;
    const unshown = unshownProblems(piece, checked);
    return unshown.length > 0 ? unshown : memberProblems(piece, checked);
  });
}
