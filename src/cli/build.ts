import { join } from 'node:path';
import { buildAndReport } from './build-and-report.ts';
import { projectRoot } from './project-root.ts';

/** `npm run build`: checks the bank and builds the site into dist/. Exit code 1 when the bank has problems. */
export async function run(): Promise<number> {
  const done = await buildAndReport({ root: projectRoot, outDir: join(projectRoot, 'dist') });
  return done ? 0 : 1;
}
