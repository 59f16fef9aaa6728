import { counted } from '../../bank/counted.ts';
import { problemKind } from './problem-kind.ts';
import { quoted } from './wording.ts';

/** Problems that come to light when a talk is put on the screen. */
export const slideProblems = {
  'slide-overflow': problemKind<{
    title: string;
    /** So many lines too long; 0 where it is only too wide. */
    lines: number;
    wide: { what: 'code' | 'table'; characters: number } | undefined;
  }>({
    severity: 'warning',
    what: ({ title, lines, wide }) => {
      const long = lines > 0 ? [`is about ${counted(lines, 'line')} too long for the screen`] : [];
      const broad = wide ? [`has ${wide.what === 'code' ? 'code' : 'a table'} that is about ${counted(wide.characters, 'character')} too wide`] : []; // prettier-ignore
      return `The slide ${quoted(title)} ${[...long, ...broad].join(', and ')}.`;
    },
    why: () =>
      'A slide is shown in type that can be read from the back of the room, and that never gets smaller: what is beyond the edge is not seen.',
    fix: ({ lines }) =>
      lines > 0
        ? 'Say some of it instead of showing it, or make two slides of it.'
        : 'Break its longest lines, or show less of them.',
  }),
};
