import { expect, it } from 'vitest';
import { company, competency, figure, lens, question } from '../../../schemas/index.ts';
import { listNames } from '../../../schemas/words.ts';
import type { BankSource } from '../../../src/bank/bank-source.ts';
import { editionSource } from '../../../src/bank/edition-source.ts';
import { sampleSource, sampleStorySource } from '../../fixtures/sample-source.ts';

const position = { line: 1, column: 1 };
const measured = { measures: 'x', scope: 'x', value: 1, unit: '', status: 'result', say: 'x' };
const terms = [
  { name: 'x', competencies: ['of-a-lens', 'ownership'] },
  { name: 'y', competencies: ['of-a-lens'] },
];

const source = sampleSource(
  {
    companies: [
      { id: 'acme', name: 'Acme', about: 'x', lens: 'values' },
      { id: 'globex', name: 'Globex', about: 'x', lens: 'tenets' },
    ].map((each) => company.parse(each)),
    competencies: ['ownership', 'of-a-question', 'of-a-lens', 'of-nothing'].map((id) =>
      competency.parse({ id, name: id, definition: 'x' }),
    ),
    questions: [
      { id: 'answered', competencies: ['of-a-question'] },
      { id: 'asked' },
      { id: 'unanswered', competencies: ['of-nothing'] },
    ].map((each) => question.parse({ ...each, text: 'x?', kind: 'behavioral' })),
    figures: [
      { id: 'used', company: 'globex' },
      { id: 'unused', company: 'acme' },
    ].map((each) => figure.parse({ ...each, ...measured })),
    lenses: ['values', 'tenets'].map((id) => lens.parse({ id, name: id, terms })),
  },
  {
    stories: [
      sampleStorySource(
        'shown',
        { company: 'acme', competencies: ['ownership'], answers: [{ question: 'answered', fit: 'strong' }] },
        { figures: [{ target: 'used', position }], asks: [{ target: 'asked', position }] },
      ),
    ],
    interviews: [
      {
        id: 'day',
        file: 'stories/interviews/day.yaml',
        value: { title: 'The day', audience: 'globex', rounds: [] },
        positions: {},
      },
    ],
  },
);

const idsIn = ({ lists }: BankSource): string[] =>
  listNames.map((name) => [`${name}:`, ...lists[name].entries.map(({ value }) => value.id)].join(' '));

it('an edition for others holds of the lists what its stories reach, and nothing that says more', () => {
  const edition = editionSource(source);
  expect(idsIn(edition)).toEqual([
    'competencies: ownership of-a-question',
    'companies: acme',
    'questions: answered asked',
    'figures: used',
    'lenses: values',
  ]);
  expect(edition.lists.lenses.entries[0]?.value.terms).toEqual([{ name: 'x', competencies: ['ownership'] }]);
  expect(edition.interviews).toEqual([]);
});

it('an edition without stories holds no entry at all', () => {
  expect(idsIn(editionSource({ ...source, stories: [] }))).toEqual(listNames.map((name) => `${name}:`));
});
