import { afterEach, expect, it, vi } from 'vitest';
import { checkFigures } from '../../../src/checks/bank/check-figures.ts';
import { checkProject, openReader } from '../../../src/cli/check-project.ts';
import { printReport } from '../../../src/cli/print-report.ts';
import { makeFixtureProject, smallLists, storyText } from '../../fixture-project.ts';

vi.mock(import('../../../src/checks/bank/check-figures.ts'), async (original) => {
  const actual = await original();
  return { ...actual, checkFigures: vi.fn(actual.checkFigures) };
});
afterEach(() => vi.restoreAllMocks());

it('the numbers are looked at once, and their count is told', async () => {
  const project = makeFixtureProject({
    ...smallLists,
    'acme/one.mdx': storyText({}, 'It was <Figure id="delay" />.\n'),
  });
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  try {
    printReport(await checkProject(await openReader(project.root)));
  } finally {
    project.remove();
  }
  expect(printed).toMatch(/, 1 number \(/u);
  expect(vi.mocked(checkFigures)).toHaveBeenCalledTimes(1);
});
