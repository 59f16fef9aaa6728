import { describe, expect, it } from 'vitest';
import { nearAddresses, type AddressList } from '../../../src/bank/addresses.ts';
import { textMatcher } from '../../../src/bank/matching-text.ts';

const list: AddressList = {
  story: [
    ['fall-huddles', 'The huddles that changed nothing'],
    ['ownership-test', 'Who owns it'],
  ],
  question: [['mistake-at-work', 'Tell me about a mistake.']],
  competency: [['ownership', 'Ownership']],
  company: [['st-brigid', 'St. Brigid']],
};

describe('the pages that an address may mean', () => {
  it.each([
    ['/stories/fall-hudles/', ['/stories/fall-huddles/']],
    ['/stories/Fall_Huddles', ['/stories/fall-huddles/']],
    ['/fall-huddles', ['/stories/fall-huddles/']],
    ['/stories/fall-huddles.html', ['/stories/fall-huddles/']],
    ['/story/mistake-at-wrok/', ['/questions/mistake-at-work/']],
    ['/competencies/ownershp/', ['/competencies/ownership/']],
    ['/company/st-brigit/', ['/companies/st-brigid/']],
    ['/competancies/', ['/competencies/']],
    ['/cheat-sheets/costum/', ['/cheat-sheets/custom/']],
    ['/stories/nothing-like-it/', []],
    ['/', []],
  ])('of %s are %j', (path, urls) => {
    expect(nearAddresses(path, list).map(({ url }) => url)).toEqual(urls);
  });
});

describe('what is typed into a filter', () => {
  it.each([
    ['', 'Anything', true],
    ['MISTAKE', 'Tell me about a mistake.', true],
    ['mistake tell', 'Tell me about a mistake.', true],
    ['mist', 'Tell me about a mistake.', true],
    ['mistake failure', 'Tell me about a mistake.', false],
    ['resume', 'Your résumé', true],
    ["didn't", 'What didn’t you do?', true],
  ])('%j of %j: %s', (typed, text, matches) => {
    expect(textMatcher(typed)(text)).toBe(matches);
  });
});
