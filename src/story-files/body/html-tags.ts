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
