import { join } from 'node:path';
import { stoppingProblems } from '../../src/checks/severity.ts';
import { buildSite } from '../../src/cli/build-site.ts';
import { cacheFolderOf, openReader } from '../../src/cli/check-project.ts';
import { siteFiles } from '../../src/site/site-files.ts';

// Builds the bank of the working folder as `npm run build` does, checks included, but for the PDFs of the sheets.
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
