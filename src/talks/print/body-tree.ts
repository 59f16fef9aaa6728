import sax from 'sax';

/** An element of a story's body. */
export interface BodyElement {
  name: string;
  classes: readonly string[];
  attributes: Readonly<Record<string, string>>;
  children: BodyNode[];
}

/** What may stand in an element: a string is text. */
export type BodyNode = BodyElement | string;

/** These have no end. */
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * Reads the HTML of a story's body, as the bank wrote it.
 * @param html well-formed but for elements that have no end
 */
export function bodyTree(html: string): BodyNode[] {
  const root: BodyElement = { name: '', classes: [], attributes: {}, children: [] };
  const open: BodyElement[] = [root];
  const parser = sax.parser(false, { lowercase: true });
  parser.onopentag = ({ name, attributes }) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)]));
    const classes = (values['class'] ?? '').split(' ').filter((one) => one !== '');
    const element: BodyElement = { name, classes, attributes: values, children: [] };
    open.at(-1)?.children.push(element);
    if (!voidElements.has(name)) open.push(element);
  };
  parser.onclosetag = (name) => {
    if (!voidElements.has(name) && open.length > 1) open.pop();
  };
  parser.ontext = (text) => open.at(-1)?.children.push(text);
  parser.write(`<div>${html}</div>`).close();
  const [whole] = root.children;
  return typeof whole === 'object' ? whole.children : [];
}

/** The text of some nodes, without any spaces of its own. */
export const bodyText = (nodes: readonly BodyNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : bodyText(node.children))).join('');

/** The slides that stand anywhere in a body. */
export const bodySlides = (nodes: readonly BodyNode[]): BodyElement[] =>
  nodes.flatMap((node) =>
    typeof node === 'string' ? [] : node.classes.includes('slide') ? [node] : bodySlides(node.children),
  );

/** The addresses of the pictures that stand anywhere in a body. */
export const bodyPictures = (nodes: readonly BodyNode[]): string[] =>
  nodes.flatMap((node) =>
    typeof node === 'string'
      ? []
      : [...(node.name === 'img' ? [node.attributes['src'] ?? ''] : []), ...bodyPictures(node.children)],
  );
