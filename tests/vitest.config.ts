import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** A project of its own for each folder of tests, so that each can be run alone: `npm test -- --project unit`. */
const project = (
  name: string,
  options: TestProjectInlineConfiguration['test'] = { testTimeout: 120_000, hookTimeout: 240_000 },
): TestProjectInlineConfiguration => ({
  root,
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...options },
});

export default defineConfig({
  root,
  test: {
    // Beside a worker runs what it tests: a build, a browser, a typesetter.
    maxWorkers: 2,
    projects: [project('unit', {}), project('build'), project('browser'), project('print'), project('own-bank')],
  },
});
