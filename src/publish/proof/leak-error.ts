import { counted } from '../../bank/counted.ts';
import type { FoundTerm } from './find-terms.ts';

/** Something private in a file that would be published. */
export interface Leak {
  /** The file, relative to the site. */
  file: string;
  term: FoundTerm;
  /** Where the term stands in the bank: `stories/acme/x.mdx:12`. */
  place: string;
  /** What brings it there, where that is a file or code of the owner's; nothing where it is ours. */
  owners: string | undefined;
}

/** More of them are not told. */
const mostTold = 12;

/** What would have been published holds what only private material holds. */
export class LeakError extends Error {
  override readonly name = 'LeakError';
  readonly leaks: readonly Leak[];

  constructor(leaks: readonly Leak[]) {
    super(`${leaks.length} leaks`);
    this.leaks = leaks;
  }
}

const told: Readonly<Record<FoundTerm['kind'], string>> = {
  word: 'the word',
  name: 'the name',
  'words in a row': 'the words',
  id: 'the id',
  number: 'the number',
  redacted: 'the redacted',
  metadata: 'in a picture',
};

function whereFrom({ term, place }: Leak): string {
  if (term.kind === 'metadata') return '';
  return `, which ${term.kind === 'redacted' ? 'is to be hidden:' : 'only private material has:'} ${place}`;
}

/** Tells an owner what would have been published, and whose part it is to mend it. */
export function leakMessage({ leaks }: LeakError): string {
  const byTerm = Map.groupBy(leaks, ({ term }) => `${term.kind} ${term.text}`);
  const lines = [...byTerm.values()].slice(0, mostTold).flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const others = same.length === 1 ? '' : ` and ${counted(same.length - 1, 'other file')}`;
    return [
      `  ${first.file}${others}`,
      `    Has  ${told[first.term.kind]} “${first.term.text}”${whereFrom(first)}`,
      ...(first.owners === undefined ? [] : [`    From ${first.owners}`]),
    ];
  });
  const rest = byTerm.size - mostTold;
  const isOwners = leaks.every(({ owners }) => owners !== undefined);
  const fix = isOwners
    ? 'Take it out there or rename it. If others may read it after all, put it where they do: into a story with that visibility, outside of <Private>.'
    : 'What is private should have been left out, so this looks like our bug. Please report it, without the words themselves. If others may read them after all, say them in a story with that visibility.';
  return [
    `The site wasn’t put into place: it would have published ${counted(byTerm.size, 'thing')} that only your private material has. The last site stays as it was.`,
    '',
    ...lines,
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
    '',
    fix,
  ].join('\n');
}
