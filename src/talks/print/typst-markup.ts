import { isReadFromRight } from '../../bank/text-direction.ts';
import { bodySlides, bodyText, type BodyElement, type BodyNode } from './body-tree.ts';

/** How a body is written. */
export interface MarkupOptions {
  /** A handout says what keeps a figure true and has the answers to questions; slides say as much as on the screen. */
  kind: 'handout' | 'slides';
  /** A text as the fonts can show it. */
  shown: (text: string) => string;
  /** Where a picture lies for Typst, by its address; undefined where Typst cannot draw it. */
  pictureAt: (address: string) => string | undefined;
}

/** A string of Typst, in which nothing is markup. */
export const typstString = (text: string): string =>
  `"${text.toWellFormed().replaceAll(/[\\"]/gu, (sign) => `\\${sign}`)}"`;

const phrasing = new Set(
  'a abbr b bdi bdo br button cite code data del dfn em i img ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Nothing of these can stand on paper. */
const unprinted = new Set('script style template iframe object embed source track'.split(' '));
const wrappers: Readonly<Record<string, string>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emph',
  i: 'emph',
  cite: 'emph',
  dfn: 'emph',
  sup: 'super',
  sub: 'sub',
  del: 'strike',
  s: 'strike',
};

const isOf = (node: BodyNode, ...classes: string[]): boolean =>
  typeof node === 'object' && classes.some((one) => node.classes.includes(one));
const isPhrasing = (node: BodyNode): boolean => typeof node === 'string' || phrasing.has(node.name);
const isBlank = (node: BodyNode): boolean => typeof node === 'string' && /^[ \t\r\n]*$/u.test(node);
const elements = (nodes: readonly BodyNode[], ...names: string[]): BodyElement[] =>
  nodes.filter((node): node is BodyElement => typeof node === 'object' && names.includes(node.name));

/** Writes a story's body as markup for Typst; `src/sheets/print/talk.typ` defines the functions that it calls. */
class MarkupWriter {
  readonly #options: MarkupOptions;
  constructor(options: MarkupOptions) {
    this.#options = options;
  }

  #text(text: string): string {
    return `#${typstString(this.#options.shown(text.replaceAll(/[ \t\r\n\f]+/gu, ' ')))}`;
  }

  #picture({ attributes }: BodyElement): string {
    const { src = '', alt = '' } = attributes;
    const path = this.#options.pictureAt(src);
    return path === undefined ? (alt === '' ? '' : `#missing-picture[${this.#text(alt)}]`) : `#picture(${typstString(path)}, ${typstString(alt)}, room)`; // prettier-ignore
  }

  inline(nodes: readonly BodyNode[]): string {
    return nodes.map((node) => this.#inlineNode(node)).join('');
  }

  #inlineNode(node: BodyNode): string {
    if (typeof node === 'string') return this.#text(node);
    const { name, children, attributes } = node;
    if (unprinted.has(name)) return '';
    if (isOf(node, 'figure-status') && this.#options.kind === 'handout') return '';
    if (isOf(node, 'figure-on-paper') && this.#options.kind === 'slides') return '';
    if (name === 'br') return '#linebreak()';
    if (name === 'img') return this.#picture(node);
    if (['code', 'kbd', 'samp'].includes(name)) return `#inline-code(${typstString(this.#options.shown(bodyText(children)))})`; // prettier-ignore
    const inner = isPhrasing(node) ? this.inline(children) : this.blocks(children);
    const wrapper = wrappers[name];
    if (wrapper !== undefined) return `#${wrapper}[${inner}]`;
    const { href = '' } = attributes;
    if (name === 'a' && /^(?:https?|mailto):/u.test(href) && inner !== '') return `#link(${typstString(href)})[${inner}]`; // prettier-ignore
    if (isOf(node, 'minutes')) return `#minutes[${inner}]`;
    return inner;
  }

  #paragraph(nodes: readonly BodyNode[]): string {
    if (nodes.every(isBlank)) return '';
    const pictures = nodes.every((node) => isBlank(node) || (typeof node === 'object' && node.name === 'img'));
    if (pictures) return nodes.map((node) => (typeof node === 'string' ? '' : this.#picture(node))).join('');
    return this.#directed(nodes, `#paragraph[${this.inline(nodes)}]`);
  }

  #directed(nodes: readonly BodyNode[], markup: string): string {
    return isReadFromRight(bodyText(nodes)) ? `#from-right[${markup}]` : markup;
  }

  /** Blocks, and what stands loose between them as paragraphs. */
  blocks(nodes: readonly BodyNode[]): string {
    const written: string[] = [];
    let loose: BodyNode[] = [];
    const settle = (): void => {
      written.push(this.#paragraph(loose));
      loose = [];
    };
    for (const node of nodes) {
      if (isPhrasing(node) || typeof node === 'string') loose.push(node);
      else {
        settle();
        written.push(this.#block(node));
      }
    }
    settle();
    return written.filter((one) => one !== '').join('\n');
  }

  #block(node: BodyElement): string {
    const { name, children } = node;
    if (unprinted.has(name)) return '';
    if (isOf(node, 'slide')) return this.slide(node);
    if (isOf(node, 'ask')) return this.#ask(children);
    if (isOf(node, 'private')) return `#private-note[${this.blocks(children)}]`;
    if (/^h[1-6]$/u.test(name)) return this.#directed(children, `#title(${name.slice(1)})[${this.inline(children)}]`);
    switch (name) {
      case 'p':
      case 'figcaption':
      case 'dt':
      case 'summary':
        return this.#paragraph(children);
      case 'ul':
      case 'ol':
        return this.#list(node);
      case 'pre':
        return `#code-block(${typstString(this.#options.shown(bodyText(children).replace(/\n$/u, '')))})`;
      case 'blockquote':
        return `#quotation[${this.blocks(children)}]`;
      case 'table':
        return this.#table(children);
      case 'hr':
        return '#rule';
      default:
        return this.blocks(children);
    }
  }

  #list({ name, children, attributes }: BodyElement): string {
    const items = elements(children, 'li').map((item) => `[${this.blocks(item.children)}]`);
    if (items.length === 0) return '';
    const start = Number(attributes['start'] ?? 1);
    const order = name === 'ul' ? 'bullets' : `numbers.with(${Number.isInteger(start) && start >= 0 ? start : 1})`;
    return this.#directed(children, `#${order}(${items.join(', ')})`);
  }

  #table(children: readonly BodyNode[]): string {
    const headRows = elements(children, 'thead').flatMap((part) => elements(part.children, 'tr'));
    const bodyRows = [{ children }, ...elements(children, 'tbody', 'tfoot')].flatMap((part) =>
      elements(part.children, 'tr'),
    );
    const columns = Math.max(0, ...[...headRows, ...bodyRows].map((row) => elements(row.children, 'th', 'td').length));
    if (columns === 0) return '';
    const rowOf = (row: BodyElement): string => {
      const cells = elements(row.children, 'th', 'td').map((cell) => {
        const inner = this.blocks(cell.children);
        return cell.name === 'th' ? `[#strong[${inner}]]` : `[${inner}]`;
      });
      return [...cells, ...Array<string>(columns - cells.length).fill('[]')].join(', ');
    };
    const head = headRows.length === 0 ? '' : `table.header(${headRows.map(rowOf).join(', ')}), `;
    const caption = elements(children, 'caption').map(({ children: words }) => this.#paragraph(words));
    return `${caption.join('')}#rows(${columns}, ${head}${bodyRows.map(rowOf).join(', ')})`;
  }

  #ask(children: readonly BodyNode[]): string {
    const [question] = elements(children, 'summary');
    // The link to the question's page leads nowhere on paper.
    const answer = children.filter((node) => node !== question && !isOf(node, 'quiet'));
    return `#ask[${this.#paragraph(question?.children ?? [])}][${this.blocks(answer)}]`;
  }

  slide({ children }: BodyElement): string {
    const inner = this.blocks(children);
    return `#slide(${inner.split('#picture(').length - 1}, room => [${inner}])`;
  }
}

/**
 * Writes a talk's body, slides and all that is said, for its handout.
 * @param body as `bodyTree` reads it
 */
export const handoutMarkup = (body: readonly BodyNode[], options: Omit<MarkupOptions, 'kind'>): string =>
  `#let room = none\n${new MarkupWriter({ ...options, kind: 'handout' }).blocks(body)}`;

/**
 * Writes the slides of a talk alone.
 * @param body as `bodyTree` reads it
 */
export function slidesMarkup(body: readonly BodyNode[], options: Omit<MarkupOptions, 'kind'>): string {
  const writer = new MarkupWriter({ ...options, kind: 'slides' });
  return bodySlides(body)
    .map((slide) => writer.slide(slide))
    .join('\n');
}
