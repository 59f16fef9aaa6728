import { describe, expect, it } from 'vitest';
import { askingLenses, termStories } from '../../../src/bank/groupings/lens-stories.ts';
import { lensTerms, termIds } from '../../../src/bank/lens-terms.ts';
import { sampleBank, sampleCompany, sampleStory } from '../../fixtures/sample-bank.ts';

describe('the ids of what a lens names', () => {
  it.each([
    [
      ['Dive Deep', 'Own it!'],
      ['dive-deep', 'own-it'],
    ],
    [
      ['Dive Deep', 'Dive, deep!', 'Dive deep?'],
      ['dive-deep', 'dive-deep-2', 'dive-deep-3'],
    ],
    [
      ['Größe', '安全第一'],
      ['größe', '安全第一'],
    ],
    [
      ['!!!', '???'],
      ['1', '2'],
    ],
  ])('%j: %j', (names, ids) => {
    expect(termIds(names.map((name) => ({ name })))).toEqual(ids);
  });

  it('stand with the names', () => {
    const terms = [{ name: 'Own it', competencies: ['ownership'] }];
    expect(lensTerms({ terms })).toEqual([{ id: 'own-it', term: terms[0] }]);
  });
});

/** A story in short: `a ownership,delivery sample`. */
function story(short: string) {
  const [id = '', competencies = '', basis = 'lived'] = short.split(' ');
  return sampleStory(id, { competencies: competencies.split(','), basis });
}

describe('the stories for what a lens names', () => {
  it.each([
    [['a y,x', 'b x,y', 'c z,y,x'], 'best b a, others c'],
    [['a x sample', 'b x draft', 'c x'], 'best c b, others a'],
    [['a x sample', 'b y,x'], 'best a b, others '],
    [['a x', 'b x,w', 'c x'], 'best b a, others c'],
    [['a z,y,x'], 'best , others a'],
    [['a z'], 'best , others '],
  ])('%j: %s', (stories, expected) => {
    const bank = sampleBank({ stories: stories.map(story) });
    const { best, others } = termStories(bank, { competencies: ['x', 'w'] });
    const ids = (found: readonly { id: string }[]): string => found.map(({ id }) => id).join(' ');
    expect(`best ${ids(best)}, others ${ids(others)}`).toBe(expected);
  });
});

describe('a lens belongs to a company that asks', () => {
  const lens = { id: 'values', name: 'Values', terms: [{ name: 'Own it', competencies: ['ownership'] }] };
  const companies = [{ ...sampleCompany('acme'), lens: 'values' }, sampleCompany('bolt')];
  const round = { name: 'Call', kind: 'behavioral', briefing: [], competencies: [], questions: [], pin: [] } as const;
  const interviewOf = (audience: string) => ({
    id: audience,
    title: audience,
    audience,
    notes: [],
    rounds: [{ ...round, briefing: [], competencies: [], questions: [], pin: [] }],
  });

  it.each([
    ['acme', ['acme'], ['values']],
    ['acme', ['bolt'], []],
    ['acme', [], []],
    ['bolt', ['bolt'], []],
  ])('%s, where %j interview: %j', (company, audiences, expected) => {
    const bank = sampleBank({ companies, lenses: [lens], interviews: audiences.map(interviewOf) });
    expect(askingLenses(bank, company).map(({ id }) => id)).toEqual(expected);
  });
});
