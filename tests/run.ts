import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium.ts';

// A browser that is missing is said before any test runs, not by each test that needs it.
try {
  const path = ensureChromium();
  console.log(`Browser tests run in ${path}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
// What `npm install` leaves: where the code has changed since then, tests that run side by side would make it anew.
spawnSync(process.execPath, ['src/cli/compile-pages.mjs'], { stdio: 'inherit' });
const args = process.argv.slice(2);
// What is proven on hundreds of random sheets and files takes minutes, and has a command of its own.
const slow = ['print', 'fuzz'];
const projects = args.includes('--proofs')
  ? slow.map((name) => `--project=${name}`)
  : args.some((arg) => arg.startsWith('--project'))
    ? []
    : slow.map((name) => `--project=!${name}`);
const others = args.filter((arg) => arg !== '--proofs');
const result = spawnSync('vitest', ['run', '--config', 'tests/vitest.config.ts', ...projects, ...others], {
  stdio: 'inherit',
});
process.exit(result.status ?? 1);
