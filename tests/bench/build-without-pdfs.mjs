import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Builds the bank of the working folder as `npm run build` does, checks and Node's cache included, but for the PDFs of
// the sheets and talks. Plain JavaScript like the command itself, so that the cache is there before there is anything to
// compile.
enableCompileCache(fileURLToPath(new URL('../../.cache/node', import.meta.url)));
const { makeSite } = await import('../../src/cli/make-site.ts');
const root = process.cwd();
const site = { root, edition: 'private', base: '/', domain: undefined, author: 'Story bank', leaveOut: /PDF/u };
if (!(await makeSite(site, join(root, 'dist')))) throw new Error('The bank has problems.');
