import { problemKind } from './problem-kind.ts';
import { listing, quoted, toType, withFullStop } from './wording.ts';

/** Problems with the full story, below the frontmatter. */
export const bodyProblems = {
  'mdx-syntax': problemKind<{
    /** What is wrong at this place, in plain words. */
    message: string;
    /** What to type here instead. */
    suggestion?: string | undefined;
  }>({
    what: ({ message }) => `The text cannot be read at this place: ${withFullStop(message)}`,
    why: () => 'In a story `<` begins a component and `{` begins code, so everything after this place is in doubt.',
    fix: ({ suggestion }) =>
      suggestion === undefined
        ? 'Close each component that is opened: `<Slide>` needs `</Slide>`, and `<Figure id="…" />` ends in `/>`. For a plain sign put a backslash in front, `\\<` and `\\{`, or say it in words.'
        : `Write ${toType(suggestion)} here.`,
  }),
  'unknown-component': problemKind<{ name: string; known: readonly string[]; suggestion?: string | undefined }>({
    what: ({ name }) => `There is no component ${quoted(`<${name}>`)}.`,
    why: () => 'What stands inside it would not be shown.',
    fix: ({ name, known, suggestion }) =>
      suggestion === undefined
        ? `Use ${listing(
            known.map((one) => `<${one}>`),
            'or',
          )}, or import ${quoted(name)} at the top of the text if it is your own. For a plain sign write ${quoted(`\\<${name}>`)}.`
        : `Did you mean ${quoted(`<${suggestion}>`)}?`,
  }),
  'unknown-prop': problemKind<{
    component: string;
    prop: string;
    known: readonly string[];
    suggestion?: string | undefined;
  }>({
    what: ({ component, prop }) => `${quoted(`<${component}>`)} takes no ${quoted(prop)}.`,
    why: () => 'It would have no effect, and the page would not be what you meant it to be.',
    fix: ({ component, prop, known, suggestion }) => {
      if (suggestion !== undefined) return `Did you mean ${quoted(suggestion)}?`;
      if (known.length === 0) return `Delete ${quoted(prop)}: ${quoted(`<${component}>`)} takes nothing.`;
      return `Delete it, or use what ${quoted(`<${component}>`)} takes: ${listing(known)}.`;
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
  }>({
    what: ({ component, prop, message }) =>
      `${quoted(prop)} of ${quoted(`<${component}>`)} does not fit: ${withFullStop(message)}`,
    why: () => 'The page and the print would show it wrong or leave it out.',
    fix: ({ prop }) =>
      `Text goes in quotation marks, ${quoted(`${prop}="…"`)}, and a number in braces, ${quoted(`${prop}={2.5}`)}.`,
  }),
};
