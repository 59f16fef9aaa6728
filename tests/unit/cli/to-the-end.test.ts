import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const module = fileURLToPath(new URL('../../../src/cli/to-the-end.ts', import.meta.url));

/** Runs code in a process of its own, as work that has to come to its end. */
function run(work: string) {
  const code = `import { toTheEnd } from ${JSON.stringify(module)};
    try { console.log(await toTheEnd(async () => { ${work} })); } catch (error) { console.log(error.message); }`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module-typescript', '--eval', code], {
    encoding: 'utf8',
  });
  return { status, output: stdout.trim(), errors: stderr };
}

describe('work that has to come to its end', () => {
  it.each([
    ['ends the process as if all were well', 'process.exit(0);'],
    ['ends the process in vain', 'process.exit(3);'],
    ['waits for what never comes', 'await new Promise(() => undefined);'],
  ])('does not pass for success when it %s', (_what, work) => {
    const { status, output, errors } = run(work);
    expect(status).toBe(1);
    expect(output).toBe('');
    expect(errors).toContain('The site wasn’t built: something ended the program before it was done.');
  });

  it.each([
    ['comes to its end', 'return 5;', '5'],
    ['throws', "throw new Error('oh');", 'oh'],
  ])('is let alone when it %s', (_what, work, output) => {
    expect(run(work)).toEqual({ status: 0, output, errors: '' });
  });
});
