import { existsSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { z } from 'zod';
import { runCli } from '../unit/cli/run-cli.ts';

const { root, site, build } = inject('ownBank');

it('the bank has no problem, or the build tells the same ones as the check and leaves no site', () => {
  const { code, output } = runCli('check', '--format', 'json', '--root', root);
  const found = z
    .array(z.object({ file: z.string(), line: z.number(), severity: z.enum(['problem', 'warning']) }))
    .parse(JSON.parse(output));
  const problems = found.filter(({ severity }) => severity === 'problem');
  expect(build).toMatchObject({ exitCode: problems.length === 0 ? 0 : 1 });
  expect(code).toBe(build.exitCode);
  expect(existsSync(site)).toBe(problems.length === 0);
  for (const { file, line } of found) expect(build.output).toContain(`${file}:${line}`);
});
