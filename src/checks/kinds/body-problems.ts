import { correctionText, type Correction } from './correction.ts';
import { problemKind } from './problem-kind.ts';
import { asClause, asSentence, listing, quoted, toType, withFullStop } from './wording.ts';

/** Problems with the full story, below the frontmatter. */
export const bodyProblems = {
  'mdx-syntax': problemKind<{
    /** What is wrong at this place, in plain words. */
    message: string;
    /** What to do, where that takes more words than to name the new text. */
    advice?: string | undefined;
    corrections?: readonly Correction[] | undefined;
  }>({
    what: ({ message }) => `The text cannot be read at this place: ${withFullStop(message)}`,
    why: () =>
      'In a story `<` begins a component and `{` begins code, so what you wrote here would not be shown as you wrote it.',
    fix: ({ advice, corrections = [] }) =>
      advice ??
      (corrections.length > 0
        ? correctionText(corrections)
        : 'Close each component that is opened: `<Slide>` needs `</Slide>`, and `<Figure id="…" />` ends in `/>`. For a plain sign put a backslash in front, `\\<` and `\\{`, or say it in words.'),
  }),
  'unknown-name': problemKind<{
    /** Names that nobody defines, in the order in which they are used. */
    names: readonly string[];
    /** Where they stand: `braces` in a text, an `attribute`, or `code` of the story's own. */
    place: 'braces' | 'attribute' | 'code';
    /** The name that was probably meant. */
    meant?: string | undefined;
    corrections: readonly Correction[];
  }>({
    what: ({ names, place }) =>
      place === 'code'
        ? `This code uses ${listing(names)}, which nothing defines.`
        : `What stands in these braces is run as code, and nothing defines ${listing(names, 'or')}.`,
    why: () => 'The page could not be built: it would stop at this name.',
    fix: ({ names: [name = ''], place, meant, corrections }) => {
      const other = meant === undefined ? '' : `Did you mean ${quoted(meant)}? If not, `;
      const asked = (fix: string): string => (other === '' ? fix : other + asClause(fix));
      if (corrections.length > 0) return asked(correctionText(corrections));
      if (place === 'braces')
        return asked(
          `Define ${quoted(name)} in this story with \`export const\`, or put a backslash before each brace that stands for itself, \`\\{\`.`,
        );
      return asked(`Import ${quoted(name)} or define it in this story with \`export const\`.`);
    },
  }),
  'unshown-code': problemKind<{
    /** What becomes of it, in plain words. */
    message: string;
    /** What to do, where that takes more words than to name the new text. */
    advice?: string | undefined;
    corrections: readonly Correction[];
  }>({
    what: ({ message }) => asSentence(message),
    why: () => 'What stands in braces is run as code, and the page shows only what comes of it.',
    fix: ({ advice, corrections }) =>
      advice ??
      (corrections.length > 0
        ? `${correctionText(corrections)} If it is code, correct it.`
        : 'Correct the code, or put a backslash before each brace that stands for itself, `\\{`.'),
  }),
  'missing-import': problemKind<{
    /** As written after `from`. */
    from: string;
    corrections: readonly Correction[];
  }>({
    what: ({ from }) =>
      /^\.{0,2}\//u.test(from)
        ? `This imports ${quoted(from)}, and there is no such file.`
        : `This imports ${quoted(from)}, and no package of this name is installed.`,
    why: () => 'The page could not be built without it.',
    fix: ({ from, corrections }) => {
      if (corrections.length > 0) return correctionText(corrections);
      if (/^\.{0,2}\//u.test(from))
        return 'Correct the path, which begins with `./` for a file beside the story, or take the import away.';
      return 'Take the import away together with what it is used for. The components of a story are there without importing them.';
    },
  }),
  'refused-import': problemKind<{
    /** As written after `from`, or the code that loads something. */
    from: string;
    /** Why not, as the end of a sentence: `is another story`. */
    reason: string;
  }>({
    what: ({ from, reason }) => `This loads ${quoted(from)}, which ${reason}.`,
    why: () =>
      'What a story imports goes into its page: the rest of your bank has to stay out of it, or an edition for others would hold what you left out of it.',
    fix: () =>
      'Import only what lies in the stories folder, code (`.astro`, `.js`, `.ts`, `.json`) or a picture, and packages. Another story is linked: `[its name](./its-id.mdx)`.',
  }),
  'unknown-component': problemKind<{
    name: string;
    known: readonly string[];
    suggestion?: string | undefined;
    /** How the tag is typed as the suggestion, or as plain signs where there is none. */
    corrections: readonly Correction[];
  }>({
    what: ({ name }) => `There is no component ${quoted(`<${name}>`)}.`,
    why: () => 'What stands inside it would not be shown.',
    fix: ({ name, known, suggestion, corrections }) => {
      if (suggestion !== undefined) return `Did you mean ${quoted(`<${suggestion}>`)}?`;
      const tags = known.map((one) => `<${one}>`);
      const plain = corrections.length > 0 ? ` For plain signs, ${asClause(correctionText(corrections))}` : '';
      return `Use ${listing(tags, 'or')}, or import ${quoted(name)} at the top of the text if it is your own.${plain}`;
    },
  }),
  'refused-tag': problemKind<{
    name: string;
    /** Why not, in plain words. */
    reason: string;
    corrections: readonly Correction[];
  }>({
    what: ({ name, reason }) => `${quoted(`<${name}>`)} cannot be used in a story: ${withFullStop(reason)}`,
    why: () => 'The page would show it wrong or leave it out.',
    fix: ({ corrections }) => correctionText(corrections),
  }),
  'unknown-prop': problemKind<{
    component: string;
    prop: string;
    known: readonly string[];
    suggestion?: string | undefined;
    /** The prop's name as it should be typed, or the prop taken away where nothing comes near it. */
    corrections: readonly Correction[];
  }>({
    what: ({ component, prop }) => `${quoted(`<${component}>`)} takes no ${quoted(prop)}.`,
    why: () => 'It would have no effect, and the page would not be what you meant it to be.',
    fix: ({ component, known, suggestion, corrections }) => {
      if (suggestion !== undefined) return `Did you mean ${quoted(suggestion)}?`;
      if (known.length === 0) return `${correctionText(corrections)} ${quoted(`<${component}>`)} takes nothing.`;
      return `${correctionText(corrections)} What ${quoted(`<${component}>`)} takes: ${listing(known)}.`;
    },
  }),
  'missing-prop': problemKind<{
    component: string;
    prop: string;
    /** The component as it should be typed. */
    example: string;
  }>({
    what: ({ component, prop }) => `${quoted(`<${component}>`)} has no ${quoted(prop)}.`,
    why: ({ component }) => `Without it nobody can tell what this ${quoted(`<${component}>`)} should show.`,
    fix: ({ example }) => `Write it as in ${toType(example)}.`,
  }),
  'invalid-prop': problemKind<{
    component: string;
    prop: string;
    /** What is wrong, in plain words. */
    message: string;
    corrections?: readonly Correction[] | undefined;
  }>({
    what: ({ component, prop, message }) =>
      `${quoted(prop)} of ${quoted(`<${component}>`)} does not fit: ${withFullStop(message)}`,
    why: () => 'The page and the print would show it wrong or leave it out.',
    fix: ({ prop, corrections = [] }) =>
      corrections.length > 0
        ? correctionText(corrections)
        : `Correct it. Text goes in quotation marks, ${quoted(`${prop}="…"`)}, and a number in braces, ${quoted(`${prop}={2.5}`)}.`,
  }),
  'foreign-markdown': problemKind<{
    /** As typed. */
    written: string;
    /** What it is, in plain words. */
    message: string;
    /** What to do, where that takes more words than to name the new text. */
    advice?: string | undefined;
    corrections: readonly Correction[];
  }>({
    what: ({ written, message }) => `${quoted(written)}: ${withFullStop(message)}`,
    why: () => 'It would stand on the page as it stands here, and not as what it means.',
    fix: ({ advice, corrections }) => {
      const meant = 'If you mean the signs themselves, put a backslash before them.';
      const fix = advice ?? correctionText(corrections);
      return fix.includes('\n') ? `${meant} If not, ${asClause(fix)}` : `${fix} ${meant}`;
    },
  }),
  'too-much': problemKind<{
    /** What there is too much of, in the plural: `tags within each other`. */
    what: string;
    limit: number;
  }>({
    what: ({ what, limit }) => `There are more than ${limit.toLocaleString('en')} ${what} here.`,
    why: () => 'Nobody could read such a page, and it would keep this program busy for minutes or bring it down.',
    fix: () => 'Look for something that was pasted or repeated by mistake and take it out, or part the text.',
  }),
};
