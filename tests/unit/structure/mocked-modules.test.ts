import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

it('modules are mocked only by tests that have them for themselves', () => {
  const tests = sourceFiles('tests').filter(({ path }) => path.endsWith('.test.ts'));
  expect(tests.length).toBeGreaterThan(150);
  const mocking = tests.filter(({ text }) => /^\s*vi\.(?:do)?mock\(/imu.test(text)).map(({ path }) => path);
  expect(mocking.length).toBeGreaterThan(0);
  expect(mocking.filter((path) => !path.endsWith('.mocked.test.ts'))).toEqual([]);
});
