import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFixtureProject, smallLists, storyText } from '../fixture-project.ts';
import { buildOrFail, runBuild } from '../run-build.ts';
import { publishedText } from '../published-text.ts';
import { contentsOf } from '../unit/site-folder/folder-contents.ts';

const project = makeFixtureProject({
  ...smallLists,
  'companies.yaml': '- { id: shop, name: Brennick, about: Brennick makes tools. }\n',
  'figures.yaml':
    '- { id: saved, measures: money saved, scope: all, value: 4.2, unit: million dollars, status: result, company: shop, say: over four million dollars }\n',
  'redactions.yaml': '- { words: [Brennick], as: a toolmaker }\n- { numbers: [4.2 million dollars], as: a lot }\n',
  'shop/open.mdx': storyText(
    { visibility: 'public', company: 'shop', title: 'How Brennick paid', headline: 'Brennick saved $4.2M.' },
    '## What Brennick did\n\nIt was <Figure id="saved" />, and [all of it](/files/all.txt) {1 + 1}. Frontmatter: {frontmatter.headline}\n\n<Redact as="Somebody">Kim</Redact> knew.\n',
  ),
  'shop/hidden.mdx': storyText(
    { company: 'shop', title: 'A hidden story' },
    'Then Mr. Kowalczyk left. Nobody ever told the whole team about it.\n',
  ),
});
const site = join(project.root, 'dist');
const file = (text: string): void => {
  mkdirSync(join(project.root, 'public/files'), { recursive: true });
  writeFileSync(join(project.root, 'public/files/all.txt'), text);
};
const call = { root: project.root, outDir: site, args: ['--edition', 'public', '--base', '/bank/'] };
beforeAll(async () => {
  file('All that we may say.');
  await buildOrFail(call);
});
afterAll(() => project.remove());

describe('a site with redactions, Astro’s own stories included', () => {
  it('says none of what is redacted, in no file', async () => {
    const text = await publishedText(site);
    expect(text).toContain('toolmaker');
    expect(text).toContain('Somebody knew');
    expect(text).not.toMatch(/brennick|kim\b|4\.2|four million/iu);
  });
});

describe('an edition that would publish something private', () => {
  it('is not put into place, and says what it has and from where', async () => {
    const before = contentsOf(site);
    file('Nobody ever told the whole team about it, at Brennick.');
    const { exitCode, output } = await runBuild(call);
    expect(exitCode).toBe(1);
    expect(output).toContain('The site wasn’t put into place');
    expect(output).toContain('files/all.txt');
    expect(output).toContain('stories/shop/hidden.mdx:');
    expect(output).toContain('the redacted “Brennick”');
    expect(output).toContain('your file public/files/all.txt');
    expect(contentsOf(site)).toEqual(before);
    expect(readdirSync(project.root).filter((name) => name.includes('story-bank-'))).toEqual([]);
  });

  it('says what to rename where a name of the owner’s has a redacted word in it', async () => {
    file('All that we may say.');
    project.write(
      'stories/shop/brennick-day.mdx',
      storyText({ visibility: 'public', company: 'shop' }, 'It opened.\n'),
    );
    const { exitCode, output } = await runBuild(call);
    rmSync(join(project.root, 'stories/shop/brennick-day.mdx'));
    expect(exitCode).toBe(1);
    expect(output).toContain(
      'From the file name brennick-day, stories/shop/brennick-day.mdx:1: rename it, for example to toolmaker-day',
    );
    expect(output).not.toContain('our bug');
  });

  it('is built again once it is taken out', async () => {
    expect((await runBuild(call)).exitCode).toBe(0);
  });
});

describe('the public edition of an owner who lets search engines in', () => {
  it('does not ask them to stay away', async () => {
    const robots = (): string => readFileSync(join(site, 'robots.txt'), 'utf8');
    const page = (): string => readFileSync(join(site, 'stories/open/index.html'), 'utf8');
    expect(robots()).toContain('Disallow: /');
    expect(page()).toContain('noindex');
    project.write('stories/story-bank.yaml', 'format: 2\nsearchEngines: true\n');
    await buildOrFail(call);
    expect(robots()).not.toContain('Disallow');
    expect(page()).not.toContain('noindex');
    await buildOrFail({ ...call, args: ['--edition', 'shared', '--base', '/bank/'] });
    expect(page()).toContain('noindex');
  });
});
