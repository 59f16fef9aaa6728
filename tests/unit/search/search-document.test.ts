import { describe, expect, it } from 'vitest';
import { emptyOutline } from '../../../src/bank/outline.ts';
import { storyDocuments } from '../../../src/search/index/search-document.ts';
import { sampleBank, sampleStory } from '../../fixtures/sample-bank.ts';

const position = { line: 1, column: 1 };
const passage = (heading: string, slug: string, text: string) => ({ heading, slug, text, position });
const section = (title: string, slug: string) => ({
  title,
  slug,
  minutes: 5,
  slides: [],
  asks: [],
  opening: '',
  spokenWords: 0,
  position,
});

/** Address and text of each document of a story with these passages; the short form left out. */
function documents(outline: Partial<ReturnType<typeof emptyOutline>>): [url: string, text: string][] {
  const story = sampleStory('a', {}, outline);
  return storyDocuments(story, sampleBank({ stories: [story] })).map(({ url, html }) => [
    url,
    html
      .replace(/^.*(?=<body)|<h1.*?<h2 id="full-story">Full story<\/h2>/gsu, '')
      .replace(/<\/?body.*?>|<\/html>/gu, ''),
  ]);
}

describe('the documents of a story', () => {
  it('have its passages with their headings, one paragraph a line', () => {
    expect(documents({ passages: [passage('', '', 'One.\nTwo & <b>.'), passage('A "b"', 'a-b', 'Three.')] })).toEqual([
      ['/stories/a/', '\n<p>One.</p>\n<p>Two &amp; &lt;b&gt;.</p>\n<h3 id="a-b">A &quot;b&quot;</h3>\n<p>Three.</p>'],
    ]);
  });

  it('are one more for each section, with what stands under its headings', () => {
    const passages = [passage('X', 'x', '1'), passage('S', 's', '2'), passage('Y', 'y', '3'), passage('T', 't', '4')];
    expect(documents({ passages: passages.slice(1), sections: [section('S', 's'), section('T', 't')] })).toEqual([
      ['/stories/a/', ''],
      ['/stories/a/#s', '<h3 id="s">S</h3>\n<p>2</p>\n<h3 id="y">Y</h3>\n<p>3</p>'],
      ['/stories/a/#t', '<h3 id="t">T</h3>\n<p>4</p>'],
    ]);
    expect(documents({ passages, sections: [section('S', 's')] })[0]).toEqual([
      '/stories/a/',
      '\n<h3 id="x">X</h3>\n<p>1</p>',
    ]);
  });
});
