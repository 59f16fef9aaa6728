#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';

// Plain JavaScript, so that an old Node can still say what it needs: the rest is TypeScript, which Node runs from 22.18.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  // Npm puts a newer one among the packages where it can; a command that npm does not run finds it there, too.
  const brought = broughtNode();
  if (brought !== undefined) process.exit(await runIn(brought));
  console.error(
    `The story bank needs Node 22.18 or newer, and this is ${process.versions.node}.\n` +
      '`npm install` brings a newer one along for npm scripts. If it could not, install Node 24 and run the command again.',
  );
  process.exit(2);
}

/** Runs the command in another Node, and ends it when this process is told to end: a server would keep its port. */
function runIn(program) {
  const started = spawn(program, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => started.kill(signal));
  // A terminal tells both.
  process.on('SIGINT', () => undefined);
  return new Promise((resolve) => started.on('exit', (status) => resolve(status ?? 1)));
}

function broughtNode() {
  try {
    const folder = dirname(module.createRequire(import.meta.url).resolve('node/package.json'));
    const program = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(program) && realpathSync(program) !== realpathSync(process.execPath) ? program : undefined;
  } catch {
    return undefined;
  }
}

await import('./node-settings.mjs');
const { compiledModule } = await import('../software/compiled-commands.mjs');
const { runCommand } = await import(compiledModule('run-command') ?? './run-command.ts');
await runCommand(process.argv.slice(2));
