import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFixtureProject, smallLists, storyText } from '../fixture-project.ts';
import { readPdf } from '../print/read-pdf.ts';
import { buildOrFail } from '../run-build.ts';

const talk = {
  format: 'project',
  answers: '[]',
  star: '{ situation: [One.], task: [Two.], actions: [Three.], results: [Four.] }',
  visibility: 'shared',
};
const section = `<Section title="How it went" minutes={4}>

<Slide>

### What all may see

- Late by <Figure id="delay" />

<Private>

A name that nobody may see.

</Private>

</Slide>

What I say to all. <Private>What I keep to myself.</Private>

</Section>
`;
const project = makeFixtureProject({
  ...smallLists,
  'acme/plain.mdx': storyText({ ...talk, title: 'A plain talk' }, section),
  'acme/coded.mdx': storyText(
    { ...talk, title: 'A talk with code' },
    `import Box from './box.astro';\n\n${section.replace('- Late by', '<Box>In a box.</Box>\n\n- Late by')}`,
  ),
  'acme/event.mdx': storyText({ visibility: 'shared' }),
});
project.write('stories/acme/box.astro', '<b class="box"><slot /></b>\n');
const folders = { private: join(project.root, 'own'), shared: join(project.root, 'theirs') };
beforeAll(async () => {
  for (const [edition, outDir] of Object.entries(folders))
    await buildOrFail({ root: project.root, outDir, args: ['--edition', edition, '--base', '/bank/'] });
});
afterAll(() => project.remove());

const page = (edition: keyof typeof folders, id: string, view: string): string =>
  readFileSync(join(folders[edition], 'talks', id, view, 'index.html'), 'utf8');

describe.each(['present', 'handout'])('the page %s', (view) => {
  it.each(['plain', 'coded'])('has the slides of the talk %s, and what is said at them', (id) => {
    const html = page('private', id, view);
    expect(html).toContain('<div class="slide" role="group" aria-label="Slide">');
    expect(html).toContain('What all may see');
    expect(html).toContain('two weeks');
    expect(html).toContain('What I say to all.');
    expect(html).toContain('What I keep to myself.');
    expect(html).toContain('id="figure:delay"');
    expect(html).toContain('href="/bank/stories/');
  });

  it('runs the code of a talk that brings some', () => {
    expect(page('private', 'coded', view)).toContain('<b class="box">In a box.</b>');
  });

  it.each(['plain', 'coded'])('tells others nothing private of the talk %s', (id) => {
    const html = page('shared', id, view);
    expect(html).toContain('What I say to all.');
    expect(html).not.toContain('nobody may see');
    expect(html).not.toContain('keep to myself');
  });

  it('is there for talks alone', () => {
    expect(existsSync(join(folders.private, 'talks', 'event'))).toBe(false);
  });
});

describe('the PDFs of a talk', () => {
  const pdf = (edition: keyof typeof folders, id: string, name: string): string =>
    join(folders[edition], 'talks', id, `${name}.pdf`);
  const textOf = async (file: string): Promise<{ pages: number; text: string }> => {
    const { pages } = await readPdf(readFileSync(file));
    return { pages: pages.length, text: pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ') };
  };

  it.each(['handout.a4', 'handout.letter'])('have every word of every note: %s', async (name) => {
    const { text } = await textOf(pdf('private', 'plain', name));
    for (const words of ['What all may see', 'two weeks', 'What I say to all.', 'What I keep to myself.'])
      expect(text).toContain(words);
    const shared = await textOf(pdf('shared', 'plain', name));
    expect(shared.text).toContain('What I say to all.');
    expect(shared.text).not.toContain('keep to myself');
    expect(shared.text).not.toContain('nobody may see');
  });

  it('have a page a slide, and nothing of what is said', async () => {
    const { pages, text } = await textOf(pdf('private', 'plain', 'slides'));
    expect(pages).toBe(1);
    expect(text).toContain('What all may see');
    expect(text).not.toContain('What I say to all.');
    // An audience gets them, so that not even the owner's have what is private.
    expect(text).not.toContain('nobody may see');
    expect((await textOf(pdf('private', 'plain', 'handout.a4'))).text).toContain('nobody may see');
  });

  it('are there for talks whose body is known before its code has run', () => {
    expect(existsSync(pdf('private', 'coded', 'slides'))).toBe(false);
    const linksOf = (id: string, view: string): string[] =>
      [...page('private', id, view).matchAll(/href="\/bank\/talks\/([^"]+\.pdf)"/gu)].map(([, file]) => file ?? '');
    expect(linksOf('coded', 'handout')).toEqual([]);
    expect(linksOf('coded', 'present')).toEqual([]);
    expect(linksOf('plain', 'handout')).toEqual([
      'plain/handout.a4.pdf',
      'plain/handout.letter.pdf',
      'plain/slides.pdf',
    ]);
    expect(new Set(linksOf('plain', 'present'))).toEqual(new Set(['plain/slides.pdf']));
  });
});
