import type { HtmlContent, HtmlElement } from '../../story-components/html.ts';
import { mapNodes, visitNodes } from './map-nodes.ts';
import { takenOut } from './taken-out.ts';

const notePrefix = 'note-fn-';
const referencePrefix = 'note-fnref-';

const isElement = (node: HtmlContent): node is HtmlElement => node.type === 'element';
const property = (node: HtmlElement, name: string): string => String(node.properties[name] ?? '');
const isReference = (node: HtmlContent): node is HtmlElement => isElement(node) && 'dataFootnoteRef' in node.properties;
const isBackReference = (node: HtmlContent): node is HtmlElement =>
  isElement(node) && 'dataFootnoteBackref' in node.properties;
const isListOfNotes = (node: HtmlContent): boolean => isElement(node) && 'dataFootnotes' in node.properties;

/** Whether an element is the text of a footnote, which the parser has put at the end of the page. */
export const isFootnote = (node: HtmlContent): node is HtmlElement =>
  isElement(node) && node.tagName === 'li' && property(node, 'id').startsWith(notePrefix);

/** Which reference to which note something is, counted from 1. */
interface Place {
  note: number;
  reference: number;
}

/** What is left of the footnotes of a text: those to which it refers, in the order in which it does. */
class Footnotes {
  readonly #notes = new Map<string, HtmlElement>();
  /** Numbers of references by the ids of the notes to which they lead. */
  readonly #references = new Map<string, number>();
  readonly #places = new Map<HtmlContent, Place>();

  constructor(content: readonly HtmlContent[]) {
    visitNodes(content, (node) => {
      if (isFootnote(node)) this.#notes.set(property(node, 'id'), node);
    });
    this.#readReferences(content.filter((node) => !isListOfNotes(node)));
    // A note that is not referred to may refer to others. As long as this goes on, the map grows.
    for (const id of this.#references.keys()) this.#readReferences(this.#notes.get(id)?.children ?? []);
  }

  #readReferences(nodes: readonly HtmlContent[]): void {
    visitNodes(nodes, (node) => {
      const id = isReference(node) ? property(node, 'href').slice(1) : '';
      if (!this.#notes.has(id)) return;
      const reference = (this.#references.get(id) ?? 0) + 1;
      this.#references.set(id, reference);
      this.#places.set(node, { note: [...this.#references.keys()].indexOf(id) + 1, reference });
    });
  }

  /** A reference with the number of its note; nothing where the note is gone. */
  #reference(node: HtmlElement): HtmlElement[] {
    const place = this.#places.get(node);
    if (!place) return [];
    const label = property(node, 'href').slice(1 + notePrefix.length);
    const id = `${referencePrefix}${label}${place.reference === 1 ? '' : `-${place.reference}`}`;
    const children: HtmlElement['children'] = [{ type: 'text', value: String(place.note) }];
    return [{ ...node, properties: { ...node.properties, id }, children }];
  }

  /** Content with its references in order. */
  ordered(nodes: readonly HtmlContent[], change: (node: HtmlElement) => HtmlElement = (node) => node): HtmlContent[] {
    return mapNodes(nodes, (node) => {
      if (!isElement(node)) return node;
      const [only] = node.children;
      // What stands above the line goes with the reference in it.
      if (node.tagName === 'sup' && only && isReference(only) && !this.#places.has(only)) return [];
      return isReference(node) ? this.#reference(node) : change(node);
    });
  }

  /** The notes, each with as many ways back as there are references to it, and with line breaks between them. */
  notes(): HtmlContent[] {
    const lineBreak: HtmlContent = { type: 'text', value: '\n' };
    return [...this.#references].flatMap(([id, references], index) => {
      const note = this.#notes.get(id);
      if (!note) return [];
      return [lineBreak, ...this.ordered([note], (node) => withWaysBack(node, index + 1, references)), lineBreak].slice(
        index === 0 ? 0 : 1,
      );
    });
  }
}

/** What holds the ways back from a note, with no more of them than there are references. */
function withWaysBack(holder: HtmlElement, note: number, references: number): HtmlElement {
  const last = holder.children.filter(isBackReference)[references - 1];
  if (!last) return holder;
  let reference = 0;
  const children = holder.children.slice(0, holder.children.indexOf(last) + 1).map((node) => {
    if (!isBackReference(node)) return node;
    reference += 1;
    const ariaLabel = `Back to reference ${note}${reference === 1 ? '' : `-${reference}`}`;
    return { ...node, properties: { ...node.properties, ariaLabel } };
  });
  return { ...holder, children };
}

/**
 * Puts the footnotes of a text in order of which a part was taken out, so that nothing tells of what is missing: notes
 * to which nothing leads any more go, and the others are numbered anew.
 * @param content what is left of a story's content, the list of its notes included
 */
export function withOrderedFootnotes(content: readonly HtmlContent[]): HtmlContent[] {
  const footnotes = new Footnotes(content);
  const notes = footnotes.notes();
  const open = notes.length === 0 ? takenOut(content, isListOfNotes) : content;
  return open.flatMap((node) => {
    if (!isElement(node) || !isListOfNotes(node)) return footnotes.ordered([node]);
    const children = node.children.map((child) =>
      isElement(child) && child.tagName === 'ol' ? { ...child, children: notes } : child,
    );
    return [{ ...node, children }];
  });
}
