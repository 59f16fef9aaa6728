import { join } from 'node:path';
import { preview } from 'astro';
import { buildAndReport } from './build-and-report.ts';
import { projectRoot } from './project-root.ts';

/** `npm start`: checks and builds the bank, then serves it on this machine until Ctrl+C. */
export async function run(): Promise<number> {
  const done = await buildAndReport({ root: projectRoot, outDir: join(projectRoot, 'dist'), edition: 'private' });
  if (!done) return 1;
  const server = await preview({ root: projectRoot, logLevel: 'error' });
  const base = process.env['BASE_PATH'] ?? '/';
  console.log(`\nReading at http://localhost:${server.port}${base} — Ctrl+C to stop.`);
  await server.closed();
  return 0;
}
