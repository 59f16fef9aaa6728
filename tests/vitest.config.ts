import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

type Options = TestProjectInlineConfiguration['test'];

/** Tests that put something in the place of a module, which other tests must not see. */
const mocked = 'tests/**/*.mocked.test.ts';

/**
 * A project for each folder of tests, so that each can be run alone: `npm test -- --project unit`. What they load is
 * loaded once for all files of a worker, which takes off a seventh of the time.
 */
const project = (name: string, options?: Options): TestProjectInlineConfiguration => ({
  root,
  test: { name, include: [`tests/${name}/**/*.test.ts`], exclude: [mocked], isolate: false, ...options },
});

/** For what starts programs: builds, browsers, typesetters. */
const slow = {
  testTimeout: 120_000,
  hookTimeout: 240_000,
  expect: { poll: { timeout: 20_000 } },
} satisfies Options;

export default defineConfig({
  root,
  test: {
    // Beside a worker runs what it tests.
    maxWorkers: 2,
    projects: [
      // Some read all of the code, which takes long on a machine that has more to do.
      project('unit', { testTimeout: 30_000 }),
      project('mocked', { include: [mocked], exclude: [], isolate: true }),
      // One process builds many sites, each with threads that end. V8 has died of it ("Check failed: jit_page.has_value()"),
      // which others see where WebAssembly is still being compiled in the background: here it is not.
      project('build', { ...slow, execArgv: ['--liftoff-only'] }),
      // A browser on a machine that has more to do misses a moment now and then. What is wrong fails twice.
      project('browser', { ...slow, retry: 1, globalSetup: ['tests/browser/global-setup.ts'] }),
      project('fuzz', slow),
      project('print', slow),
      project('own-bank', { ...slow, globalSetup: ['tests/own-bank/global-setup.ts'] }),
    ],
  },
});
