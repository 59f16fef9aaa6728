import { describe, expect, it } from 'vitest';
import { checkLengths } from '../../../src/checks/bank/check-lengths.ts';
import type { OutlineSection } from '../../../src/bank/outline.ts';
import { countWords } from '../../../src/bank/count-words.ts';
import type { ToldPassage } from '../../../src/bank/told-passage.ts';
import { sampleSource, sampleStorySource } from '../../fixtures/sample-source.ts';
import { sampleSection } from '../../fixtures/sample-talk.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const passage = (heading: string, line: number, text: string): ToldPassage => ({
  heading,
  depth: heading === '' ? 0 : 2,
  paragraphs: [{ text, words: countWords(text), position: { line, column: 1 } }],
});
const star = {
  situation: [{ text: 'The oven broke' }],
  task: [{ text: 'Dinner was due' }],
  actions: [{ text: 'Borrowed grills' }],
  results: [{ text: 'Everybody was served' }],
  reflection: [],
};
const good = 'Everybody was served in time, because I borrowed grills.';

/** Kinds and lines of what is found in one event. */
function ofEvent(told: ToldPassage[], headline = good, rest: Record<string, unknown> = {}, pace?: number): string[] {
  const story = sampleStorySource('event', { format: 'behavioral', star, headline, ...rest }, { told });
  return checkLengths(sampleSource({}, { stories: [story], pace })).map(({ kind, location }) => `${kind} ${location.line}`); // prettier-ignore
}
const inParts = (situation: number, actions: number, results: number): ToldPassage[] => [
  passage('Situation', 10, words(situation)),
  passage('What I did', 20, words(actions)),
  passage('Results', 30, words(results)),
];

describe('the lengths of an event', () => {
  it.each<[string, ToldPassage[], string[]]>([
    ['a first draft of forty words', inParts(30, 5, 5), []],
    ['a good one', inParts(60, 120, 60), []],
    ['one of thirty percent', inParts(60, 100, 40), []],
    ['a slow start', inParts(80, 80, 40), ['slow-start 20']],
    ['a start that is short for all its share', inParts(46, 60, 40), []],
    ['one as long as may be', inParts(50, 250, 50), []],
    ['one that is too long', inParts(50, 250, 51), ['long-story 30']],
    ['one without headings', [passage('', 10, words(300))], []],
  ])('%s', (_, told, found) => {
    expect(ofEvent(told)).toEqual(found);
  });

  it('go by the pace of the bank', () => {
    expect(ofEvent(inParts(50, 250, 51), good, {}, 160)).toEqual([]);
    expect(ofEvent(inParts(40, 180, 50), good, {}, 100)).toEqual(['long-story 30']);
  });

  it.each([
    ['The oven was a good one.', {}, ['buried-result 1']],
    ['The oven was a good one.', { lang: 'de' }, []],
    ['The oven broke, and 90 guests ate.', {}, []],
    ['The oven broke, and nobody noticed.', {}, []],
    ['Grills from the neighbours did it.', {}, []],
  ])('the headline %j with %j', (headline, rest, found) => {
    expect(ofEvent(inParts(40, 120, 40), headline, rest)).toEqual(found);
  });

  it('need no minutes', () => {
    expect(ofEvent([], good, { minutes: 3 })).toEqual(['unused-minutes 1']);
  });
});

describe('the lengths of a talk', () => {
  const ofTalk = (sections: OutlineSection[], rest: Record<string, unknown> = {}): string[] => {
    const story = sampleStorySource('talk', { format: 'project', ...rest }, { sections });
    return checkLengths(sampleSource({}, { stories: [story] })).map(({ kind }) => kind);
  };
  const section = (minutes: number | undefined, spokenWords: number, questionMinutes?: number): OutlineSection =>
    sampleSection(minutes, [], { questionMinutes, spokenWords });
  it.each<[string, OutlineSection[], Record<string, unknown>, string[]]>([
    ['as long as it says', [section(2.5, 100), section(7.5, 100)], { minutes: 10 }, []],
    ['a minute short', [section(2, 100), section(7, 100)], { minutes: 10 }, ['wrong-talk-minutes']],
    ['without minutes in all', [section(2, 100)], {}, []],
    ['with a section that has none', [section(undefined, 100), section(2, 100)], { minutes: 10 }, []],
    ['a little over', [section(2, 300)], {}, []],
    ['over by more than a tenth', [section(2, 320)], {}, ['long-script']],
    ['over without the minutes for questions', [section(4, 320, 2)], {}, ['long-script']],
    ['all questions', [section(2, 320, 2)], {}, []],
  ])('%s', (_, sections, rest, found) => {
    expect(ofTalk(sections, rest)).toEqual(found);
  });
});
