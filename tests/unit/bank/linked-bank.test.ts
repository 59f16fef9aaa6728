import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/bank/coverage.ts';
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
    expect(ids(found.thin)).toEqual(['delivery']);
    expect(ids(found.companies)).toEqual(['acme']);
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
