import { describe, expect, it } from 'vitest';
import { bases } from '../../../schemas/words.ts';
import { avoidText, bewareOf, bewareOnPaper } from '../../../src/bank/basis.ts';
import { coverage } from '../../../src/bank/coverage.ts';
import {
  answeringStories,
  showingStories,
  storiesByCompetency,
  storiesOfCompany,
} from '../../../src/bank/groupings/stories.ts';
import { sampleBank, sampleQuestion, sampleStory } from '../../fixtures/sample-bank.ts';

/** Stories by the basis that each has, in an order in which no lived one is first. */
const stories = [...bases].reverse().flatMap((basis) => [
  sampleStory(`1-${basis}`, { basis, answers: [{ question: 'queue', fit: 'strong' }] }),
  sampleStory(`2-${basis}`, {
    basis,
    competencies: ['delivery', 'ownership'],
    answers: [{ question: 'queue', fit: 'stretch' }],
  }),
  sampleStory(`3-${basis}`, { basis, format: 'project' }),
]);
const titled = stories.map((story) => ({ ...story, title: story.id.replace('lived', 'x-lived') }));
const bank = sampleBank({
  stories: titled,
  questions: [sampleQuestion('queue'), sampleQuestion('none')],
});

describe('where a story must not be told', () => {
  it.each([
    [[], undefined],
    [['project-retro'], 'Not in a project retro'],
    [['project-retro', 'slide-talk'], 'Not in a project retro or a slide talk'],
    [['phone-screen', 'technical', 'other'], 'Not in a phone screen, a technical round or any other round'],
  ] as const)('%j is said as %j', (avoidIn, text) => {
    expect(avoidText(avoidIn)).toBe(text);
  });

  it.each([
    ['lived', [], [], []],
    ['draft', [], ['Unconfirmed draft'], ['UNCONFIRMED DRAFT']],
    [
      'sample',
      ['technical'],
      ['Model answer', 'Not in a technical round'],
      ['MODEL ANSWER', 'Not in a technical round'],
    ],
  ] as const)('and a %s is said together: %j', (basis, avoidIn, onScreen, onPaper) => {
    expect(bewareOf({ basis, avoidIn })).toEqual(onScreen);
    expect(bewareOnPaper({ basis, avoidIn })).toEqual(onPaper);
  });
});

describe('of stories that fit equally well the lived one comes first', () => {
  it('for a question', () => {
    expect(answeringStories(bank, 'queue').map(({ story }) => story.id)).toEqual([
      '1-lived',
      '1-draft',
      '1-sample',
      '2-lived',
      '2-draft',
      '2-sample',
    ]);
  });

  it('for a competency', () => {
    const shown = showingStories(bank, 'ownership').map(({ story, rank }) => `${rank} ${story.basis}`);
    expect(shown).toEqual([
      ...['1 lived', '1 lived', '1 draft', '1 draft', '1 sample', '1 sample'],
      ...['2 lived', '2 draft', '2 sample'],
    ]);
  });

  it('on the sheet of a company, and on its page', () => {
    const groups = storiesByCompetency(bank, bank.stories).map((group) => group.stories.map(({ basis }) => basis));
    expect(groups).toEqual([
      ['lived', 'lived', 'draft', 'draft', 'sample', 'sample'],
      ['lived', 'draft', 'sample'],
    ]);
    expect(storiesOfCompany(bank.stories, 'acme').map(({ format, basis }) => `${format} ${basis}`)).toEqual([
      ...bases.map((basis) => `project ${basis}`),
      ...bases.flatMap((basis) => [`behavioral ${basis}`, `behavioral ${basis}`]),
    ]);
  });
});

describe('coverage', () => {
  it('counts drafts and samples apart', () => {
    const counts = coverage(bank).rows.map(({ competency, total, centralCount, unconfirmed, state }) => [
      competency.id,
      { total, centralCount, unconfirmed, state },
    ]);
    expect(counts).toEqual([
      ['ownership', { total: 3, centralCount: 3, unconfirmed: 6, state: 'covered' }],
      ['delivery', { total: 1, centralCount: 1, unconfirmed: 2, state: 'thin' }],
    ]);
  });

  it('takes what only they cover for uncovered', () => {
    const found = coverage({ ...bank, stories: bank.stories.filter(({ basis }) => basis !== 'lived') });
    expect(found.rows.map(({ state }) => state)).toEqual(['none', 'none']);
    expect(found.unconfirmedQuestions.map(({ id }) => id)).toEqual(['queue']);
    expect(found.unansweredQuestions.map(({ id }) => id)).toEqual(['none']);
    expect(found.stretchedQuestions).toEqual([]);
    expect(found.loadBearing).toEqual([]);
  });
});
