// `npm install` runs this at its end, so that the first build finds the pages compiled that every bank shares. Whatever
// keeps it from doing so keeps nobody from installing: a build that finds none compiles them itself.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
module.enableCompileCache?.(fileURLToPath(new URL('../../.cache/node', import.meta.url)));
try {
  const { compilePages } = await import('./compile-pages.ts');
  await compilePages();
} catch {
  process.exitCode = 0;
}
