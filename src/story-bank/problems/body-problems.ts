import { problemKind } from './problem-kind.ts';
import { asSentence, listing, quoted, toType } from './wording.ts';

/** Problems with the telling itself, below the frontmatter. */
export const bodyProblems = {
  'mdx-syntax': problemKind<{
    /** What the MDX library says about this place, without line and column. */
    message: string;
  }>({
    what: ({ message }) => `The text cannot be read at this place. ${asSentence(message)}`,
    why: () => 'In a story `<` begins a component and `{` begins code, so everything after this place is in doubt.',
    fix: () =>
      'For a plain sign put a backslash in front, `\\<50 ms` and `\\{`, or say it in words. For a component, close it: `<Slide>` needs `</Slide>`, and `<Figure id="…" />` ends in `/>`.',
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
      `${quoted(prop)} of ${quoted(`<${component}>`)} cannot stay as it is: ${asSentence(message)}`,
    why: () => 'The page and the print would show it wrong or leave it out.',
    fix: ({ prop }) =>
      `Text goes in quotation marks, ${quoted(`${prop}="…"`)}, and a number in braces, ${quoted(`${prop}={2.5}`)}.`,
  }),
};
