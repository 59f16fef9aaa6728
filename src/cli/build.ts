import { join } from 'node:path';
import { options } from './arguments/option-table.ts';
import type { Call } from './arguments/read-arguments.ts';
import { exitCodes } from './command-line.ts';
import { makeSite } from './make-site.ts';
import { siteOptions } from './site-options.ts';
import { vaultOf } from './vault/vault-of.ts';

/**
 * `npm run build`: checks the bank and builds the site.
 * @returns the exit code
 * @throws UsageError or Refusal when the site cannot be built so, or go there
 */
export async function run(call: Call): Promise<number> {
  const site = siteOptions(call, call.get(options.site), process.env);
  const outDir = call.get(options.out) ?? join(site.root, 'dist');
  const vault = await vaultOf(call, site);
  const done = await makeSite({ ...site, strict: call.get(options.strict), seal: vault?.seal }, outDir);
  if (done) vault?.tell();
  return done ? exitCodes.done : exitCodes.problems;
}
