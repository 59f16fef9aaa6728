import { readWordTable } from '../../../src/search/index/read-word-table.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StoryBank } from '../../../src/bank/story-bank.ts';
import { answerQuestion } from '../../../src/search/answer/answer.ts';
import { composeEvidence } from '../../../src/search/evidence/evidence.ts';
import { openEvidence, type OpenEvidence } from '../../../src/search/evidence/open-evidence.ts';
import { findPassages, wordsToLookUp, type FullText } from '../../../src/search/index/find-passages.ts';
import { makeIndex } from '../../../src/search/index/make-index.ts';
import { searchDocuments } from '../../../src/search/index/search-document.ts';
import { splitWords } from '../../../src/search/words/split-words.ts';
import { withoutWordSpaces, withWordSpaces } from '../../../src/search/words/unspaced-words.ts';
import { sampleBank, sampleStory } from '../../fixtures/sample-bank.ts';
import { openIndex } from '../../../.config/ranking/open-index.ts';

describe('words of scripts without spaces', () => {
  it.each([
    ['PR は締め切りの後', ['pr', 'は', '締め切り', 'の', '後']],
    ['我们错过了截止日期', ['我们', '错过', '了', '截止', '日期']],
    ['เราพลาดกำหนดส่งงาน', ['เรา', 'พลาด', 'กำหนด', 'ส่ง', 'งาน']],
    ['마감을 놓쳤다', ['마감을', '놓쳤다']],
    ['समय सीमा', ['समय', 'सीमा']],
  ])('%s', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it.each([
    ['PR は締め切りの後、話した。', 'PR は 締め切り の 後 、 話 した 。'],
    ['コンピューターを使う', 'コンピューター を 使う'],
    ['截止日期，但我说了', '截止 日期 ， 但 我 说 了'],
    ['เราพลาด แต่บอก', 'เรา พลาด \u2063 แต่ บอก'],
    ['No space is added: समय सीमा, 마감을 놓쳤다, 😀', 'No space is added: समय सीमा, 마감을 놓쳤다, 😀'],
  ])('%s is indexed as %s, and shown as it was', (text, spaced) => {
    expect(withWordSpaces(text)).toBe(spaced);
    expect(withoutWordSpaces(spaced)).toBe(text);
  });

  it('are shown without the spaces around what is marked', () => {
    expect(withoutWordSpaces('PR は <mark>締め切り</mark> の 後')).toBe('PR は<mark>締め切り</mark>の後');
  });
});

describe('a bank in many scripts', () => {
  const rows = [
    ['ja', '期限を守れなかった話', '締め切りの後、チームで話し合った。', '締め切り', '期限'],
    ['zh', '我们错过了截止日期', '服务器崩溃了，但我先说了。', '服务器', '截止日期'],
    ['ko', '마감을 놓친 이야기', '서버가 멈췄지만 먼저 말했다.', '서버', '마감을'],
    ['ar', 'قصة الموعد النهائي', 'تعطل الخادم قبل الإطلاق.', 'الخادم', 'الموعد'],
    ['he', 'הסיפור על המועד', 'השרת קרס לפני ההשקה.', 'השרת', 'המועד'],
    ['hi', 'समय सीमा की कहानी', 'लॉन्च से पहले सर्वर बंद हो गया।', 'सर्वर', 'समय'],
    ['th', 'เรื่องกำหนดส่งงาน', 'เซิร์ฟเวอร์ล่ม แต่ฉันบอกก่อน', 'เซิร์ฟเวอร์', 'กำหนดส่งงาน'],
    ['emoji', 'The launch 🚀 that slipped', 'It went down 🔥 at once.', '🔥', '🚀'],
  ] as const;
  let bank: StoryBank;
  let evidence: OpenEvidence;
  let fullText: FullText;

  beforeAll(async () => {
    const passage = { heading: '', slug: '', position: { line: 1, column: 1 } };
    bank = sampleBank({
      stories: rows.map(([id, title, text]) =>
        sampleStory(id, { title, headline: title }, { passages: [{ ...passage, text }] }),
      ),
    });
    evidence = openEvidence(composeEvidence(bank, readWordTable()));
    fullText = await openIndex(await makeIndex(searchDocuments(bank), '/'));
  });

  it.each(rows.filter(([id]) => id !== 'emoji'))('%s: a title is found by its words', (id, ...row) => {
    const answer = answerQuestion(row[3], evidence);
    expect(answer.kind === 'found' ? answer.stories[0]?.id : answer.kind).toBe(id);
  });

  it('finds a few words of a script without spaces, of which some are one letter', () => {
    const answer = answerQuestion('服务器崩溃了', evidence);
    expect(answer.kind === 'found' ? answer.stories[0]?.id : answer.kind).toBe('zh');
  });

  it.each(rows)('%s: a story is found by its whole title', (id, title) => {
    const answer = answerQuestion(title, evidence);
    expect(answer.kind === 'found' ? answer.stories[0]?.id : answer.kind).toBe(id);
  });

  it.each(rows.filter(([id]) => id !== 'emoji'))(
    '%s: a word is looked up in the full stories',
    async (id, _title, body, word) => {
      const [found] = await findPassages(wordsToLookUp(word, evidence), fullText);
      expect(found).toMatchObject({ story: id });
      expect(found?.excerpt.replaceAll(/<\/?mark>/gu, '')).toContain(body);
      expect(found?.excerpt).toContain('<mark>');
    },
  );

  it('names the heading above a word, that of the full story where there is no nearer one', async () => {
    const position = { line: 1, column: 1 };
    const passages = [
      { heading: '', slug: '', text: 'Zebra first.', position },
      { heading: 'Then', slug: 'then', text: 'Giraffe.', position },
    ];
    const plain = sampleBank({ stories: [sampleStory('plain', {}, { passages })] });
    const fullText = await openIndex(await makeIndex(searchDocuments(plain), '/'));
    const found = await Promise.all(['zebra', 'giraffe'].map((word) => findPassages([word], fullText)));
    const sections = found.map(([first]) => first?.section);
    expect(sections).toEqual([
      { id: 'full-story', name: 'Full story' },
      { id: 'then', name: 'Then' },
    ]);
  });
});
