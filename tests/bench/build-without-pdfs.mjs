import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Builds the bank of the working folder as `npm run build` does, checks and Node's cache included, but for the PDFs of
// the sheets. Plain JavaScript like the command itself, so that the cache is there before there is anything to compile.
enableCompileCache(fileURLToPath(new URL('../../.cache/node', import.meta.url)));
const [{ stoppingProblems }, { buildSite }, { cacheFolderOf, openReader }, { siteFiles }] = await Promise.all([
  import('../../src/checks/severity.ts'),
  import('../../src/cli/build-site.ts'),
  import('../../src/cli/check-project.ts'),
  import('../../src/site/site-files.ts'),
]);
const root = process.cwd();
const reader = await openReader(root, cacheFolderOf(root));
const { problems } = await reader.read();
const stopping = stoppingProblems(problems, false).length;
if (stopping > 0) throw new Error(`The bank has ${stopping} problems.`);
await buildSite({
  reader,
  edition: 'private',
  base: '/',
  domain: undefined,
  author: 'Story bank',
  outDir: join(root, 'dist'),
  onProgress: () => undefined,
  files: (site, options) => siteFiles(site, options).filter(({ doing }) => !doing.includes('PDF')),
});
