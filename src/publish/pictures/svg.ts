import sax from 'sax';
import { innerAddress, looksLikeAddress } from './inner-address.ts';
import { svgText } from './picture-type.ts';
import { safeCss } from './safe-css.ts';
import { withoutSpareParts, type ElementPart, type IdPart } from './spare-parts.ts';

/** Elements of these namespaces are drawn; others are an editor's own notes. */
const drawnNamespaces = new Set([
  '',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1998/Math/MathML',
]);
const linkNamespace = 'http://www.w3.org/1999/xlink';
const keptPrefixes = new Set(['', 'xlink', 'xml']);

/**
 * What is shown of a picture only by programs that list its properties, what a picture may not run, and what would load
 * or call other pages where the picture is opened by itself.
 */
const undrawn = new Set([
  ...['metadata', 'title', 'desc', 'script', 'handler', 'listener'],
  ...['iframe', 'frame', 'frameset', 'portal', 'object', 'embed', 'applet', 'form', 'link', 'base', 'meta'],
]);
/** Attributes that hold one address, which is not told from a name by how it is written. */
const addressed = new Set(['href', 'src', 'poster', 'data', 'background', 'cite', 'base', 'action', 'formaction']);
/** Attributes that give others their values, one or several with a `;` between them. */
const giving = new Set(['to', 'from', 'by', 'values']);
/** Attributes that say something and are not drawn, and those with several addresses, which one of them can do without. */
const untold = /^(?:on|data-|aria-|(?:title|alt|alttext|role|arcrole|ping|srcset|imagesrcset)$)/iu;
/** What names a host, a program or a file of its maker's in the middle of a value. */
const namesOthers =
  /(?:^|[\s;,'"(=])(?:[a-z][a-z\d+.-]*:[\\/]|[\\/]{2}|[\\/](?:home|users|root|volumes|mnt|media|tmp)[\\/]|~[\\/]|javascript:|data:[^,]*,)/iu;
/** Whether a value is an address or a path from somewhere. */
const namesPlace = (value: string): boolean =>
  /^[\p{Cc}\s]*(?:[a-z][a-z\d+.-]*:|~?[\\/]|\.{1,2}[\\/])/iu.test(value.replaceAll(/[\t\n\r]/gu, ''));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapedValue = (text: string): string => escaped(text).replaceAll('"', '&quot;');

/** What entities are short for. Some editors name their namespaces so. */
const entity = /<!ENTITY\s+(?<name>[\w.:-]+)\s+(?:"(?<double>[^"]*)"|'(?<single>[^']*)')\s*>/gu;

/** Characters that an entity's text gives by their number are there before anybody uses it. */
const withCharacters = (text: string): string =>
  text.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/giu, (all, hex: string | undefined, decimal: string | undefined) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

const isQualified = (tag: sax.Tag | sax.QualifiedTag): tag is sax.QualifiedTag => 'uri' in tag;

/** Whether an attribute says how something is drawn, as far as a picture is drawn without a script. */
function isDrawn({ name, prefix, local, value }: sax.QualifiedAttribute, isRoot: boolean): boolean {
  if (prefix === 'xmlns') return drawnNamespaces.has(value) || value === linkNamespace;
  if (!keptPrefixes.has(prefix) || untold.test(local)) return false;
  // Some editors keep the whole drawing as they need it in an attribute of the root.
  return !(isRoot && name === 'content');
}

/** Whether an element says itself that it is not drawn. */
function isHidden({ uri, attributes }: sax.QualifiedTag): boolean {
  const valueOf = (local: string): string =>
    Object.values(attributes).find((attribute) => attribute.prefix === '' && attribute.local === local)?.value ?? '';
  // To HTML the attribute means nothing.
  if (uri !== 'http://www.w3.org/1999/xhtml' && valueOf('display').trim() === 'none') return true;
  return /(?:^|;)\s*display\s*:\s*none\s*(?:!\s*important\s*)?(?:;|$)/iu.test(valueOf('style'));
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
  /** All style sheets. */
  css = '';
  readonly ids: IdPart[] = [];
  readonly elements: ElementPart[] = [];
  /** The elements that are open and drawn on, as far as they may be left out. */
  readonly #open: (Omit<ElementPart, 'end'> & { isSwitch: boolean })[] = [];
  readonly #inner: (picture: Buffer) => Buffer | undefined;

  constructor(inner: (picture: Buffer) => Buffer | undefined) {
    this.#inner = inner;
  }

  open(tag: sax.QualifiedTag): void {
    const isRoot = this.#depth === 0;
    this.#depth += 1;
    const isInStyle = this.#style !== undefined;
    if (this.#hidden > 0 || isInStyle || undrawn.has(tag.local.toLowerCase()) || !drawnNamespaces.has(tag.uri)) {
      this.#hidden += 1;
      return;
    }
    const attributes = Object.values(tag.attributes).filter((attribute) => isDrawn(attribute, isRoot));
    // Without the first part of a switch the next one would be drawn.
    const isFree = this.#open.at(-1)?.isSwitch === false;
    this.#open.push({
      start: this.text.length,
      classes: isFree ? (tag.attributes['class']?.value ?? '').split(/\s+/u) : [],
      isHidden: isFree && isHidden(tag),
      isSwitch: tag.local === 'switch',
    });
    this.text += `<${tag.name}`;
    // It counts for others, wherever it stands.
    if (/^(?:style|set|animate\w*)$/u.test(tag.local))
      for (const element of this.#open) [element.isHidden, element.classes] = [false, []];
    const movesAddress = /(?:^|:)href$/u.test(tag.attributes['attributeName']?.value ?? '');
    for (const attribute of attributes) {
      const value = this.#value(attribute, movesAddress);
      if (value === undefined) continue;
      const start = this.text.length;
      this.text += ` ${attribute.name}="${escapedValue(value)}"`;
      if (attribute.local === 'id') this.ids.push({ id: value, start, end: this.text.length });
    }
    this.text += '>';
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
    if (this.#style !== undefined) {
      const css = this.#css(this.#style) ?? '';
      this.text += escaped(css);
      this.css += `${css}\n`;
    }
    this.#style = undefined;
    this.text += `</${name}>`;
    const element = this.#open.pop();
    if (element) this.elements.push({ ...element, end: this.text.length });
  }

  /**
   * The value of an attribute, without addresses that the picture may not name; nothing where it is left out.
   * @param movesAddress whether its element gives new addresses to another one
   */
  #value({ prefix, local, value }: sax.QualifiedAttribute, movesAddress: boolean): string | undefined {
    if (prefix === 'xmlns') return value;
    // It is about what a browser can do: without it, what only a drawing program shows would be shown instead of the rest.
    if (local === 'requiredExtensions')
      return value.split(/\s+/u).every((name) => drawnNamespaces.has(name)) ? value : '';
    if (addressed.has(local) || looksLikeAddress(value)) return this.#address(value);
    if (
      giving.has(local) &&
      value.split(';').some((one) => (movesAddress ? this.#address(one) !== one : namesPlace(one)))
    )
      return undefined;
    const isCss = local === 'style' || (value.includes('(') && /\\|url|src|image/iu.test(value));
    const safe = isCss ? this.#css(value) : value;
    return safe === undefined || (!isCss && namesOthers.test(safe)) ? undefined : safe;
  }

  #address(value: string): string | undefined {
    return innerAddress(value, this.#inner);
  }

  #css(css: string): string | undefined {
    return safeCss(css, {
      address: (value) => this.#address(value),
      isAddress: looksLikeAddress,
      isNamespace: (name) => drawnNamespaces.has(name) || name === linkNamespace,
    });
  }
}

/**
 * An SVG without metadata, titles, comments, scripts, addresses of other hosts and of files of its maker's, hidden layers,
 * names of layers, and what else drawing programs keep for themselves.
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
  return isBroken ? undefined : Buffer.from(`${withoutSpareParts(drawn).trim()}\n`);
}
