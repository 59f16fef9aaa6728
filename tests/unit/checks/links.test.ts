import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkImages } from '../../../src/checks/bank/check-images.ts';
import { checkLinks } from '../../../src/checks/bank/check-links.ts';
import { servedFiles } from '../../../src/bank/served-files.ts';
import { readBank } from '../../../src/story-files/read-bank.ts';
import { layFixtures, removeFixtures } from '../../fixtures/problem-fixture.ts';
import { storyText } from '../../fixture-project.ts';

const roots: string[] = [];
afterAll(() => roots.forEach(removeFixtures));

/** A bank in which one story has a text, and there are some files besides; composed letters are two signs in names. */
async function bankWith(text: string) {
  const root = layFixtures();
  roots.push(root);
  const write = (file: string, content: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  };
  const story = storyText(
    { answers: '[]', sources: '[My notes.]' },
    `${text}\n\n## ${'Café'.normalize('NFD')}\n\n<p id="named">a</p>\n`,
  );
  write('stories/acme/here.mdx', story);
  write('stories/acme/größe.png'.normalize('NFD'), '');
  write('public/demo.mp4', '');
  write('public/cv.pdf', '');
  return (await readBank(root)).bank.source;
}

const kindsOf = (problems: readonly { kind: string }[]): string[] => problems.map(({ kind }) => kind);

describe('links', () => {
  it.each([
    '/cheat-sheets/story/here.a4.pdf',
    '/cheat-sheets/company/acme.letter.pdf',
    '/cheat-sheets/custom/?stories=here,the-slow-query',
    '/cheat-sheets/story/here/landscape/',
    '/cv.pdf',
    './gr%C3%B6%C3%9Fe.png',
    './größe.png'.normalize('NFC'),
    '#café',
    '#caf%C3%A9',
    '#named',
    '#star-task',
    '#sources',
    '#full-story',
    '#content',
    '#top',
    './here.mdx#star-results',
    '/stories/the-slow-query/#star-actions',
    '/questions/#questions-behavioral',
    '/search/#question',
    '/coverage/#content',
    '/to-do/',
    '/career/',
  ])('%s leads somewhere', async (target) => {
    expect(checkLinks(await bankWith(`[x](<${target}>)`))).toEqual([]);
  });

  it.each([
    ['/cheat-sheets/story/nope.a4.pdf', 'broken-link'],
    ['/cheat-sheets/story/here.a5.pdf', 'broken-link'],
    ['/cheat-sheets/own/', 'broken-link'],
    ['./nope.png', 'broken-link'],
    ['#nope', 'broken-heading-link'],
    ['#figures', 'broken-heading-link'],
    ['#follow-ups', 'broken-heading-link'],
    ['#answers', 'broken-heading-link'],
    ['#talk', 'broken-heading-link'],
    ['#star-reflection', 'broken-heading-link'],
    ['./the-slow-query.mdx#sources', 'broken-heading-link'],
    ['/questions/#star-task', 'broken-heading-link'],
    ['/coverage/#figures', 'broken-heading-link'],
    ['/companies/acme/#full-story', 'broken-heading-link'],
    ['javascript:alert(1)', 'refused-link'],
  ])('%s does not: %s', async (target, kind) => {
    expect(kindsOf(checkLinks(await bankWith(`[x](<${target}>)`)))).toEqual([kind]);
  });

  it('lead to parts that the story has', async () => {
    const text = '[a](#figures) [b](#talk) <Figure id="lift" />\n\n<Section title="A" minutes={5}>\n\na\n\n</Section>';
    expect(checkLinks(await bankWith(text))).toEqual([]);
  });
});

describe('pictures and recordings', () => {
  it('are found however their names are composed, and served under the name that is written', async () => {
    const written = './größe.png'.normalize('NFC');
    const source = await bankWith(`![a](${written}) <video src="/demo.mp4" />`);
    expect(checkImages(source)).toEqual([]);
    expect(servedFiles(source)).toContainEqual({
      file: 'stories/acme/größe.png'.normalize('NFD'),
      path: '/pictures/acme/größe.png'.normalize('NFC'),
    });
    expect(servedFiles(source)).toContainEqual({ file: 'public/demo.mp4', path: '/demo.mp4' });
  });

  it.each([
    ['<img src="./nope.png" alt="" />', 'missing-image', 'picture'],
    ['<img src="/demo.mp4" srcset="./nope.png 2x" alt="" />', 'missing-image', 'picture'],
    ['<picture><source srcset="https://example.org/a.png" /></picture>', 'external-image', 'picture'],
    ['<video src="/nope.mp4" />', 'missing-image', 'recording'],
    ['<video src="/demo.mp4" poster="/nope.png" />', 'missing-image', 'picture'],
    ['<audio src="https://example.org/a.mp3" />', 'external-image', 'recording'],
    ['<audio><source src="//example.org/a.mp3" /></audio>', 'external-image', 'recording'],
    ['<audio><track src="data:text/vtt,a" /></audio>', 'external-image', 'recording'],
  ])('%s: %s', async (text, kind, thing) => {
    expect(checkImages(await bankWith(text))).toEqual([
      expect.objectContaining({ kind, details: expect.objectContaining({ thing }) }),
    ]);
  });
});
