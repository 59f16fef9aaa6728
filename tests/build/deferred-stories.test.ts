import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlToHast, type HastNode } from 'satteri';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFixtureProject, smallLists, storyText } from '../fixture-project.ts';
import { buildOrFail } from '../run-build.ts';

const fullStory = readFileSync(new URL('../fixtures/full-story.mdx', import.meta.url), 'utf8');

const project = makeFixtureProject({
  ...smallLists,
  'figures.yaml': `${smallLists['figures.yaml']}- { id: goal, measures: waiting, scope: the launch, value: "<50", unit: ms, status: target, company: acme, say: under fifty }\n`,
  'acme/plan.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'acme/unused.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'acme/rendered.mdx': storyText({ title: 'Rendered at load' }, fullStory),
  'acme/deferred.mdx': storyText({ title: 'Rendered by Astro' }, `export const unused = 1;\n\n${fullStory}`),
  'acme/tinted.mdx': storyText(
    { title: 'Tinted' },
    "import Tinted from './tinted.astro';\n\n<Tinted>Look here.</Tinted>\n",
  ),
  'acme/windows.mdx': `\uFEFF${storyText({ title: 'Written on Windows' }, `export const unused = 1;\n\n${fullStory}`).replaceAll('\n', '\r\n')}`,
  'acme/computed.mdx': storyText(
    { title: 'Computed' },
    [
      "import Box from './box.astro';",
      '',
      'export const sum = (one, other) => one + other;',
      '',
      'The sum is {sum(1, 2)}.',
      '',
      '<Box title={`Box ${sum(2, 2)}`}>',
      '',
      'A <Figure id="delay" /> in a box.',
      '',
      '</Box>',
      '',
      '{["a", "b"].map((name) => <b>{name}</b>)}',
      '',
    ].join('\n'),
  ),
});
project.write(
  'stories/acme/tinted.astro',
  '<aside class="tinted"><slot /></aside>\n<style>\n  .tinted { border-color: #123456; }\n</style>\n',
);
project.write('stories/acme/box.astro', '<section class="box"><h3>{Astro.props.title}</h3><slot /></section>\n');
const site = join(project.root, 'dist');
beforeAll(() => buildOrFail({ root: project.root, outDir: site }));
afterAll(() => project.remove());

const page = (id: string): string => readFileSync(join(site, 'stories', id, 'index.html'), 'utf8');

/** What stands in the full story of a page, as a tree: how a writer of HTML puts it down does not matter. */
function fullStoryOf(id: string): unknown {
  const found: HastNode[] = [];
  const search = (node: HastNode): void => {
    if (node.type === 'element' && node.properties['id'] === 'full-story') found.push(node);
    if ('children' in node) node.children.forEach(search);
  };
  search(htmlToHast(page(id)));
  expect(found).toHaveLength(1);
  return JSON.parse(JSON.stringify(found, (key: string, value: unknown) => (key === 'position' ? undefined : value)));
}

describe('a story that Astro renders', () => {
  it('looks like the same story rendered at load', () => {
    expect(page('rendered')).toContain('What went wrong');
    expect(fullStoryOf('deferred')).toEqual(fullStoryOf('rendered'));
  });

  it('looks the same with a byte order mark and the line ends of Windows', () => {
    expect(fullStoryOf('windows')).toEqual(fullStoryOf('rendered'));
  });

  it('runs its own code and components, with ours inside them', () => {
    const html = page('computed');
    expect(html).toContain('<p>The sum is 3.</p>');
    expect(html).toContain(
      '<section class="box"><h3>Box 4</h3><p>A <data class="figure" value="2"><button type="button" popovertarget="figure:delay">two weeks</button><span class="figure-on-paper"> (the launch)</span></data> in a box.</p></section>',
    );
    expect(html).toContain('<b>a</b><b>b</b>');
  });

  it('has the styles of its components in a style sheet', () => {
    const html = page('tinted');
    const mark = /<aside class="tinted" (data-astro-cid-\w+)>/u.exec(html)?.[1];
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/gu)].map(([, sheet = '']) =>
      readFileSync(join(site, sheet), 'utf8'),
    );
    expect(sheets.join('\n')).toContain(`.tinted[${mark}]{border-color:#123456}`);
  });

  it('has no inline style and no inline script', () => {
    for (const id of ['rendered', 'deferred', 'computed', 'tinted'])
      expect(page(id)).not.toMatch(/<script(?! type="module" src=| src="\/theme\.js")|<style|\sstyle=/u);
  });
});

describe('pictures beside stories', () => {
  it('are copied where a story shows them, and not otherwise', () => {
    expect(page('rendered')).toContain('src="/pictures/acme/plan.svg"');
    expect(readFileSync(join(site, 'pictures/acme/plan.svg'), 'utf8')).toContain('<svg');
    expect(() => readFileSync(join(site, 'pictures/acme/unused.svg'))).toThrow('ENOENT');
  });
});

describe('a story whose import has changed', () => {
  it('is made anew', async () => {
    project.write('stories/acme/box.astro', '<section class="chest"><h3>{Astro.props.title}</h3><slot /></section>\n');
    await buildOrFail({ root: project.root, outDir: site });
    expect(page('computed')).toContain('class="chest"');
  });
});
