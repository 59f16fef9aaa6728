import sax from 'sax';
import { svgText } from './picture-type.ts';

/** Elements of these namespaces are drawn; others are an editor's own notes. */
const drawnNamespaces = new Set([
  '',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1998/Math/MathML',
]);
const linkNamespace = 'http://www.w3.org/1999/xlink';
const keptPrefixes = new Set(['', 'xlink', 'xml']);

/** What is shown of a picture only by programs that list its properties, and what a picture may not run. */
const undrawn = new Set(['metadata', 'title', 'desc', 'script']);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapedValue = (text: string): string => escaped(text).replaceAll('"', '&quot;');

/** Comments of CSS; what stands in quotation marks or in `url()` is none. */
const cssComment = /("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|url\([^)]*\))|\/\*[^]*?(?:\*\/|$)/gu;
const withoutComments = (css: string): string =>
  css.replace(cssComment, (_all, kept: string | undefined) => kept ?? '');

/** What entities are short for. Some editors name their namespaces so. */
const entity = /<!ENTITY\s+(?<name>[\w.:-]+)\s+(?:"(?<double>[^"]*)"|'(?<single>[^']*)')\s*>/gu;

/** Characters that an entity's text gives by their number are there before anybody uses it. */
const withCharacters = (text: string): string =>
  text.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/giu, (all, hex: string | undefined, decimal: string | undefined) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

const isQualified = (tag: sax.Tag | sax.QualifiedTag): tag is sax.QualifiedTag => 'uri' in tag;

/** Whether an attribute says how something is drawn, as far as a picture is drawn without a script or a network. */
function isDrawn(
  { name, prefix, local, value }: sax.QualifiedAttribute,
  tag: sax.QualifiedTag,
  isRoot: boolean,
): boolean {
  if (prefix === 'xmlns') return drawnNamespaces.has(value) || value === linkNamespace;
  if (!keptPrefixes.has(prefix) || /^(?:on|data-)/iu.test(name)) return false;
  if (local === 'href' && /^\s*javascript:/iu.test(value)) return false;
  if (local === 'href' && tag.local !== 'a' && /^\s*(?:https?:)?\/\//iu.test(value)) return false;
  // Some editors keep the whole drawing as they need it in an attribute of the root.
  return !(isRoot && name === 'content');
}

/** Writes down the part of a document that is drawn, while it is parsed. */
class DrawnPart {
  text = '';
  /** Number of elements that are open. */
  #depth = 0;
  /** Number of those that are open from the outermost that is not drawn on. */
  #hidden = 0;
  /** The text of the style sheet that is open. */
  #style: string | undefined;
  readonly #inner: (picture: Buffer) => Buffer | undefined;

  constructor(inner: (picture: Buffer) => Buffer | undefined) {
    this.#inner = inner;
  }

  open(tag: sax.QualifiedTag): void {
    const isRoot = this.#depth === 0;
    this.#depth += 1;
    if (this.#hidden > 0 || undrawn.has(tag.local) || !drawnNamespaces.has(tag.uri)) {
      this.#hidden += 1;
      return;
    }
    const attributes = Object.values(tag.attributes).filter((attribute) => isDrawn(attribute, tag, isRoot));
    const written = attributes.map(({ name, local, value }) => {
      return ` ${name}="${escapedValue(local === 'href' ? this.#address(value) : value)}"`;
    });
    this.text += `<${tag.name}${written.join('')}>`;
    if (tag.local === 'style') this.#style = '';
  }

  write(text: string): void {
    if (this.#hidden > 0 || this.#depth === 0) return;
    if (this.#style === undefined) this.text += escaped(text);
    else this.#style += text;
  }

  close(name: string): void {
    this.#depth -= 1;
    if (this.#hidden > 0) {
      this.#hidden -= 1;
      return;
    }
    if (this.#style !== undefined) this.text += escaped(withoutComments(this.#style));
    this.#style = undefined;
    this.text += `</${name}>`;
  }

  /** The address of a picture within the picture; one that is written out there is a picture file of its own. */
  #address(value: string): string {
    const data = /^\s*data:(?<type>image\/[\w.+-]+);base64,(?<bytes>[\w+/=\s]*)$/u.exec(value)?.groups;
    if (!data) return value;
    const inner = this.#inner(Buffer.from(data['bytes'] ?? '', 'base64'));
    return inner ? `data:${data['type']};base64,${inner.toString('base64')}` : '';
  }
}

/**
 * An SVG without metadata, titles, comments, scripts and what drawing programs keep for themselves.
 * @param inner takes the metadata from a picture that is written out inside this one
 * @returns nothing where the file is not well-formed, so that browsers would not show it either
 */
export function svgWithoutMetadata(bytes: Buffer, inner: (picture: Buffer) => Buffer | undefined): Buffer | undefined {
  const parser = sax.parser(true, { xmlns: true });
  const drawn = new DrawnPart(inner);
  let isBroken = false;
  parser.onerror = () => {
    isBroken = true;
    parser.resume();
  };
  parser.ondoctype = (doctype) => {
    for (const { groups = {} } of doctype.matchAll(entity))
      parser.ENTITIES[groups['name'] ?? ''] = withCharacters(groups['double'] ?? groups['single'] ?? '');
  };
  parser.onopentag = (tag) => isQualified(tag) && drawn.open(tag);
  parser.ontext = (text) => drawn.write(text);
  parser.oncdata = (text) => drawn.write(text);
  parser.onclosetag = (name) => drawn.close(name);
  parser.write(svgText(bytes)).close();
  return isBroken ? undefined : Buffer.from(`${drawn.text.trim()}\n`);
}
