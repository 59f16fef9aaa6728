import type {
  PrintedBlock,
  PrintedCell,
  PrintedCode,
  PrintedMark,
  PrintedRun,
  PrintedText,
} from '../../bank/printed-block.ts';
import { isReadFromRight } from '../../bank/text-direction.ts';
import type { HtmlContent, HtmlElement } from '../../story-components/html.ts';
import type { RenderContext, StoryComponent, TypedProps } from '../../story-components/story-component.ts';
import { componentOf, isJsx } from './jsx-nodes.ts';
import { literalProps } from './jsx-props.ts';
import { isPhrasing } from './phrasing.ts';
import { onOneLine, plainTextOf } from './plain-text-of.ts';

/** Where something stands: on a slide, figures say as much as on the screen; beside it, what keeps them true. */
interface Place {
  lookup: Pick<RenderContext, 'figureById' | 'questionById'>;
  onSlide: boolean;
}

const markOf: ReadonlyMap<string, PrintedMark> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['del', 'struck'],
  ['s', 'struck'],
  ['ins', 'underlined'],
  ['u', 'underlined'],
  ['sup', 'raised'],
  ['sub', 'lowered'],
  ['mark', 'marked'],
]);

/** What is drawn, and has no text of its own. */
const drawn = new Set(['audio', 'canvas', 'iframe', 'img', 'object', 'picture', 'svg', 'video']);
const lineEnd = '\u2028';

const childrenOf = (node: HtmlContent): HtmlContent[] => ('children' in node ? node.children : []);
const isTag = (node: HtmlContent, ...names: string[]): node is HtmlElement =>
  node.type === 'element' && names.includes(node.tagName);
const classesOf = ({ properties: { className } }: HtmlElement): string[] =>
  Array.isArray(className) ? className.map(String) : [];
const isDrawn = ({ tagName }: HtmlElement): boolean => drawn.has(tagName);

/** Footnotes lead back to their text, and their heading is for those who hear the page. */
const isForScreensAlone = (node: HtmlContent): boolean =>
  node.type === 'element' && ('dataFootnoteBackref' in node.properties || classesOf(node).includes('visually-hidden'));

/** A figure as it is said stands out; what else has to be known of it stands beside it. */
function figureRuns(
  { text, textOnScreen, textOnPaper }: StoryComponent,
  props: TypedProps,
  marks: readonly PrintedMark[],
  { lookup: { figureById }, onSlide }: Place,
): PrintedRun[] {
  const said = text?.(props, figureById) ?? '';
  const whole = (onSlide ? textOnScreen : textOnPaper)?.(props, figureById) ?? said;
  if (!whole.startsWith(said)) return [{ text: whole, marks }];
  return [
    { text: said, marks: [...marks, 'strong'] },
    { text: whole.slice(said.length), marks },
  ];
}

function runsOf(nodes: readonly HtmlContent[], marks: readonly PrintedMark[], place: Place): PrintedRun[] {
  return nodes.flatMap((node): PrintedRun[] => {
    if (node.type === 'text') return [{ text: node.value, marks }];
    if (isJsx(node)) {
      const component = componentOf(node);
      if (component?.text) return figureRuns(component, literalProps(node), marks, place);
      return runsOf(node.children, component?.isPrivate ? [...marks, 'private'] : marks, place);
    }
    if (node.type !== 'element' || isDrawn(node) || isForScreensAlone(node)) return [];
    const { tagName, properties, children } = node;
    if (tagName === 'br') return [{ text: lineEnd, marks: [] }];
    if (tagName === 'input') return [{ text: properties['checked'] === true ? '✓ ' : '□ ', marks }];
    const mark = markOf.get(tagName);
    const runs = runsOf(children, mark === undefined ? marks : [...marks, mark], place);
    if (tagName === 'q') return [{ text: '“', marks }, ...runs, { text: '”', marks }];
    const { href } = properties;
    if (tagName !== 'a' || typeof href !== 'string' || !/^(?:https?|mailto):/u.test(href)) return runs;
    return runs.map((run) => ({ ...run, address: href }));
  });
}

/** Without white space that HTML does not show. */
function tidied(runs: readonly PrintedRun[]): PrintedRun[] {
  const shown: PrintedRun[] = [];
  let before = ' ';
  for (const run of runs) {
    const text = run.text.replace(/[ \t\r\n\f]+/gu, ' ');
    const rest = /[ \u2028]$/u.test(before) ? text.replace(/^ /u, '') : text;
    if (rest === '') continue;
    shown.push({ ...run, text: rest });
    before = rest;
  }
  const last = shown.pop();
  const end = last?.text.replace(/[ \u2028]$/u, '') ?? '';
  return last && end !== '' ? [...shown, { ...last, text: end }] : shown;
}

function textOf(nodes: readonly HtmlContent[], place: Place, marks: readonly PrintedMark[] = []): PrintedText {
  const runs = tidied(runsOf(nodes, marks, place));
  return { runs, fromRight: isReadFromRight(runs.map(({ text }) => text).join('')) };
}

const plainLine = (text: string): PrintedText => ({
  runs: [{ text: onOneLine(text), marks: [] }],
  fromRight: isReadFromRight(text),
});

function pictureOf({ tagName, properties, children }: HtmlElement): PrintedBlock[] {
  const inner = children.find((child) => isTag(child, 'img'));
  if (tagName === 'picture') return inner?.type === 'element' ? pictureOf(inner) : [];
  const { src, alt, ariaLabel, title } = properties;
  const words = [alt, ariaLabel, title, onOneLine(plainTextOf(children))];
  const name = words.find((word): word is string => typeof word === 'string' && word !== '') ?? '';
  const address = tagName === 'img' && typeof src === 'string' ? src : '';
  return address === '' && name === '' ? [] : [{ kind: 'picture', address, alt: name }];
}

const picturesIn = (nodes: readonly HtmlContent[]): PrintedBlock[] =>
  nodes.flatMap((node) => (node.type === 'element' && isDrawn(node) ? pictureOf(node) : picturesIn(childrenOf(node))));

/** A line of text, and the pictures that stand in it. */
function paragraph(nodes: readonly HtmlContent[], place: Place, marks: readonly PrintedMark[] = []): PrintedBlock[] {
  const text = textOf(nodes, place, marks);
  return [...(text.runs.length > 0 ? [{ kind: 'text' as const, text }] : []), ...picturesIn(nodes)];
}

const firstFromRight = (node: HtmlContent): boolean => isReadFromRight(plainTextOf([node]));

function list(node: HtmlElement, place: Place): PrintedBlock[] {
  const { tagName, properties, children } = node;
  const items = children.flatMap((item) => (isTag(item, 'li') ? [blocksOf(item.children, place)] : []));
  if (items.length === 0) return [];
  const start = tagName === 'ul' ? null : Math.max(0, Math.trunc(Number(properties['start'] ?? 1)) || 0);
  return [{ kind: 'list', start, items, fromRight: firstFromRight(node) }];
}

function piecesOf(nodes: readonly HtmlContent[], kind?: string): PrintedCode[] {
  return nodes.flatMap((node): PrintedCode[] => {
    if (node.type === 'text') return [kind === undefined ? { text: node.value } : { text: node.value, kind }];
    const name = node.type === 'element' ? classesOf(node).find((one) => one.startsWith('code-')) : undefined;
    return piecesOf(childrenOf(node), name?.replace('code-', '') ?? kind);
  });
}

const rowsIn = (node: HtmlContent): HtmlElement[] =>
  isTag(node, 'tr') ? [node] : childrenOf(node).flatMap((child) => rowsIn(child));

const alignments = ['left', 'center', 'right'] as const;

function cellOf(cell: HtmlElement, place: Place): PrintedCell {
  return {
    blocks: blocksOf(cell.children, place),
    isHead: cell.tagName === 'th',
    columns: Math.max(1, Math.trunc(Number(cell.properties['colSpan'] ?? 1)) || 1),
    align: alignments.find((name) => classesOf(cell).includes(`align-${name}`)) ?? null,
  };
}

function table(node: HtmlElement, place: Place): PrintedBlock[] {
  const rows = rowsIn(node).map(({ children }) =>
    children.flatMap((cell) => (isTag(cell, 'th', 'td') ? [cellOf(cell, place)] : [])),
  );
  const columns = Math.max(0, ...rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0)));
  const captions = node.children.flatMap((child) => (isTag(child, 'caption') ? paragraph(child.children, place) : []));
  return columns === 0 ? captions : [...captions, { kind: 'table', columns, rows, fromRight: firstFromRight(node) }];
}

function componentBlocks(node: HtmlContent, place: Place): PrintedBlock[] {
  const component = componentOf(node);
  const children = childrenOf(node);
  if (!component || !isJsx(node)) return blocksOf(children, place);
  const props = literalProps(node);
  if (component.isShown) return [{ kind: 'slide', blocks: blocksOf(children, { ...place, onSlide: true }) }];
  const blocks = blocksOf(children, place);
  if (component.isPrivate) return [{ kind: 'private', blocks }];
  if (component.heading) {
    const text = plainLine(component.heading(props));
    return [{ kind: 'heading', depth: 2, text, note: component.headingNote?.(props) ?? '' }, ...blocks];
  }
  if (component.label) return [{ kind: 'ask', question: plainLine(component.label(props, place.lookup)), blocks }];
  return blocks;
}

function blocksIn(node: HtmlContent, place: Place): PrintedBlock[] {
  if (node.type !== 'element') return isJsx(node) ? componentBlocks(node, place) : [];
  if (isForScreensAlone(node)) return [];
  if (isDrawn(node)) return pictureOf(node);
  const { tagName, children } = node;
  if (/^h[1-6]$/u.test(tagName)) {
    const text = textOf(children, place);
    const depth = Number(tagName.slice(1));
    return [...(text.runs.length > 0 ? [{ kind: 'heading' as const, depth, text, note: '' }] : []), ...picturesIn(children)]; // prettier-ignore
  }
  switch (tagName) {
    case 'p':
      return paragraph(children, place, classesOf(node).includes('callout-title') ? ['strong'] : []);
    case 'dt':
    case 'summary':
      return paragraph(children, place, ['strong']);
    case 'ul':
    case 'ol':
      return list(node, place);
    case 'pre':
      return [{ kind: 'code', pieces: piecesOf(children) }];
    case 'table':
      return table(node, place);
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocksOf(children, place) }];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'script':
    case 'style':
    case 'template':
      return [];
    default: {
      const blocks = blocksOf(children, place);
      return classesOf(node).includes('callout') ? [{ kind: 'callout', blocks }] : blocks;
    }
  }
}

function blocksOf(nodes: readonly HtmlContent[], place: Place): PrintedBlock[] {
  const blocks: PrintedBlock[] = [];
  let loose: HtmlContent[] = [];
  const settle = (): void => {
    blocks.push(...paragraph(loose, place));
    loose = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) loose.push(node);
    else {
      settle();
      blocks.push(...blocksIn(node, place));
    }
  }
  settle();
  return blocks;
}

/**
 * A story's content as it stands on paper, with its slides.
 * @param content prepared content without problems
 * @param lookup what components say
 */
export const printedBlocks = (content: readonly HtmlContent[], lookup: Place['lookup']): PrintedBlock[] =>
  blocksOf(content, { lookup, onSlide: false });

/** The slides that stand anywhere among some blocks. */
export const printedSlides = (blocks: readonly PrintedBlock[]): PrintedBlock[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'slide') return [block];
    if (block.kind === 'list') return block.items.flatMap(printedSlides);
    return 'blocks' in block ? printedSlides(block.blocks) : [];
  });
