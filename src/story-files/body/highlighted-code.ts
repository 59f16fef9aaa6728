import type { HtmlContent, HtmlElement } from '../../story-components/html.ts';
import { html } from '../../story-components/html.ts';
import { highlightCode, plainPiece, type CodePiece } from './code-highlighter.ts';
import { mapNodes, visitNodes } from './map-nodes.ts';
import { plainTextOf } from './plain-text-of.ts';

/** Characters of code that a story may have in color; the blocks behind them have one color, since a minute is too long. */
const mostColored = 100_000;

const languageOf = (code: HtmlElement): string => {
  const names = code.properties['className'];
  const found = Array.isArray(names) ? names.find((name) => String(name).startsWith('language-')) : undefined;
  return String(found ?? '').replace('language-', '');
};

const codeOf = (node: HtmlContent): HtmlElement | undefined => {
  if (node.type !== 'element' || node.tagName !== 'pre') return undefined;
  return node.children.find((child): child is HtmlElement => child.type === 'element' && child.tagName === 'code');
};

/** A block of code that can be scrolled, and so has to be reachable by keyboard. */
function codeBlock(language: string, pieces: readonly CodePiece[]): HtmlElement {
  const label = language === '' ? 'Code' : `Code in ${language}`;
  const parts = pieces.map(({ text, className }) =>
    className === undefined ? text : html('span', { className: [className] }, text),
  );
  return html('pre', { tabIndex: 0, role: 'group', ariaLabel: label }, html('code', {}, ...parts));
}

/**
 * Colors the blocks of code.
 * @param content a story's content
 */
export async function withHighlightedCode(content: readonly HtmlContent[]): Promise<HtmlContent[]> {
  const found: { node: HtmlContent; code: HtmlElement }[] = [];
  visitNodes(content, (node) => {
    const code = codeOf(node);
    if (code) found.push({ node, code });
  });
  if (found.length === 0) return [...content];
  const blocks = new Map<HtmlContent, HtmlElement>();
  let left = mostColored;
  for (const { node, code } of found) {
    const language = languageOf(code);
    const text = plainTextOf([code]).replace(/\n$/u, '');
    const pieces = text.length > left ? [plainPiece(text)] : await highlightCode(text, language);
    if (text.length <= left) left -= text.length;
    blocks.set(node, codeBlock(language, pieces));
  }
  return mapNodes(content, (node) => blocks.get(node) ?? node);
}
