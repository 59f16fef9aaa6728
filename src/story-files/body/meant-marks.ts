import type { HtmlContent, HtmlElement } from '../../story-components/html.ts';
import { mapLists } from './map-nodes.ts';

type Text = Extract<HtmlContent, { type: 'text' }>;

/** Neighboring texts as one. */
function joined(nodes: readonly HtmlContent[]): HtmlContent[] {
  const list: HtmlContent[] = [];
  for (const node of nodes) {
    const last = list.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      list[list.length - 1] = { ...last, value: last.value + node.value };
    else list.push(node);
  }
  return list;
}

const text = (value: string): Text => ({ type: 'text', value });

/** A word is struck out where this stands before and behind it, and not within a word or number. */
const isEdge = (sign: string): boolean => sign === '' || /[\s\p{P}]/u.test(sign);

const signBefore = (node: HtmlContent | undefined): string => (node?.type === 'text' ? (node.value.at(-1) ?? '') : '');
const signAfter = (node: HtmlContent | undefined): string => (node?.type === 'text' ? (node.value.at(0) ?? '') : '');

/** Whether text was struck out by one tilde on each side instead of two. */
const hasOneTilde = ({ tagName, position, children: [first] }: HtmlElement): boolean =>
  tagName === 'del' && position !== undefined && first?.position?.start.offset === (position.start.offset ?? 0) + 1;

/** `3~5 days, 10~20 days` strikes nothing out. */
function withoutLoneTildes(nodes: readonly HtmlContent[]): readonly HtmlContent[] {
  const isMeant = (node: HtmlElement, index: number): boolean =>
    !hasOneTilde(node) || (isEdge(signBefore(nodes[index - 1])) && isEdge(signAfter(nodes[index + 1])));
  if (!nodes.some((node, index) => node.type === 'element' && !isMeant(node, index))) return nodes;
  return joined(
    nodes.flatMap((node, index) =>
      node.type === 'element' && !isMeant(node, index) ? [text('~'), ...node.children, text('~')] : [node],
    ),
  );
}

const cjk = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303F\uFF00-\uFFEF]`;
/** A sign of a script that has no spaces, by which Markdown tells where words begin. */
export const cjkSign = new RegExp(cjk, 'u');

const cjkRest = new RegExp(`${cjk}\\*{1,2}(?!\\*)|(?<!\\*)\\*{1,2}${cjk}`, 'u');

/** A run of asterisks that marks words, or what stands between two of them. */
type Token = { run: 1 | 2 } | HtmlContent;

const isRun = (token: Token | undefined): token is { run: 1 | 2 } => token !== undefined && 'run' in token;

/** A text that stands in the file as it is: without backslashes, so that its asterisks were meant as marks. */
const isVerbatim = ({ value, position }: Text): boolean =>
  position !== undefined && (position.end.offset ?? 0) - (position.start.offset ?? 0) === value.length;

/** The asterisks by which words were marked; 0 where they were marked otherwise. */
function asterisksOf(node: HtmlContent): 0 | 1 | 2 {
  if (node.type !== 'element' || !node.position) return 0;
  return node.tagName === 'strong' ? 2 : node.tagName === 'em' ? 1 : 0;
}

/** Nodes with their asterisks as tokens of their own, those that marked words included. */
function tokensOf(nodes: readonly HtmlContent[]): Token[] {
  return nodes.flatMap((node): Token[] => {
    const run = asterisksOf(node);
    if (run !== 0 && node.type === 'element') return [{ run }, ...tokensOf(node.children), { run }];
    if (node.type !== 'text' || !isVerbatim(node)) return [node];
    return node.value.split(/(\*+)/u).flatMap((part): Token[] => {
      if (part === '**' || part === '*') return [{ run: part === '**' ? 2 : 1 }];
      return part === '' ? [] : [text(part)];
    });
  });
}

/** The sign beside a run; what is no text is as good as a letter. */
const signOf = (token: Token | undefined, end: 'first' | 'last'): string => {
  if (token === undefined) return ' ';
  if (isRun(token) || token.type !== 'text') return 'x';
  return (end === 'first' ? [...token.value][0] : [...token.value].at(-1)) ?? ' ';
};

/** Nodes in which runs of asterisks that have a partner mark what stands between them. */
function marked(tokens: readonly Token[]): HtmlContent[] {
  const open: { run: 1 | 2; nodes: HtmlContent[] }[] = [];
  let nodes: HtmlContent[] = [];
  tokens.forEach((token, index) => {
    if (!isRun(token)) {
      nodes.push(token);
      return;
    }
    const isOpen = open.at(-1)?.run === token.run;
    if (isOpen && !/\s/u.test(signOf(tokens[index - 1], 'last'))) {
      const tagName = token.run === 2 ? 'strong' : 'em';
      nodes = [...(open.pop()?.nodes ?? []), { type: 'element', tagName, properties: {}, children: nodes }];
    } else if (!/\s/u.test(signOf(tokens[index + 1], 'first'))) {
      open.push({ run: token.run, nodes });
      nodes = [];
    } else nodes.push(text('*'.repeat(token.run)));
  });
  // What was opened and never closed marks nothing.
  return open.reduceRight((inner, { run, nodes: before }) => [...before, text('*'.repeat(run)), ...inner], nodes);
}

/** Whether asterisks are left over beside a script that has no spaces, by which Markdown tells where words begin. */
const hasCjkRest = (nodes: readonly HtmlContent[]): boolean =>
  nodes.some(
    (node) => node.type === 'text' && node.value.includes('*') && isVerbatim(node) && cjkRest.test(node.value),
  );

/** `これは**「重要」**です` has bold words. */
const withCjkEmphasis = (nodes: readonly HtmlContent[]): readonly HtmlContent[] =>
  hasCjkRest(nodes) ? joined(marked(tokensOf(nodes))) : nodes;

/**
 * Reads marks as they were meant where Markdown reads them otherwise: a single tilde in a number strikes nothing out, and
 * asterisks mark words also in scripts that have no spaces.
 * @param content as parsed, with its places
 */
export const withMeantMarks = (content: readonly HtmlContent[]): HtmlContent[] =>
  mapLists(content, (nodes) => withCjkEmphasis(withoutLoneTildes(nodes)));
