import { spawn } from 'node:child_process';

/** Runs a script of the project to its end. */
const run = (name: string): Promise<number> =>
  new Promise((resolve) => {
    const started = spawn('npm', ['run', '--silent', name], { stdio: 'inherit', shell: process.platform === 'win32' });
    started.on('exit', (code) => resolve(code ?? 1));
  });

// Reading the code takes one core each.
const codes = await Promise.all([run('lint'), run('types')]);
for (const name of ['test', 'test:proofs']) if (codes.every((code) => code === 0)) codes.push(await run(name));
process.exitCode = codes.find((code) => code !== 0) ?? 0;
