import { describe, expect, it } from 'vitest';
import {
  answeredByKind,
  broadestQuestions,
  lensNames,
  questionsAbout,
  unansweredQuestions,
} from '../../../src/bank/groupings/questions.ts';
import {
  answeringByFit,
  answeringStories,
  projectStories,
  showingStories,
  storiesByCompany,
  storiesByCompetency,
  storiesOfCompany,
} from '../../../src/bank/groupings/stories.ts';
import { answeredByFit, storyFigures, storyNeighbors } from '../../../src/bank/groupings/story-links.ts';
import type { BankStory } from '../../../src/bank/story-bank.ts';
import {
  sampleBank,
  sampleCompany,
  sampleCompetency,
  sampleQuestion,
  sampleStory,
} from '../../fixtures/sample-bank.ts';

const ids = (parts: readonly { id: string }[]): string[] => parts.map(({ id }) => id);
const at = { line: 1, column: 1 };

const bank = sampleBank({
  companies: [sampleCompany('other'), sampleCompany('acme'), sampleCompany('empty')],
  competencies: [sampleCompetency('ownership'), sampleCompetency('delivery'), sampleCompetency('unshown')],
  questions: [
    { ...sampleQuestion('never-asked'), competencies: ['delivery'] },
    { ...sampleQuestion('failure'), competencies: ['delivery', 'ownership'] },
    { ...sampleQuestion('conflict'), competencies: ['ownership'] },
    { ...sampleQuestion('your-project'), kind: 'project' },
  ],
  figures: ['lift', 'cost', 'unused'].map((id) => ({
    id,
    value: 1,
    unit: '',
    measures: id,
    scope: 'all',
    status: 'result',
    company: 'acme',
    say: id,
  })),
  lenses: [
    {
      id: 'principles',
      name: 'Principles',
      terms: [
        { name: 'Own it', competencies: ['ownership'] },
        { name: 'Ship it', competencies: ['delivery', 'ownership'] },
      ],
    },
    { id: 'values', name: 'Values', terms: [{ name: 'On time', competencies: ['delivery'] }] },
  ],
  stories: [
    sampleStory('a', {
      competencies: ['delivery', 'ownership'],
      answers: [
        { question: 'failure', fit: 'stretch' },
        { question: 'conflict', fit: 'workable' },
      ],
      project: 'p',
      related: ['b', 'p'],
    }),
    sampleStory('b', {
      company: 'other',
      answers: [{ question: 'failure', fit: 'strong', angle: 'the lesson' }],
      related: ['a'],
    }),
    sampleStory('c', { answers: [{ question: 'failure', fit: 'workable' }], related: ['a'] }),
    sampleStory(
      'p',
      { format: 'project', answers: [{ question: 'your-project', fit: 'strong' }] },
      { figures: ['cost', 'lift', 'cost'].map((target) => ({ target, position: at })) },
    ),
  ],
});

const storyOf = (id: string): BankStory => {
  const story = bank.storyById.get(id);
  if (!story) throw new Error(`no story ${id}`);
  return story;
};

describe('the stories of a bank', () => {
  it.each([
    ['ownership', ['b 1', 'p 1', 'c 1', 'a 2']],
    ['delivery', ['a 1']],
    ['unshown', []],
  ])('that show %s: by rank, then by strong answers, then as in the bank', (competency, expected) => {
    expect(showingStories(bank, competency).map(({ story, rank }) => `${story.id} ${rank}`)).toEqual(expected);
  });

  it.each([
    ['failure', ['b strong', 'c workable', 'a stretch'], ['strong: b', 'workable: c', 'stretch: a']],
    ['conflict', ['a workable'], ['workable: a']],
    ['never-asked', [], []],
  ])('that answer %s: strongest first', (question, inOrder, byFit) => {
    expect(answeringStories(bank, question).map(({ story, fit }) => `${story.id} ${fit}`)).toEqual(inOrder);
    expect(
      answeringByFit(bank, question).map(({ fit, stories }) => `${fit}: ${ids(stories.map(({ story }) => story))}`),
    ).toEqual(byFit);
  });

  it('keep what to stress for a question', () => {
    expect(answeringStories(bank, 'failure').map(({ angle }) => angle)).toEqual(['the lesson', undefined, undefined]);
  });

  it.each([
    ['acme', ['p', 'a', 'c']],
    ['other', ['b']],
    ['empty', []],
  ])('that happened at %s: projects first', (company, expected) => {
    expect(ids(storiesOfCompany(bank.stories, company))).toEqual(expected);
  });

  it('by company: in the order of the list, without empty ones', () => {
    expect(storiesByCompany(bank, bank.stories).map(({ company, stories }) => [company.id, ids(stories)])).toEqual([
      ['other', ['b']],
      ['acme', ['p', 'a', 'c']],
    ]);
  });

  it('by competency: by the first of each, so that each story stands once', () => {
    expect(
      storiesByCompetency(bank, bank.stories).map(({ competency, stories }) => [competency.id, ids(stories)]),
    ).toEqual([
      ['ownership', ['b', 'c', 'p']],
      ['delivery', ['a']],
    ]);
  });

  it('that are projects', () => {
    expect(ids(projectStories(bank.stories))).toEqual(['p']);
  });
});

describe('the questions of a bank', () => {
  it('that no story answers', () => {
    expect(ids(unansweredQuestions(bank))).toEqual(['never-asked']);
  });

  it('by kind: those that a story answers, without empty kinds', () => {
    expect(answeredByKind(bank).map(({ kind, questions }) => [kind, ids(questions)])).toEqual([
      ['behavioral', ['failure', 'conflict']],
      ['project', ['your-project']],
    ]);
  });

  it.each([
    ['delivery', ['failure', 'never-asked']],
    ['ownership', ['failure', 'conflict']],
    ['unshown', []],
  ])('about %s: answered ones first', (competency, expected) => {
    expect(ids(questionsAbout(bank, competency))).toEqual(expected);
  });

  it.each([
    [1, ['failure']],
    [2, ['failure', 'conflict']],
    [9, ['failure', 'conflict', 'never-asked']],
  ])('about behavior that most stories answer: %i at most', (most, expected) => {
    expect(ids(broadestQuestions(bank, most))).toEqual(expected);
  });

  it.each([
    ['ownership', ['Principles: Own it, Ship it']],
    ['delivery', ['Principles: Ship it', 'Values: On time']],
    ['unshown', []],
  ])('are named by lenses: %s', (competency, expected) => {
    const said = lensNames(bank, competency).map(
      ({ lens, terms }) => `${lens.name}: ${terms.map(({ term }) => term.name).join(', ')}`,
    );
    expect(said).toEqual(expected);
  });
});

describe('what a story is linked with', () => {
  it.each([
    ['a', { project: 'p', parts: [], related: ['b'], linkedFrom: ['c'] }],
    ['b', { project: undefined, parts: [], related: ['a'], linkedFrom: [] }],
    ['c', { project: undefined, parts: [], related: ['a'], linkedFrom: [] }],
    ['p', { project: undefined, parts: ['a'], related: [], linkedFrom: [] }],
  ])('%s: each neighbor once', (id, expected) => {
    const { project, parts, related, linkedFrom } = storyNeighbors(bank, storyOf(id));
    expect({ project: project?.id, parts: ids(parts), related: ids(related), linkedFrom: ids(linkedFrom) }).toEqual(
      expected,
    );
  });

  it.each([
    ['a', ['workable: conflict', 'stretch: failure']],
    ['b', ['strong: failure']],
  ])('%s: the questions it answers, by fit', (id, expected) => {
    expect(answeredByFit(bank, storyOf(id)).map(({ fit, questions }) => `${fit}: ${ids(questions)}`)).toEqual(expected);
  });

  it.each([
    ['p', ['cost', 'lift']],
    ['a', []],
  ])('%s: its figures in the order of first use', (id, expected) => {
    expect(ids(storyFigures(bank, storyOf(id)))).toEqual(expected);
  });
});
