import { join } from 'node:path';
import { preview } from 'astro';
import { authorOfPdfs, buildAndReport } from './build-and-report.ts';
import { cacheFolderOf, openReader } from './check-project.ts';
import { projectRoot } from './project-root.ts';

/** `npm start`: checks and builds the bank, then serves it on this machine until Ctrl+C. */
export async function run(): Promise<number> {
  const base = process.env['BASE_PATH'] ?? '/';
  const reader = await openReader(projectRoot, cacheFolderOf(projectRoot));
  const outDir = join(projectRoot, 'dist');
  const options = { edition: 'private', base, domain: undefined, author: authorOfPdfs(), outDir } as const;
  const done = await buildAndReport({ reader, ...options });
  if (!done) return 1;
  const server = await preview({ root: projectRoot, logLevel: 'error' });
  console.log(`\nReading at http://localhost:${server.port}${base} — Ctrl+C to stop.`);
  await server.closed();
  return 0;
}
