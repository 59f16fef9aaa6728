import { componentByName } from '../../story-components/registry.ts';

/** HTML that a story may use besides Markdown. Names that differ from a component's only in case are not among them. */
export const htmlTags: ReadonlySet<string> = new Set(
  (
    'a abbr address aside audio b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt ' +
    'em figcaption h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp small source span ' +
    'strong sub summary sup table tbody td tfoot th thead time tr track u ul var video wbr'
  ).split(' '),
);

/** HTML that has nothing inside and so no closing tag. */
export const voidTags: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/**
 * The tag of HTML that was meant by a name in other letters: `br` for `BR`, `strong` for `Strong`.
 * @param name as typed
 * @returns undefined for what is no tag of HTML, or is typed as it should be
 */
export function meantTag(name: string): string | undefined {
  const lower = name.toLowerCase();
  return lower !== name && htmlTags.has(lower) ? lower : undefined;
}

/** Why a story may not use a tag, and whether what stands in it may stay. */
export interface RefusedTag {
  reason: string;
  keepsContent: boolean;
}

const refusals: readonly [tags: string, refused: RefusedTag][] = [
  [
    'acronym basefont big blink center font marquee nobr strike tt',
    { reason: 'it says how a text looks, and the site does that for all pages alike', keepsContent: true },
  ],
  [
    'article body footer head header hgroup html main menu nav search title',
    { reason: 'it is a part of the page, and the page is made around the story', keepsContent: true },
  ],
  [
    'script noscript template slot canvas dialog',
    { reason: 'the pages allow no script inside the text', keepsContent: false },
  ],
  ['style link meta base', { reason: 'the pages allow no style of its own inside the text', keepsContent: false }],
  [
    'button datalist fieldset form input label legend meter optgroup option output progress select textarea',
    { reason: 'a story has nothing to fill in', keepsContent: true },
  ],
  [
    'applet embed frame frameset iframe noframes object param portal',
    { reason: 'the pages show nothing of other sites inside the text', keepsContent: false },
  ],
  ['area map', { reason: 'a picture has no parts to click on here', keepsContent: false }],
  [
    'math svg',
    { reason: 'a drawing has to be a file of its own, shown with `![what it shows](./name.svg)`', keepsContent: false },
  ],
];

const refusedTags: ReadonlyMap<string, RefusedTag> = new Map(
  refusals.flatMap(([tags, refused]) => tags.split(' ').map((tag) => [tag, refused] as const)),
);

/**
 * Why a story may not use a tag.
 * @param name as typed
 * @returns undefined for what is no tag of HTML at all
 */
export function refusedTag(name: string): RefusedTag | undefined {
  if (/^[a-z]+:[a-z]/iu.test(name))
    return { reason: 'it was pasted from a word processor, and no browser knows it', keepsContent: true };
  return refusedTags.get(name.toLowerCase());
}

/** What components do that have the name of a tag of HTML but for its capital letter. */
const besideTags = new Map([
  ['figure', 'shows a number'],
  ['section', 'has a title and a time'],
]);

/**
 * Why a story may not use a tag of HTML that would be taken for a component.
 * @param name as typed
 * @param attributes their names; one of the component's tells that the component is meant
 * @returns undefined where the component is meant, or there is none
 */
export function unlikeComponent(name: string, attributes: readonly string[]): RefusedTag | undefined {
  const does = besideTags.get(name);
  const component = [...componentByName.values()].find((one) => one.name.toLowerCase() === name);
  if (does === undefined || !component || attributes.some((one) => component.propNames.includes(one))) return undefined;
  return { reason: `it would be taken for \`<${component.name}>\`, which ${does}`, keepsContent: true };
}
