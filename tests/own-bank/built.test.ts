import { existsSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { z } from 'zod';
import { runCli } from '../unit/cli/run-cli.ts';

const { root, site, build } = inject('ownBank');

it('the bank has no problem, or the build tells the same ones as the check and leaves no site', () => {
  const { code, output } = runCli('check', '--format', 'json', '--root', root);
  const problems = z.array(z.object({ file: z.string(), line: z.number() })).parse(JSON.parse(output));
  expect(build).toMatchObject({ exitCode: problems.length === 0 ? 0 : 1 });
  expect(code).toBe(build.exitCode);
  expect(existsSync(site)).toBe(problems.length === 0);
  for (const { file, line } of problems) expect(build.output).toContain(`${file}:${line}`);
});
