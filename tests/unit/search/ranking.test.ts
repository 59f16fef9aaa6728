import { beforeAll, describe, expect, it } from 'vitest';
import { composeEvidence } from '../../../src/search/evidence/evidence.ts';
import { openEvidence, type OpenEvidence } from '../../../src/search/evidence/open-evidence.ts';
import { asksForSomething, readAsked } from '../../../src/search/ranking/asked.ts';
import { lineFeaturesOf } from '../../../src/search/ranking/line.ts';
import { namedIn, storiesNamed } from '../../../src/search/ranking/named.ts';
import { openerAsked } from '../../../src/search/ranking/opener-asked.ts';
import { rank } from '../../../src/search/ranking/rank.ts';
import { standardized, storyFeatures } from '../../../src/search/ranking/story-features.ts';
import { readWordTable } from '../../../src/search/index/read-word-table.ts';
import { splitWords } from '../../../src/search/words/split-words.ts';
import { readFixtureBank } from '../../fixture-bank.ts';

let evidence: OpenEvidence;
beforeAll(async () => {
  evidence = openEvidence(composeEvidence(await readFixtureBank('nurse'), readWordTable()));
});

describe('what a question names', () => {
  it.each([
    ['Tell me about a mistake you made with a patient!', 'question', ['late-antibiotic']],
    ['when did you get something wrong at the bedside', 'question', ['late-antibiotic']],
    ['The huddles that changed nothing', 'story', ['fall-huddles']],
  ])('%s: %s', (text, kind, ids) => {
    const named = namedIn(splitWords(text), evidence);
    expect(named?.kind).toBe(kind);
    expect(named && storiesNamed(named, evidence).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it('is nothing where it is only alike', () => {
    expect(namedIn(splitWords('A mistake with a patient'), evidence)).toBeUndefined();
    expect(namedIn([], evidence)).toBeUndefined();
  });
});

describe('a question', () => {
  it.each([
    'um, so, well',
    '?!',
    '',
    'what about you?',
    'so what did you do',
    'tell me about a time when you',
    'have you ever had to do something that',
  ])('of nothing but filler, or that has only begun, asks for nothing: "%s"', (text) => {
    expect(asksForSomething(readAsked(text, evidence))).toBe(false);
  });

  it.each(['How did you know that it worked?', 'a time you had to say no', 'What would you do differently?'])(
    'of light words alone asks for something when it is whole: "%s"',
    (text) => {
      expect(asksForSomething(readAsked(text, evidence))).toBe(true);
    },
  );

  it('is about what the questions of the catalogue that are like it are about', () => {
    const { competencies } = readAsked('Tell me about a time you disagreed with your boss', evidence);
    const [most] = [...competencies].sort(([, one], [, other]) => other - one);
    expect(most?.[0]).toMatch(/conflict|influence|integrity|feedback/u);
  });

  it('about oneself is an opener, and one about an event is none', () => {
    expect(openerAsked(readAsked('So, tell me a bit about yourself.', evidence), evidence)?.id).toBe('about-yourself');
    expect(openerAsked(readAsked('Tell me about a mistake.', evidence), evidence)).toBeUndefined();
  });
});

describe('what tells whether there is an answer', () => {
  const telling = (text: string) => lineFeaturesOf(undefined, readAsked(text, evidence), evidence);

  it('is what the words ask about', () => {
    expect(telling('When did you make a mistake?').answerability).toBeGreaterThan(0);
    expect(telling('What is the difference between software and a licence?').answerability).toBeLessThan(-1);
  });

  it('is how near an opener is', () => {
    expect(telling('Tell me about yourself').openers).toBeGreaterThan(0.8);
    expect(telling('Tell me about yourself').openers).toBeGreaterThan(telling('When did you make a mistake?').openers);
  });

  it.each(['qqzzk vvxxj', ''])('is below the line where no word is known: "%s"', (text) => {
    expect(rank(readAsked(text, evidence), evidence).line).toBeLessThanOrEqual(-1);
  });
});

describe('the ranking', () => {
  it('has every story, the best first', () => {
    const { stories } = rank(readAsked('When were you short of people on a shift?', evidence), evidence);
    expect(stories).toHaveLength(evidence.stories.length);
    const standings = stories.map(({ standing }) => standing);
    expect(standings).toEqual(standings.toSorted((one, other) => other - one));
    expect(stories[0]?.story.id).toBe('two-nurses-one-night');
  });

  it('compares stories with the bank that they are in', () => {
    const flat = Object.fromEntries(storyFeatures.map((name) => [name, 0.5])) as Record<
      (typeof storyFeatures)[number],
      number
    >;
    const [one, other] = standardized([
      { ...flat, words: 1 },
      { ...flat, words: 0 },
    ]);
    expect(one?.words).toBeGreaterThan(0);
    expect(other?.words).toBe(-(one?.words ?? 0));
    expect(one?.opening).toBe(0);
  });
});
