import { describe, expect, it } from 'vitest';
import { readText } from '../../../fixtures/read-text.ts';

const idsOf = (html: string): string[] => [...html.matchAll(/<h\d id="([^"]*)"/gu)].map(([, id]) => id ?? '');

describe('heading ids', () => {
  it.each([
    ['follow GitHub', '## What I *did*, `then`!', ['what-i-did-then']],
    ['are used once', '## A\n\n## A\n\n## A-1', ['a', 'a-1', 'a-1-1']],
    [
      'keep letters of other scripts',
      '## Über uns\n\n## 失敗から学ぶ\n\n## Что дальше?',
      ['über-uns', '失敗から学ぶ', 'что-дальше'],
    ],
    ['leave the page its own', '## Figures\n\n## Sources', ['figures-1', 'sources-1']],
    ['do not change with a figure', '## Down <Figure id="lift" /> in all', ['down--in-all']],
    [
      'go through sections and Markdown alike',
      '<Section title="A" minutes={1}>\n\n### A\n\n</Section>\n\n## A',
      ['a', 'a-1', 'a-2'],
    ],
  ])('%s', async (_what, text, ids) => {
    const { html, outline } = await readText(text);
    expect(idsOf(html)).toEqual(ids);
    expect(outline.headings.map(({ slug }) => slug)).toEqual(ids);
  });

  it.each(['private', 'public'] as const)(
    'are the same in the %s edition, and say nothing private',
    async (edition) => {
      const text =
        '<Private>\n\n## End\n\n## Only here\n\n</Private>\n\n## The <Private>secret</Private> plan\n\n## <Private>Me</Private>\n\n## End';
      const { html } = await readText(text, { edition });
      expect(idsOf(html)).toEqual(
        edition === 'private' ? ['end-1', 'only-here', 'the-plan', 'me', 'end'] : ['the-plan', 'end'],
      );
    },
  );

  it('make a heading of the first level one of the second, since the page has its title', async () => {
    const { html, outline } = await readText('# Top');
    expect(html).toBe('<h2 id="top">Top</h2>');
    expect(outline.headings).toEqual([{ depth: 2, text: 'Top', slug: 'top', position: { line: 1, column: 1 } }]);
  });
});
