import { spawn } from 'node:child_process';

/** Runs a script of the project to its end. */
const run = (name: string): Promise<number> =>
  new Promise((resolve) => {
    const started = spawn('npm', ['run', '--silent', name], { stdio: 'inherit', shell: process.platform === 'win32' });
    started.on('exit', (code) => resolve(code ?? 1));
  });

// Reading the code takes one core each.
const read = await Promise.all([run('lint'), run('types')]);
process.exitCode = read.find((code) => code !== 0) ?? (await run('test'));
