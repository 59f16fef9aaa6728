import { Buffer } from 'node:buffer';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTerms, type FileTraits, type FoundTerm } from '../../../src/publish/proof/find-terms.ts';
import { PrivateTerms } from '../../../src/publish/proof/private-terms.ts';
import { readingsOf } from '../../../src/publish/proof/readings.ts';
import { bankMaterial } from '../../../src/site/bank-material.ts';
import { editionOf } from '../../../src/story-files/edition-of.ts';
import { readBank } from '../../../src/story-files/read-bank.ts';
import { CanaryProject } from '../../canaries/canary-project.ts';
import { makeFixtureProject, smallLists, storyText } from '../../fixture-project.ts';

const page = (text: string): Buffer =>
  Buffer.from(`<!doctype html><html><body><p>So ${text} it was.</p></body></html>`);

const foundIn = async (
  terms: PrivateTerms,
  path: string,
  bytes: Buffer,
  traits: FileTraits = {},
): Promise<FoundTerm[]> => findTerms(path, await readingsOf(path, bytes), terms, traits);

const termsOf = async (root: string, edition: 'public' | 'shared'): Promise<PrivateTerms> => {
  const { bank, problems } = await readBank(root);
  expect(problems).toEqual([]);
  return new PrivateTerms(await bankMaterial(root, bank, editionOf(bank, edition), ['Author', '/']));
};

describe.each(['shared', 'public'] as const)('what only private material holds, in the %s edition', (edition) => {
  const project = new CanaryProject();
  afterAll(() => project.remove());
  let terms: PrivateTerms;
  beforeAll(async () => {
    terms = await termsOf(project.root, edition);
  }, 60_000);

  /** Pictures are looked through for metadata instead; the others are no part of the bank. */
  const elsewhere =
    /picture[^:]*, (?:text|packed|EXIF|XMP|comment|after|label|data|title|description|metadata)|text of a sound|path of|variable|package|author of|bank of a nurse|interview of a nurse|copyright of a font|license of a font/u;
  /** What a shown story imports is its owner's to show, comments included. */
  const inImportedCode =
    /code, (?:key that|text that is not shown)|component, text that is not shown|comment in (?:HTML|a style)/u;

  it('is found wherever it is planted in what would be published', async () => {
    const held = new Set(project.canaries.heldBy(edition));
    const hidden = project.canaries
      .all()
      .filter((one) => !held.has(one) && !elsewhere.test(one) && !inImportedCode.test(one));
    const kinds = new Set(hidden.map((one) => one.replace(/ \(zuq.*$/u, '')));
    expect(kinds.size).toBeGreaterThan(25);
    const missed: string[] = [];
    for (const canary of hidden) {
      const word = /\((zuq\w+)\)$/u.exec(canary)?.[1] ?? '';
      const found = await foundIn(terms, 'stories/x/index.html', page(word));
      if (!found.some(({ text }) => text.includes(word))) missed.push(canary);
    }
    expect(missed).toEqual([]);
  });

  it('is nothing that the edition shows', async () => {
    const shown = project.canaries.heldBy(edition).map((canary) => /\((zuq\w+)\)$/u.exec(canary)?.[1] ?? '');
    expect(shown.length).toBeGreaterThan(50);
    expect(await foundIn(terms, 'index.html', page(shown.join(' ')))).toEqual([]);
  });
});

/** A PDF of one page that says something, in a stream that is packed as those of the sheets are. */
function pdfThatSays(text: string): Buffer {
  const stream = deflateSync(Buffer.from(`BT /F1 12 Tf 40 100 Td (${text}) Tj ET`));
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n${stream.toString('latin1')}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  return Buffer.from(`%PDF-1.4\n${objects.join('')}trailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF\n`, 'latin1');
}

describe('a PDF', () => {
  it('is read as those who open it read it, letters that stand apart included', async () => {
    expect((await readingsOf('a.pdf', pdfThatSays('A quiet quarrel'))).texts.join()).toContain('A quiet quarrel');
    expect((await readingsOf('a.pdf', pdfThatSays('qu) Tj (arrel'))).texts.join()).toContain('quarrel');
  });

  it('that cannot be read is told apart from one that says nothing', async () => {
    expect(await readingsOf('a.pdf', pdfThatSays(''))).not.toHaveProperty('isUnread');
    expect(await readingsOf('a.pdf', Buffer.from('%PDF-1.4 and nothing else'))).toMatchObject({
      isUnread: true,
      texts: [],
    });
  });
});

describe('what is found', () => {
  const project = makeFixtureProject({
    ...smallLists,
    'redactions.yaml': '- { words: [Brennick], as: a toolmaker }\n- { numbers: [4.2 million dollars], as: a lot }\n',
    'acme/open.mdx': storyText(
      { visibility: 'public', title: 'An open story' },
      'We shipped 1,204 parts on the night-shift, and the organization grew.\n',
    ),
    'acme/hidden-quarrel.mdx': storyText(
      { title: 'A hidden story' },
      'Then Mr. Kowalczyk and the surgeon Falcon left for good. It had cost them exactly 7,391 euros. Nobody ever told the whole team about it. The organ was small.\n',
    ),
  });
  afterAll(() => project.remove());
  let terms: PrivateTerms;
  beforeAll(async () => {
    terms = await termsOf(project.root, 'public');
  });

  const texts = async (bytes: Buffer, path = 'index.html', traits: FileTraits = {}): Promise<string[]> =>
    (await foundIn(terms, path, bytes, traits)).map(({ kind, text }) => `${kind}: ${text}`);

  it('is nothing that programs count', async () => {
    const fragment = `pagefind_dcd{"content":"Open","word_count":7391,"anchors":[{"text":"a","location":7391}]}`;
    expect(await texts(gzipSync(fragment), 'pagefind/fragment/en_1.pf_fragment')).toEqual([]);
    expect(await texts(gzipSync(fragment.replace('Open', '7391')), 'pagefind/fragment/en_1.pf_fragment')).toEqual([
      'number: 7391',
    ]);
    const packed = Buffer.from(`{"vectors":"${'a7'.repeat(20)}Falcon/${'7a'.repeat(9)}==","title":"Open"}`);
    expect(await texts(packed, 'search/evidence.0a1b2c.json')).toEqual([]);
    expect(await texts(packed, 'other.json')).toEqual(['name: Falcon']);
    const list = '{"files":{"index.html":["abcdefghijklmnopqrstuv",7391]}}';
    expect(await texts(Buffer.from(list), 'offline.json')).toEqual([]);
    expect(await texts(Buffer.from(list), 'other.json')).toEqual(['number: 7391']);
  });

  it.each([
    ['a rare word', 'the kowalczyk method', ['word: kowalczyk']],
    ['a name that is a word, too', 'and Falcon', ['name: Falcon']],
    ['the same as a word', 'with falcon', []],
    ['the beginning of another name', 'with Falcon9', []],
    ['an ordinary word alone', 'a surgeon', []],
    ['ordinary words in a row', 'nobody ever told <b>the whole</b> team about it', [
        'words in a row: one ever told the whole',
        'words in a row: ever told the whole team',
        'words in a row: told the whole team about',
        'words in a row: the whole team about it',
      ]], // prettier-ignore
    ['an id', '<a href="/stories/hidden-quarrel/">x</a>', ['id: hidden-quarrel']],
    ['a number', 'for € 7391', ['number: 7391']],
    ['a number that is shown', 'for 1204', []],
    ['a redacted name', 'at Brennick’s', ['word: brennick', 'redacted: Brennick’s']],
    ['a redacted number in another spelling', 'for $4,200,000', ['redacted: $4,200,000']],
    ['what is shown', 'on the night-shift of the organization', []],
  ])('%s', async (_what, text, found) => {
    expect(await texts(page(text))).toEqual(found);
  });

  const word = 'Kowalczyk';
  const hexOf = (text: string, before: string, after = ''): string =>
    text.replace(/./gu, (letter) => `${before}${letter.charCodeAt(0).toString(16).padStart(2, '0')}${after}`);
  const png = (type: string, content: Buffer): Buffer => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(content.length);
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
      size,
      Buffer.from(type),
      content,
      Buffer.alloc(4),
    ]);
  };
  const zip = (text: string): Buffer => {
    const head = Buffer.alloc(30);
    head.write('PK\u0003\u0004', 'latin1');
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(1, 26);
    return Buffer.concat([head, Buffer.from('a'), deflateSync(text).subarray(2), Buffer.alloc(20)]);
  };

  it.each<[how: string, path: string, bytes: Buffer]>([
    ['as it is', 'a.html', page(word)],
    ['in capitals', 'a.html', page(word.toUpperCase())],
    ['with tags in between', 'a.html', page(`Kowal<wbr>czyk`)],
    ['with escapes of HTML', 'a.html', page(hexOf(word, '&#x', ';'))],
    ['in an attribute', 'a.html', page(`<img alt="${word}">`)],
    ['in a comment', 'a.html', page(`<!-- ${word} -->`)],
    ['in a script of a page', 'a.html', page(`<script type="application/json">"${word}"</script>`)],
    ['with percent signs', 'a.json', Buffer.from(`"/${hexOf(word, '%')}/"`)],
    ['with escapes of JSON', 'a.json', Buffer.from(`"${hexOf(word, '\\u00')}"`)],
    ['with escapes of CSS', 'a.css', Buffer.from(`a::after { content: "${hexOf(word, '\\', ' ')}" }`)],
    ['in code', 'assets/a.js', Buffer.from(`const a="${word}"`)],
    ['in base64', 'a.json', Buffer.from(JSON.stringify(Buffer.from(`and ${word} too`).toString('base64')))],
    ['in base64 after other bytes', 'a.json', Buffer.from(`"${Buffer.from(`123 ${word} too`).toString('base64url')}"`)],
    ['with two bytes a letter', 'a.bin', Buffer.from(`\0${word}`, 'utf16le')],
    ['zipped', 'a.pf_fragment', gzipSync(JSON.stringify({ content: word }))],
    [
      'in an index',
      'a.pf_index',
      gzipSync(Buffer.concat([Buffer.from([0x84, 0x60 + 9]), Buffer.from('kowalczyk'), Buffer.from([0x82])])),
    ],
    ['in a PDF', 'a.pdf', pdfThatSays('Kowal) Tj (czyk')],
    ['in a ZIP file', 'a.docx', zip(`<w:t>${word}</w:t>`)],
    ['in the notes of a picture', 'a.png', png('tEXt', Buffer.from(`Comment\0${word}`))],
    [
      'in packed notes of a picture',
      'a.png',
      png('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(word)])),
    ],
    ['packed in bytes', 'a.bin', Buffer.concat([Buffer.from([0, 1, 2]), deflateSync(`BT (${word}) Tj ET`)])],
    ['in the name of a file', `pictures/${word.toLowerCase()}.png`, Buffer.from([0])],
    ['in the name of a folder', `pictures/${word.toLowerCase()}/a.png`, Buffer.from([0])],
  ])('%s', async (_how, path, bytes) => {
    expect(await texts(bytes, path)).toContain('word: kowalczyk');
  });

  it('what owners give as it is may use any word, and nothing of a private text', async () => {
    const traits = { isOwners: true };
    expect(await texts(Buffer.from('By Kowalczyk.'), 'files/a.txt', traits)).toEqual([]);
    expect(await texts(Buffer.from('Nobody ever told the whole team'), 'files/a.txt', traits)).toHaveLength(2);
    expect(await texts(Buffer.from('At Brennick.'), 'files/a.txt', traits)).toEqual(['redacted: Brennick']);
  });

  it('stems of shown words in an index are none of them', async () => {
    const index = gzipSync(Buffer.concat([Buffer.from([0x65]), Buffer.from('organ')]));
    expect(await texts(index, 'a.pf_index')).toEqual([]);
  });
});
