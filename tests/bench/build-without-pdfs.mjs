import { join } from 'node:path';
import { compiledModule } from '../../src/software/compiled-commands.mjs';
import '../../src/cli/node-settings.mjs';

// Builds the bank of the working folder as `npm run build` does, checks and caches of the software included, but for the
// PDFs of the sheets and talks. Plain JavaScript like the command itself.
const { makeSite } = await import(compiledModule('make-site') ?? '../../src/cli/make-site.ts');
const root = process.cwd();
const site = { root, edition: 'private', base: '/', domain: undefined, author: 'Story bank', leaveOut: /PDF/u };
if (!(await makeSite(site, join(root, 'dist')))) throw new Error('The bank has problems.');
