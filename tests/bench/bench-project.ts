import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFixtureProject, type FixtureProject } from '../fixture-project.ts';

/** The same site with stories rendered the way Astro does it by default: glob() and @astrojs/mdx. */
const plainCollections = `import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { company, competency, figure, lens, question, storyFrontmatter } from '../schemas/index.ts';
import { interview } from '../schemas/index.ts';

const list = (name, schema) => defineCollection({ loader: file(\`stories/\${name}.yaml\`), schema });
const generateId = ({ entry }) => entry.replace(/^.*\\//, '').replace(/\\.\\w+$/, '');

export const collections = {
  stories: defineCollection({ loader: glob({ base: './stories', pattern: '**/*.mdx', generateId }), schema: storyFrontmatter }),
  interviews: defineCollection({ loader: glob({ base: './stories/interviews', pattern: '*.yaml', generateId }), schema: interview }),
  competencies: list('competencies', competency),
  companies: list('companies', company),
  questions: list('questions', question),
  figures: list('figures', figure),
  lenses: list('lenses', lens),
};
`;

/** Default collections know no outline, so the pages get an empty one. */
const storyData = `
const outline = { headings: [], sections: [], figures: [], asks: [], links: [], images: [], privatePassages: 0, words: 0 };
const storyData = (entries: { id: string; filePath?: string; data: object }[]) =>
  entries.map(({ id, filePath, data }) => ({ ...data, id, file: filePath ?? '', outline }));
`;

function changed(project: FixtureProject, file: string, from: string | RegExp, to: string): void {
  const path = join(project.root, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has changed, and the comparison has to be brought up to date.`);
  writeFileSync(path, after);
}

/** Integrations whose work costs the same whoever renders the stories, and far more than rendering does. */
const leftOut = /\b(?:cheatSheetFiles|searchIndex)\([^)]*\),?\s*/gu;

/** Makes a project with a generated bank, without cheat sheets and search index. */
export function ownProject(files: Readonly<Record<string, string>>): FixtureProject {
  const project = makeFixtureProject(files);
  const config = join(project.root, 'astro.config.mjs');
  writeFileSync(config, readFileSync(config, 'utf8').replace(leftOut, ''));
  rmSync(join(project.root, 'src/pages/cheat-sheets'), { recursive: true, force: true });
  return project;
}

/** Makes the same project with stories rendered by default. */
export function defaultProject(files: Readonly<Record<string, string>>): FixtureProject {
  const project = ownProject(files);
  project.write('src/content.config.ts', plainCollections);
  changed(project, 'src/load-story-bank.ts', 'stories: dataOf(stories)', 'stories: storyData(stories)');
  changed(project, 'src/load-story-bank.ts', '\nlet linked', `${storyData}\nlet linked`);
  changed(project, 'astro.config.mjs', /\n  markdown: .*\n/u, '\n');
  return project;
}

/** Takes away all that an earlier build left. */
export function forget({ root }: FixtureProject): void {
  for (const folder of ['.cache', '.astro', 'dist']) rmSync(join(root, folder), { recursive: true, force: true });
}
