import { describe, expect, it } from 'vitest';
import { circlesIn, resolved } from './import-graph.ts';
import { importsOf } from './script-of.ts';
import { sourceFiles, type SourceFile } from './source-files.ts';

/** Rooms of one capability each. They know the bank, and nothing of each other. */
const features = ['figures', 'recall', 'search', 'sheets', 'talks'];
const model = ['bank', 'catalogue', 'schemas'];
/** Everything that is plain data and pure functions, for the rooms that read, write and show it. */
const middle = ['checks', ...features, ...model];

/**
 * What the files of each room may import besides each other. Imports point one way: nobody may import what stands before
 * it here, and nobody at all the tools of developers and the tests.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  cli: ['astro', 'publish', 'site', 'site-folder', 'software', 'story-files', ...middle],
  pages: ['layouts', 'components', 'astro', 'browser', 'styles', ...features, ...model],
  layouts: ['components', 'browser', 'styles', ...features, ...model],
  components: ['browser', 'styles', ...features, ...model],
  astro: ['site', 'software', 'story-files', 'story-components', ...middle],
  env: ['site'],
  site: ['publish', 'site-folder', 'software', 'story-files', ...middle],
  'site-folder': ['software'],
  software: [],
  'story-files': ['publish', 'software', 'story-components', ...middle],
  browser: ['publish', ...features, ...model],
  checks: ['publish', ...features, ...model],
  ...Object.fromEntries(features.map((feature) => [feature, model])),
  'story-components': model,
  // Redacted numbers are read as the figures are, and words compared as the search does.
  publish: ['figures', 'search', ...model],
  bank: ['catalogue', 'schemas'],
  catalogue: ['schemas'],
  schemas: [],
  styles: [],
};

/** The part of the project to which a path belongs: a folder of src/, schemas, or a file that stands alone. */
function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (top !== 'src') return top;
  return second.replace(/(?:\.d)?\.ts$/u, '');
}

/** Imports that point the wrong way, and parts that the table does not know. */
const wrongImports = (files: readonly SourceFile[]): string[] =>
  files.flatMap((file) => {
    const part = partOf(file.path);
    const allowed = mayImport[part];
    if (!allowed) return [`${file.path} is in no part that the table knows`];
    return importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => resolved(file.path, target))
      .filter((target) => partOf(target) !== part && !allowed.includes(partOf(target)))
      .map((target) => `${file.path} imports ${target}`);
  });

describe('imports', () => {
  const files = sourceFiles('src', 'schemas');

  it('point one way', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(300);
    expect(wrongImports(files)).toEqual([]);
  });

  it('are in a table that knows every room and has no circle', () => {
    const rooms = new Map(Object.entries(mayImport));
    expect([...rooms.values()].flat().filter((target) => !rooms.has(target))).toEqual([]);
    expect([...rooms.keys()].filter((room) => !files.some(({ path }) => partOf(path) === room))).toEqual(['styles']);
    expect(circlesIn(rooms)).toEqual([]);
  });

  it.each([
    ['src/bank/a.ts', "import { a } from '../story-files/a.ts';"],
    ['src/bank/a.ts', "export * from '../cli/a.ts';"],
    ['src/bank/deep/a.ts', "const a = await import('../../browser/a.ts');"],
    ['schemas/a.ts', "import type { A } from '../src/bank/a.ts';"],
    ['src/components/a.astro', "---\nimport A from '../layouts/a.astro';\n---\n<A />"],
    ['src/components/a.astro', "---\n---\n<script>import '../cli/a.ts';</script>"],
    ['src/components/a.astro', "---\nimport { loadStoryBank } from '../astro/load-story-bank.ts';\n---\n"],
    ['src/browser/a.ts', "import '../components/href.ts';"],
    ['src/search/a.ts', "import { a } from '../sheets/kinds.ts';"],
    ['src/sheets/a.ts', "import type { A } from '../checks/problem.ts';"],
    ['src/cli/a.ts', "import { a } from '../../.config/editor-schemas/a.ts';"],
    ['src/bank/a.ts', "type A = import('../site/site.ts').Site;"],
    ['src/somewhere/a.ts', ''],
  ])('are noticed in %s: %s', (path, text) => {
    expect(wrongImports([{ path, text }])).toHaveLength(1);
  });

  it.each([
    ['src/pages/a.astro', "---\nimport A from '../layouts/a.astro';\n---\n<A />"],
    ['src/bank/a.ts', "import { a } from './b.ts'; import { z } from 'zod'; // import '../cli/a.ts'"],
  ])('are let alone in %s: %s', (path, text) => {
    expect(wrongImports([{ path, text }])).toEqual([]);
  });

  it('end in the ending of the file', () => {
    const withoutEnding = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('.') && !/\.[a-z]+(?:\?[a-z&]+)?$/u.test(target))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(withoutEnding).toEqual([]);
  });
});
