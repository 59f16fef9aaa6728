import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from './script-of.ts';
import { sourceFiles, type SourceFile } from './source-files.ts';

const features = ['search', 'sheets'];
const model = ['bank', 'schemas'];
const pure = ['checks', ...features, ...model];

/** What the files of each room may import besides each other. Imports point one way: nobody may import what stands before it here. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  cli: ['astro', 'site', 'story-files', 'story-components', '.config', ...pure],
  pages: ['layouts', 'components', 'astro', 'browser', 'styles', ...features, ...model],
  layouts: ['components', 'astro', 'browser', 'styles', ...features, ...model],
  components: ['browser', 'styles', ...features, ...model],
  astro: ['site', 'story-files', 'story-components', 'styles', ...pure],
  site: ['checks', 'story-files', ...features, ...model],
  'story-files': ['story-components', ...pure],
  browser: [...features, 'bank'],
  checks: [...features, ...model],
  search: model,
  sheets: model,
  'story-components': model,
  bank: ['schemas'],
  schemas: [],
  styles: [],
  env: ['site'],
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
      .map((target) => posix.join(posix.dirname(file.path), target))
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

  it('are in a table without circles', () => {
    const parts = Object.keys(mayImport);
    for (const [part, allowed] of Object.entries(mayImport)) {
      for (const target of allowed) expect(parts).toContain(target);
      expect(allowed.filter((target) => mayImport[target]?.includes(part))).toEqual([]);
    }
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
        .filter((target) => target.startsWith('.') && !/\.[a-z]+(?:\?[a-z]+)?$/u.test(target))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(withoutEnding).toEqual([]);
  });
});
