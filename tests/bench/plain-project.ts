import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFixtureProject, type FixtureProject } from '../fixture-project.ts';

const component = (name: string, element: string): [string, string] => [
  `src/components/${name}.astro`,
  `<${element} class="${name.toLowerCase()}"><slot /></${element}>\n`,
];

/** A site as Astro's documentation makes one: a collection of MDX files, a page for each, a list, and Pagefind. */
const files: Readonly<Record<string, string>> = {
  'src/content.config.mjs': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const schema = z.looseObject({ title: z.string(), headline: z.string() });
export const collections = { stories: defineCollection({ loader: glob({ base: './stories', pattern: '**/*.mdx' }), schema }) };
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const stories = await getCollection('stories');
---
<html lang="en"><head><title>Stories</title></head><body><ul>{stories.map(({ id, data }) => <li><a href={\`/stories/\${id}/\`}>{data.title}</a> {data.headline}</li>)}</ul></body></html>
`,
  'src/pages/stories/[...id].astro': `---
import { getCollection, render } from 'astro:content';
import Section from '../../components/Section.astro';
import Slide from '../../components/Slide.astro';
import Ask from '../../components/Ask.astro';
import Figure from '../../components/Figure.astro';
import Private from '../../components/Private.astro';
export const getStaticPaths = async () => (await getCollection('stories')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><title>{entry.data.title}</title></head><body><h1>{entry.data.title}</h1><p>{entry.data.headline}</p><Content components={{ Section, Slide, Ask, Figure, Private }} /></body></html>
`,
  'build.mjs': `import { build } from 'astro';
import mdx from '@astrojs/mdx';
import { close, createIndex } from 'pagefind';
await build({ root: import.meta.dirname, configFile: false, integrations: [mdx()], logLevel: 'error' });
const { index } = await createIndex();
await index.addDirectory({ path: 'dist' });
await index.writeFiles({ outputPath: 'dist/pagefind' });
await close();
`,
  ...Object.fromEntries([
    component('Section', 'section'),
    component('Slide', 'div'),
    component('Ask', 'details'),
    component('Figure', 'data'),
    component('Private', 'div'),
  ]),
};

/**
 * Makes a plain Astro project with the stories of a bank.
 * @param bank paths from stories/ and texts
 */
export function plainProject(bank: Readonly<Record<string, string>>): FixtureProject {
  const project = makeFixtureProject(bank);
  for (const [path, text] of Object.entries(files)) project.write(path, text);
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(project.root, 'node_modules'));
  return project;
}
