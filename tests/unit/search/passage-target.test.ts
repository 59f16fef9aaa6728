import { beforeAll, describe, expect, it } from 'vitest';
import { openIndex } from '../../../.config/ranking/open-index.ts';
import type { StoryBank } from '../../../src/bank/story-bank.ts';
import { exactPhrase, passageTarget } from '../../../src/search/answer/passage-target.ts';
import { findPassages, type FullText } from '../../../src/search/index/find-passages.ts';
import { makeIndex } from '../../../src/search/index/make-index.ts';
import { searchDocuments } from '../../../src/search/index/search-document.ts';
import { splitWords } from '../../../src/search/words/split-words.ts';
import { readFixtureBank } from '../../fixture-bank.ts';

describe('the words that surely stand in one place', () => {
  it.each([
    [
      'a few on each side',
      'one two three four five <mark>six</mark> seven eight nine ten eleven',
      'two three four five six seven eight nine ten',
    ],
    ['the first of several', 'as <mark>late</mark> as the <mark>night</mark> shift', 'as late as the night shift'],
    ['none of the sentence before', 'It broke. We were <mark>late</mark> by days', 'We were late by days'],
    ['none of the sentence after', 'We were <mark>late.</mark> It broke', 'We were late'],
    ['none beyond a quotation', 'He said “stop.” We <mark>stopped</mark> at once', 'We stopped at once'],
    ['a number is no end', 'took 1.5 hours <mark>less</mark> than', 'took 1.5 hours less than'],
    ['signs as they are typed', 'R&amp;D was &lt;<mark>late</mark>&gt; &quot;again&quot;', 'R&D was <late> "again'],
    ['a word with a comma', 'was <mark>late,</mark> and said so', 'was late, and said so'],
    ['not one word alone', 'It broke. <mark>Late.</mark> We knew', undefined],
    ['nothing where nothing is marked', 'It broke, and we knew', undefined],
    [
      'in scripts without spaces',
      '締め切りの後、<mark>チーム</mark>で話し合った。それから',
      '締め切りの後、チームで話し合',
    ],
  ])('%s', (_, excerpt, phrase) => {
    expect(exactPhrase(excerpt)).toBe(phrase);
  });
});

describe('the address of a passage', () => {
  const section = { id: 'what-i-did', name: 'What I did' };

  it.each([
    [
      'its heading and its words',
      section,
      'we were <mark>late</mark>',
      '/stories/a/#what-i-did:~:text=we%20were%20late',
    ],
    [
      'its words, before the first heading',
      undefined,
      'we were <mark>late</mark>',
      '/stories/a/#:~:text=we%20were%20late',
    ],
    ['its heading alone, for one word', section, '<mark>late</mark>', '/stories/a/#what-i-did'],
    ['the story, where nothing is known', undefined, '<mark>late</mark>', '/stories/a/'],
    [
      'hyphens, which mean something there',
      section,
      'well-known <mark>fact</mark>',
      '/stories/a/#what-i-did:~:text=well%2Dknown%20fact',
    ],
  ])('is %s', (_, place, excerpt, url) => {
    expect(passageTarget('a', place, excerpt)).toBe(url);
  });
});

describe('in a bank', () => {
  let bank: StoryBank;
  let fullText: FullText;
  beforeAll(async () => {
    bank = await readFixtureBank('nurse');
    fullText = await openIndex(await makeIndex(searchDocuments(bank), '/'));
  });

  it('every passage is addressed by words of one paragraph of its story', async () => {
    const documents = searchDocuments(bank);
    const paragraphs = documents.flatMap(({ url, html }) =>
      [...html.matchAll(/<(p|li|h\d)\b[^>]*>(.*?)<\/\1>/gsu)].map(([, , text = '']) => ({
        story: url.split('#')[0] ?? '',
        text: text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll(/\s+/gu, ' '),
      })),
    );
    const words = new Set(
      bank.stories.flatMap(({ outline }) => outline.passages.flatMap(({ text }) => splitWords(text))),
    );
    const looked = [...words].filter((word) => word.length > 5).filter((_, place) => place % 3 === 0);
    expect(looked.length).toBeGreaterThan(50);
    const elsewhere: string[] = [];
    let exact = 0;
    for (const word of looked) {
      for (const { story, excerpt } of await findPassages([word], fullText)) {
        const phrase = exactPhrase(excerpt);
        if (phrase === undefined) continue;
        exact += 1;
        const isThere = paragraphs.some((one) => one.story === `/stories/${story}/` && one.text.includes(phrase));
        if (!isThere) elsewhere.push(`${word}: ${phrase}`);
      }
    }
    expect(elsewhere).toEqual([]);
    expect(exact).toBeGreaterThan(50);
  });
});
