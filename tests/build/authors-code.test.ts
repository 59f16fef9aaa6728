import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fineCode } from '../fixtures/fine-code.ts';
import { makeFixtureProject, smallLists, storyText } from '../fixture-project.ts';
import { buildOrFail } from '../run-build.ts';

const given = { period: '{ from: 2024-01 }' };
const stories = fineCode.map((text, index) => [`acme/story-${index}.mdx`, storyText({ ...given, title: `Story ${index}` }, `${text}\n`)]); // prettier-ignore

const project = makeFixtureProject({
  ...smallLists,
  ...Object.fromEntries(stories),
  'acme/sum.js': 'export const sum = (one, other) => one + other;\n',
  'acme/chart.astro': '<figure><slot /></figure>\n',
});
const site = join(project.root, 'dist');
beforeAll(() => buildOrFail({ root: project.root, outDir: site }));
afterAll(() => project.remove());

const fullStory = (index: number): string =>
  /id="full-story">(.*?)<\/section>/su.exec(
    readFileSync(join(site, `stories/story-${index}/index.html`), 'utf8'),
  )?.[1] ?? '';

/** What some of them show. */
const shown = new Map<string, string>([
  ['{2 + 3}', '5'],
  ['{new Date(0).getFullYear()}', '1970'],
  ['{frontmatter.title}', 'Story '],
  ['{frontmatter.period.from}', '2024-01'],
  ['\\{manager}', '{manager}'],
]);

describe('code that the check finds fine', () => {
  it.each(fineCode.map((text, index) => [text, index] as const))('%s is built', (text, index) => {
    expect(fullStory(index)).toContain(shown.get(text) ?? '');
  });
});
