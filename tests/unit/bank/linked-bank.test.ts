import { describe, expect, it } from 'vitest';
import { answeringStories } from '../../../src/bank/groupings/answering-stories.ts';
import { coverage } from '../../../src/bank/coverage.ts';
import { showingStories } from '../../../src/bank/groupings/showing-stories.ts';
import { storiesByCompany } from '../../../src/bank/groupings/stories-by-company.ts';
import { storiesByCompetency } from '../../../src/bank/groupings/stories-by-competency.ts';
import { storyNeighbors } from '../../../src/bank/groupings/story-neighbors.ts';
import { sampleBank, sampleCompany, sampleQuestion, sampleStory } from '../../fixtures/sample-bank.ts';

const ids = (stories: readonly { id: string }[]): string[] => stories.map((story) => story.id);

describe('linkBank', () => {
  it('sorts stories by title and finds them by id', () => {
    const bank = sampleBank({ stories: [sampleStory('b'), sampleStory('a')] });
    expect(ids(bank.stories)).toEqual(['a', 'b']);
    expect(bank.storyById.get('b')?.title).toBe('Story b');
  });

  it('drops references to stories that the edition leaves out', () => {
    const bank = sampleBank({
      stories: [sampleStory('a', { related: ['b', 'secret'], project: 'secret' }), sampleStory('b')],
    });
    expect(bank.storyById.get('a')?.related).toEqual(['b']);
    expect(bank.storyById.get('a')?.project).toBeUndefined();
  });
});

describe('answeringStories', () => {
  it('puts strong fits first and keeps the angle', () => {
    const bank = sampleBank({
      questions: [sampleQuestion('failure')],
      stories: [
        sampleStory('a', { answers: [{ question: 'failure', fit: 'stretch' }] }),
        sampleStory('b', { answers: [{ question: 'failure', fit: 'strong', angle: 'the lesson' }] }),
        sampleStory('c', { answers: [{ question: 'failure', fit: 'workable' }] }),
        sampleStory('d'),
      ],
    });
    expect(answeringStories(bank, 'failure').map(({ story, fit, angle }) => [story.id, fit, angle])).toEqual([
      ['b', 'strong', 'the lesson'],
      ['c', 'workable', undefined],
      ['a', 'stretch', undefined],
    ]);
  });
});

describe('showingStories', () => {
  it('orders by rank, then by strong answers', () => {
    const bank = sampleBank({
      questions: [sampleQuestion('failure')],
      stories: [
        sampleStory('a', { competencies: ['delivery', 'ownership'] }),
        sampleStory('b'),
        sampleStory('c', { answers: [{ question: 'failure', fit: 'strong' }] }),
      ],
    });
    expect(showingStories(bank, 'ownership').map(({ story, rank }) => [story.id, rank])).toEqual([
      ['c', 1],
      ['b', 1],
      ['a', 2],
    ]);
  });
});

describe('storyNeighbors', () => {
  const bank = sampleBank({
    stories: [
      sampleStory('p', { format: 'project' }),
      sampleStory('a', { project: 'p', related: ['b', 'p'] }),
      sampleStory('b', { related: ['a'] }),
      sampleStory('c', { related: ['a'] }),
    ],
  });
  const of = (id: string) => {
    const story = bank.storyById.get(id);
    if (!story) throw new Error(`no story ${id}`);
    const { project, parts, related, linkedFrom } = storyNeighbors(bank, story);
    return { project: project?.id, parts: ids(parts), related: ids(related), linkedFrom: ids(linkedFrom) };
  };

  it.each([
    ['a', { project: 'p', parts: [], related: ['b'], linkedFrom: ['c'] }],
    ['b', { project: undefined, parts: [], related: ['a'], linkedFrom: [] }],
    ['c', { project: undefined, parts: [], related: ['a'], linkedFrom: [] }],
    ['p', { project: undefined, parts: ['a'], related: [], linkedFrom: [] }],
  ])('names each neighbor of %s once', (id, expected) => {
    expect(of(id)).toEqual(expected);
  });
});

describe('groups', () => {
  const bank = sampleBank({
    companies: [sampleCompany('acme'), sampleCompany('other'), sampleCompany('empty')],
    stories: [sampleStory('a', { company: 'other' }), sampleStory('b'), sampleStory('c', { format: 'project' })],
  });

  it('groups by company in the order of the list, projects first, without empty ones', () => {
    const groups = storiesByCompany(bank, bank.stories).map(({ company, stories }) => [company.id, ids(stories)]);
    expect(groups).toEqual([
      ['acme', ['c', 'b']],
      ['other', ['a']],
    ]);
  });

  it('groups by the first competency so that each story stands once', () => {
    const groups = storiesByCompetency(bank, bank.stories).map(({ competency, stories }) => [
      competency.id,
      stories.length,
    ]);
    expect(groups).toEqual([['ownership', 3]]);
  });
});

describe('coverage', () => {
  const bank = sampleBank({
    companies: [sampleCompany('acme'), sampleCompany('empty')],
    questions: [sampleQuestion('failure'), sampleQuestion('conflict'), sampleQuestion('success')],
    stories: [
      sampleStory('a', { competencies: ['ownership'], answers: [{ question: 'failure', fit: 'stretch' }] }),
      sampleStory('b', { competencies: ['ownership', 'delivery'], answers: [{ question: 'success', fit: 'strong' }] }),
      sampleStory('c', { competencies: ['ownership'], answers: [{ question: 'success', fit: 'workable' }] }),
    ],
  });
  const found = coverage(bank);

  it('tells covered from thin', () => {
    expect(
      found.rows.map(({ competency, centralCount, total, state }) => [competency.id, centralCount, total, state]),
    ).toEqual([
      ['ownership', 3, 3, 'covered'],
      ['delivery', 1, 1, 'thin'],
    ]);
    expect(found.companies.map(({ id }) => id)).toEqual(['acme']);
  });

  it('finds questions without a story, questions with a stretch at best, and what one story carries alone', () => {
    expect(ids(found.unansweredQuestions)).toEqual(['conflict']);
    expect(ids(found.stretchedQuestions)).toEqual(['failure']);
    expect(
      found.loadBearing.map(({ story, competencies, questions }) => [story.id, ids(competencies), ids(questions)]),
    ).toEqual([
      ['a', [], ['failure']],
      ['b', ['delivery'], []],
    ]);
  });

  it('calls a competency without a story none', () => {
    expect(coverage(sampleBank({})).rows.map(({ state }) => state)).toEqual(['none', 'none']);
  });
});
