#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';

// Plain JavaScript, so that an old Node can still say what it needs: the rest is TypeScript, which Node runs from 22.18.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  // Npm puts a newer one among the packages where it can; a command that npm does not run finds it there, too.
  const brought = broughtNode();
  if (brought !== undefined) process.exit(spawnSync(brought, process.argv.slice(1), { stdio: 'inherit' }).status ?? 1);
  console.error(
    `The story bank needs Node 22.18 or newer, and this is ${process.versions.node}.\n` +
      '`npm install` brings a newer one along for npm scripts. If it could not, install Node 24 and run the command again.',
  );
  process.exit(2);
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

// Nothing that runs here may call home.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
process.env.ASTRO_DEV_BACKGROUND = '0';
process.env.ASTRO_PREVIEW_BACKGROUND = '0';

// Two threads with a bank of 1,000 stories would let garbage pile up for 150 MB: it is collected when a heap has grown by
// 60 percent, and threads get less room for what is young, which makes them no slower.
v8.setFlagsFromString('--heap-growing-percent=60');
v8.setFlagsFromString('--max-semi-space-size=16');

// Node keeps what it compiled, so that the next command starts faster.
const kept = module.enableCompileCache?.(fileURLToPath(new URL('../../.cache/node', import.meta.url)));
// Where nobody may write beside the software, Node's usual place will do.
if (kept?.status === module.constants?.compileCacheStatus.FAILED) module.enableCompileCache();

const { runCommand } = await import('./run-command.ts');
await runCommand(process.argv.slice(2));
