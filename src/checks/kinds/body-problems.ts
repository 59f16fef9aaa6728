import { correctionText, type Correction } from './correction.ts';
import { howToName, type NoId } from './no-id.ts';
import { problemKind } from './problem-kind.ts';
import { asClause, asSentence, listing, quoted, toType, withFullStop } from './wording.ts';

/** A text that is probably not read as it was meant. */
interface DoubtfulText {
  /** As typed. */
  written: string;
  /** What it is, or is taken for, in plain words. */
  message: string;
  /** What to do, where that takes more words than to name the new text. */
  advice?: string | undefined;
  corrections: readonly Correction[];
}

const doubtfulText = ({ written, message }: DoubtfulText): string => `${quoted(written)}: ${withFullStop(message)}`;

/** A backslash before any other sign would be shown itself. */
const isEscapable = (written: string): boolean => /^[!-/:-@[-`{-~]/u.test(written);

/** @param meant what to do where the text was meant as it is, which takes a backslash */
function fixUnlessMeant({ written, advice, corrections }: DoubtfulText, meant: string): string {
  const fix = advice ?? correctionText(corrections);
  if (!isEscapable(written)) return fix;
  return fix.includes('\n') ? `${meant} If not, ${asClause(fix)}` : `${fix} ${meant}`;
}

/** Problems with the full story, below the frontmatter. */
export const bodyProblems = {
  'mdx-syntax': problemKind<{
    /** What is wrong at this place, in plain words. */
    message: string;
    /** What to do, where that takes more words than to name the new text. */
    advice?: string | undefined;
    corrections?: readonly Correction[] | undefined;
  }>({
    what: ({ message }) => `The text can’t be read here: ${withFullStop(message)}`,
    why: () =>
      'In a story, `<` starts a component and `{` starts code, so this wouldn’t be shown the way you wrote it.',
    fix: ({ advice, corrections = [] }) =>
      advice ??
      (corrections.length > 0
        ? correctionText(corrections)
        : 'Close every component you open: `<Slide>` needs `</Slide>`, and `<Figure id="…" />` ends in `/>`. For the plain character, put a backslash in front, `\\<` or `\\{`, or use words.'),
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
        : `What’s in these braces is run as code, and nothing defines ${listing(names, 'or')}.`,
    why: () => 'The page couldn’t be built: it would stop at this name.',
    fix: ({ names: [name = ''], place, meant, corrections }) => {
      const other = meant === undefined ? '' : `Did you mean ${quoted(meant)}? If not, `;
      const asked = (fix: string): string => (other === '' ? fix : other + asClause(fix));
      if (corrections.length > 0) return asked(correctionText(corrections));
      if (place === 'braces')
        return asked(
          `Define ${quoted(name)} in this story with \`export const\`, or, if you mean the brace itself, put a backslash before it, \`\\{\`.`,
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
    why: () => 'What’s in braces is run as code, and the page shows only its result.',
    fix: ({ advice, corrections }) =>
      advice ??
      (corrections.length > 0
        ? `${correctionText(corrections)} If it’s code, correct it.`
        : 'Correct the code, or, if you mean the brace itself, put a backslash before it, `\\{`.'),
  }),
  'missing-import': problemKind<{
    /** As written after `from`. */
    from: string;
    corrections: readonly Correction[];
  }>({
    what: ({ from }) =>
      /^\.{0,2}\//u.test(from)
        ? `This imports ${quoted(from)}, and there’s no such file.`
        : `This imports ${quoted(from)}, and no package with that name is installed.`,
    why: () => 'The page can’t be built without it.',
    fix: ({ from, corrections }) => {
      if (corrections.length > 0) return correctionText(corrections);
      if (/^\.{0,2}\//u.test(from))
        return 'Correct the path, which starts with `./` for a file next to the story, or delete the import.';
      return 'Delete the import and whatever uses it. The story components work without importing them.';
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
      'Whatever a story imports goes into its page. If that were the rest of your bank, an edition for others would include what you left out of it.',
    fix: () =>
      'Import only what lies in the stories folder, code (`.astro`, `.js`, `.ts`, `.json`) or a picture, and packages. To point to another story, link it: `[its name](./its-id.mdx)`.',
  }),
  'unknown-component': problemKind<{
    name: string;
    known: readonly string[];
    suggestion?: string | undefined;
    /** How the tag is typed as the suggestion, or as plain signs where there is none. */
    corrections: readonly Correction[];
  }>({
    what: ({ name }) => `There’s no component ${quoted(`<${name}>`)}.`,
    why: () => 'What’s inside it wouldn’t be shown.',
    fix: ({ name, known, suggestion, corrections }) => {
      if (suggestion !== undefined) return `Did you mean ${quoted(`<${suggestion}>`)}?`;
      const tags = known.map((one) => `<${one}>`);
      const plain = corrections.length > 0 ? ` For plain signs, ${asClause(correctionText(corrections))}` : '';
      return `Use ${listing(tags, 'or')}, or import ${quoted(name)} at the top of the text if it’s your own.${plain}`;
    },
  }),
  'refused-tag': problemKind<{
    name: string;
    /** Why not, in plain words. */
    reason: string;
    corrections: readonly Correction[];
  }>({
    what: ({ name, reason }) => `${quoted(`<${name}>`)} can’t be used in a story: ${withFullStop(reason)}`,
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
    why: () => 'It would have no effect, so the page wouldn’t look the way you meant.',
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
    why: ({ component }) => `Without it, there’s nothing for this ${quoted(`<${component}>`)} to show.`,
    fix: ({ example }) => `Write it as in ${toType(example)}.`,
  }),
  'invalid-prop': problemKind<{
    component: string;
    prop: string;
    /** What is wrong, in plain words. */
    message: string;
    /** The component as it should be typed. */
    example?: string | undefined;
    corrections?: readonly Correction[] | undefined;
    /** Set where an id has to name something; with the attribute, which it is to be written into. */
    noId?: (NoId & { attribute: Correction }) | undefined;
  }>({
    what: ({ component, prop, message }) =>
      `${quoted(prop)} of ${quoted(`<${component}>`)} doesn’t work: ${withFullStop(message)}`,
    why: () => 'The page and the printed sheet would show it wrong or leave it out.',
    fix: ({ prop, example, corrections = [], noId }) => {
      if (corrections.length > 0) return correctionText(corrections);
      if (noId) return howToName(noId);
      if (example !== undefined) return `Write it as in ${toType(example)}.`;
      return `Correct it. Text goes in quotation marks, ${quoted(`${prop}="…"`)}, and a number in braces, ${quoted(`${prop}={2.5}`)}.`;
    },
  }),
  'foreign-markdown': problemKind<DoubtfulText>({
    what: doubtfulText,
    why: () => 'The page would show these characters as they are, not what they mean.',
    fix: (found) => fixUnlessMeant(found, 'If you mean the characters themselves, put a backslash before them.'),
  }),
  'unshown-text': problemKind<DoubtfulText>({
    what: doubtfulText,
    why: () => 'The page would leave it out without a word, so readers would miss what you wrote.',
    fix: ({ advice, corrections }) => advice ?? correctionText(corrections),
  }),
  'unhidden-text': problemKind<DoubtfulText>({
    what: doubtfulText,
    why: () =>
      'Only what stands between `<Private>` and `</Private>` is left out of the editions for others. This would be in all of them, the public one included.',
    fix: (found) =>
      fixUnlessMeant(found, 'If everybody may read it, put a backslash before it or choose another word.'),
  }),
  'too-much': problemKind<{
    /** What there is too much of, in the plural: `tags inside one another`. */
    what: string;
    limit: number;
  }>({
    what: ({ what, limit }) => `There are more than ${limit.toLocaleString('en')} ${what} here.`,
    why: () => 'Nobody could read such a page, and it could take minutes to build or crash the program.',
    fix: () => 'Look for something pasted or repeated by mistake and take it out, or split the text.',
  }),
};
