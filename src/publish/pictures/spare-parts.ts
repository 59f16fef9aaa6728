/** A part of the text of an SVG picture, by its place there. */
interface Part {
  start: number;
  end: number;
}

/** The attribute that gives an element its id, with the white space before it. */
export interface IdPart extends Part {
  id: string;
}

/** An element that may not be drawn. */
export interface ElementPart extends Part {
  classes: readonly string[];
  /** Whether it says itself that it is not drawn. */
  isHidden: boolean;
}

/** An SVG picture as it would be published, and what in it may be left out. */
export interface WholePicture {
  text: string;
  /** All of its style sheets. */
  css: string;
  ids: readonly IdPart[];
  elements: readonly ElementPart[];
}

/** What selects elements by more than a class or an id, or can be read in more than one way. */
const intricate = /\\|[+~[]|:(?:first|last|nth|only|not|has|is|where|empty|target|root)/iu;
/** Style sheets and movements that may show what is hidden. */
const showing = /\bdisplay\s*:(?!\s*none\b)|\ball\s*:|@(?!font-face|charset|namespace)/iu;
const animated = /attributeName="(?:display|style|class)"/u;

const rule = /([^{}]*)\{([^{}]*)\}/gu;

/** Classes whose elements are not drawn. */
function hiddenClasses(css: string): Set<string> {
  const found = new Set<string>();
  for (const [, selectors = '', declarations = ''] of css.matchAll(rule)) {
    if (!/\bdisplay\s*:\s*none\b/iu.test(declarations)) continue;
    for (const selector of selectors.split(',')) {
      const name = /^\s*\.([\w-]+)\s*$/u.exec(selector)?.[1];
      if (name !== undefined) found.add(name);
    }
  }
  return found;
}

const decoded = (name: string): string =>
  name.replaceAll(/%([\da-f]{2})/giu, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

const headOf = (id: string): string => /^[\w-]*/u.exec(id)?.[0] ?? '';

/** With what the ids begin that something in a picture refers to; empty where that cannot be told. */
function namedHeads(text: string): Set<string> {
  const places = [...text.matchAll(/#(?![\s<"'])((?:[\w-]|%[\da-f]{2})*)/giu)].map(([, name = '']) =>
    headOf(decoded(name)),
  );
  const events = [...text.matchAll(/\b(?:begin|end)="([^"]*)"/gu)].flatMap(
    ([, times = '']) => times.match(/[\w-]+(?=\.)/gu) ?? [],
  );
  return new Set([...places, ...events]);
}

/** A text without some parts of it, of which one may lie in another. */
function without(text: string, parts: readonly Part[]): string {
  let written = '';
  let place = 0;
  for (const { start, end } of parts.toSorted((one, other) => one.start - other.start)) {
    if (start < place) continue;
    written += text.slice(place, start);
    place = end;
  }
  return written + text.slice(place);
}

/**
 * An SVG picture without elements that are not drawn, and without ids that nothing refers to: drawing programs write
 * hidden layers, and the names of layers, into it. There is nothing left to take out of what it gives.
 */
export function withoutSpareParts({ text, css, ids, elements }: WholePicture): string {
  // A picture of several views may be shown by the name of one of them.
  if (intricate.test(css) || /<(?:\w+:)?view[\s>]/u.test(text)) return text;
  const hidden = hiddenClasses(css);
  const unseen = elements.filter(({ classes, isHidden }) => isHidden || classes.some((name) => hidden.has(name)));
  const mayBeShown = showing.test(css) || animated.test(text);
  let parts: readonly Part[] = [];
  // What is left out no longer refers to anything.
  for (let before = -1; before < parts.length;) {
    before = parts.length;
    const heads = namedHeads(without(text, parts));
    const isNamed = ({ id }: IdPart): boolean => heads.has('') || heads.has(headOf(id));
    const named = ids.filter(isNamed);
    const isSpare = ({ start, end }: Part): boolean => !named.some((id) => id.start >= start && id.start < end);
    parts = [...ids.filter((id) => !isNamed(id)), ...(mayBeShown ? [] : unseen.filter(isSpare))];
  }
  return without(text, parts);
}
