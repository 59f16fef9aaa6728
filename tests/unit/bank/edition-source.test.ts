import { expect, it } from 'vitest';
import { company, competency, figure, lens, opener, question } from '../../../schemas/index.ts';
import { listNames } from '../../../schemas/words.ts';
import type { BankSource } from '../../../src/bank/bank-source.ts';
import { editionSource, ownersKeys, storyForOthers } from '../../../src/bank/edition-source.ts';
import { sampleSource, sampleStorySource } from '../../fixtures/sample-source.ts';

const position = { line: 1, column: 1 };
const measured = { measures: 'x', scope: 'x', value: 1, unit: '', status: 'result', say: 'x' };
const terms = [
  { name: 'x', competencies: ['of-a-lens'] },
  { name: 'y', competencies: ['of-a-lens', 'ownership'] },
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
    openers: [opener.parse({ id: 'about-me', text: 'Who are you?', advice: 'Stay calm.', answers: { 10: 'Me.' } })],
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
        value: { title: 'The day', audience: 'globex', notes: [], rounds: [] },
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
    'openers: about-me',
  ]);
  expect(edition.interviews).toEqual([]);
});

it('of a lens it holds what is about a competency that it holds', () => {
  const [lensOfAcme] = editionSource(source).lists.lenses.entries;
  expect(lensOfAcme?.value.terms).toEqual([{ name: 'y', competencies: ['ownership'] }]);
  const aboutNothing = {
    ...source.lists,
    competencies: { ...source.lists.competencies, entries: [] },
  };
  expect(editionSource({ ...source, lists: aboutNothing }).lists.lenses.entries).toEqual([]);
});

it('of a story it holds neither sources nor gaps nor what is to be found out, and no name of what it leaves out', () => {
  const said = (['safe', 'partial', 'gap'] as const).map((readiness) => ({ ask: 'x?', answer: 'x', readiness }));
  const followUps = said.map((followUp) => ({ ...followUp, missing: 'The number.' }));
  const story = sampleStorySource('shown', {
    sources: ['a book'],
    followUps,
    confirm: ['Confirm the year.'],
    allowNumbers: ['37'],
    avoidIn: ['technical'],
    after: ['hidden', 'other'],
    related: ['hidden', 'other'],
    project: 'hidden',
  });
  const { frontmatter } = storyForOthers(story, new Set(['shown', 'other']));
  expect(frontmatter).toEqual({
    ...story.frontmatter,
    sources: [],
    followUps: said.slice(0, 2),
    confirm: [],
    allowNumbers: [],
    avoidIn: [],
    after: ['other'],
    related: ['other'],
    project: undefined,
  });
  const changed = Object.entries(story.frontmatter).filter(([key, value]) =>
    Object.entries(frontmatter).every(([other, now]) => other !== key || now !== value),
  );
  expect(changed.map(([key]) => key).sort()).toEqual([...ownersKeys].sort());
});

it('of an opener it holds what is said, and not what its owner has to bear in mind', () => {
  const [shown] = editionSource(source).lists.openers.entries;
  expect(shown?.value).toMatchObject({ id: 'about-me', answers: { 10: 'Me.' } });
  expect(shown?.value.advice).toBeUndefined();
});

it('an edition without stories holds no entry that only stories reach', () => {
  const openers = { ...source.lists.openers, entries: [] };
  const edition = editionSource({ ...source, stories: [], lists: { ...source.lists, openers } });
  expect(idsIn(edition)).toEqual(listNames.map((name) => `${name}:`));
});
