import { describe, expect, it } from 'vitest';
import { bankFromSource } from '../../../src/bank/story-bank.ts';
import { bankSheets } from '../../../src/sheets/content/bank-sheets.ts';
import { sheetKindsAbout, sheetSubject } from '../../../src/sheets/kinds.ts';
import { sheetAddresses } from '../../../src/sheets/sheet-addresses.ts';
import { sampleCompany, sampleCompetency, sampleQuestion } from '../../fixtures/sample-bank.ts';
import { sampleSource, sampleStorySource } from '../../fixtures/sample-source.ts';

const position = { line: 1, column: 1 };
const section = { title: 'Why', slug: 'why', minutes: 5, slides: [], asks: [], opening: '', spokenWords: 9, position };

const source = sampleSource(
  {
    companies: [sampleCompany('acme')],
    competencies: [sampleCompetency('ownership')],
    questions: [sampleQuestion('failure')],
  },
  {
    stories: [
      sampleStorySource('event'),
      sampleStorySource('plan', { format: 'project' }, { sections: [section] }),
      sampleStorySource('sketch', { format: 'project' }),
    ],
  },
);

const named = (sheets: readonly { kind: string; id: string }[]): string[] =>
  sheets.map(({ kind, id }) => `${kind} ${id}`).sort();

describe('the sheets of a bank', () => {
  it('are those that are composed', () => {
    const addresses = sheetAddresses(source);
    expect(named(addresses)).toEqual([
      'company acme',
      'competency ownership',
      'story event',
      'story plan',
      'story sketch',
      'talk plan',
    ]);
    expect(named(bankSheets(bankFromSource(source)))).toEqual(named(addresses));
  });

  it('are there, too, where a story or an entry has a problem of its own', () => {
    const broken = { file: '', digest: '', positions: {}, outline: undefined };
    const { companies } = source.lists;
    const addresses = sheetAddresses({
      ...source,
      brokenStories: [
        { id: 'torn', frontmatter: {}, ...broken },
        { id: 'torn-event', frontmatter: { format: 'behavioral' }, ...broken },
      ],
      lists: { ...source.lists, companies: { ...companies, brokenIds: ['globex'] } },
    });
    const before = named(sheetAddresses(source));
    expect(named(addresses).filter((sheet) => !before.includes(sheet))).toEqual([
      'company globex',
      'story torn',
      'story torn-event',
      'talk torn',
    ]);
  });
});

it.each([
  ['stories', ['story']],
  ['talks', ['talk']],
  ['companies', ['company']],
  ['competencies', ['competency']],
] as const)('the sheets about %s are %j', (subject, kinds) => {
  expect(sheetKindsAbout(subject)).toEqual(kinds);
  expect(kinds.map(sheetSubject)).toEqual([subject]);
});

it.each(['custom', 'no-such-kind', 'constructor'])('a sheet of the kind %s is about nothing in a bank', (kind) => {
  expect(sheetSubject(kind)).toBeUndefined();
});
