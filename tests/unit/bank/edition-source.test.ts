import { expect, it } from 'vitest';
import { company, competency, figure, lens, question, storyFrontmatter } from '../../../schemas/index.ts';
import { listNames } from '../../../schemas/words.ts';
import type { BankSource } from '../../../src/bank/bank-source.ts';
import { editionSource } from '../../../src/bank/edition-source.ts';
import { ofEachList, type ListSource } from '../../../src/bank/lists.ts';
import { emptyOutline } from '../../../src/bank/outline.ts';

const listOf = <Value>(values: readonly Value[]): ListSource<Value> => ({
  file: '',
  entries: values.map((value, index) => ({ value, index })),
  positions: {},
  brokenIds: [],
});

const position = { line: 1, column: 1 };
const measured = { measures: 'x', scope: 'x', value: 1, unit: '', status: 'result', say: 'x' };

const source: BankSource = {
  stories: [
    {
      id: 'shown',
      file: 'stories/shown.mdx',
      frontmatter: storyFrontmatter.parse({
        title: 'Shown',
        format: 'behavioral',
        company: 'acme',
        role: 'Engineer',
        headline: 'Done.',
        competencies: ['ownership'],
        answers: [{ question: 'answered', fit: 'strong' }],
      }),
      positions: {},
      outline: {
        ...emptyOutline(),
        figures: [{ target: 'used', position }],
        asks: [{ target: 'asked', position }],
      },
    },
  ],
  brokenStories: [],
  interviews: [
    {
      id: 'day',
      file: 'stories/interviews/day.yaml',
      value: { title: 'The day', audience: 'globex', rounds: [] },
      positions: {},
    },
  ],
  assets: [],
  lists: {
    companies: listOf(
      [
        { id: 'acme', name: 'Acme', about: 'x', lens: 'values' },
        { id: 'globex', name: 'Globex', about: 'x', lens: 'tenets' },
      ].map((each) => company.parse(each)),
    ),
    competencies: listOf(
      ['ownership', 'of-a-question', 'of-a-lens', 'of-nothing'].map((id) =>
        competency.parse({ id, name: id, definition: 'x' }),
      ),
    ),
    questions: listOf(
      [
        { id: 'answered', competencies: ['of-a-question'] },
        { id: 'asked' },
        { id: 'unanswered', competencies: ['of-nothing'] },
      ].map((each) => question.parse({ ...each, text: 'x?', kind: 'behavioral' })),
    ),
    figures: listOf(
      [
        { id: 'used', company: 'globex' },
        { id: 'unused', company: 'acme' },
      ].map((each) => figure.parse({ ...each, ...measured })),
    ),
    lenses: listOf(
      ['values', 'tenets'].map((id) =>
        lens.parse({ id, name: id, terms: [{ name: 'x', competencies: ['of-a-lens'] }] }),
      ),
    ),
  },
};

it('an edition for others holds of the lists what its stories reach, and nothing that says more', () => {
  const { lists, interviews } = editionSource(source);
  const ids = listNames.map((name) => [name, ...lists[name].entries.map(({ value }) => value.id)].join(' '));
  expect(ids).toEqual([
    'competencies ownership of-a-question',
    'companies acme',
    'questions answered asked',
    'figures used',
    'lenses values',
  ]);
  expect(interviews).toEqual([]);
});

it('an edition without stories holds no entry at all', () => {
  const { lists } = editionSource({ ...source, stories: [] });
  expect(lists).toEqual(ofEachList<'source'>((name) => ({ ...source.lists[name], entries: [] })));
});
