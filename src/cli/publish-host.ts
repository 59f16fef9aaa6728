import { join } from 'node:path';
import { nearestName } from '../bank/nearest-name.ts';
import { hosts, hostSetup, type Host } from '../publish/hosting/host-files.ts';
import { options } from './arguments/option-table.ts';
import type { Call } from './arguments/read-arguments.ts';
import { cacheFolderOf, openReader } from './check-project.ts';
import { exitCodes, UsageError } from './command-line.ts';
import { print } from './print.ts';
import { siteOptions } from './site-options.ts';
import { faultIn } from './vault/vault-of.ts';
import { writeNewFile } from './write-new-file.ts';

function hostNamed(name: string | undefined): Host {
  const host = hosts.find((one) => one === name);
  if (host) return host;
  const meant = name === undefined ? undefined : nearestName(name, hosts);
  throw new UsageError(
    name === undefined
      ? `Which host? ${hosts.join(', ')}. Any other that serves files needs none of this: copy what’s in dist/ there.`
      : `There are no ready-made files for "${name}". ${meant === undefined ? `There are for ${hosts.join(', ')}.` : `Did you mean ${meant}?`}`,
  );
}

/**
 * `npm run publish:host`: writes ready-made files for a host. What is there already stays as it is.
 * @returns the exit code
 * @throws UsageError when there are none for that host
 */
export async function run(call: Call): Promise<number> {
  const host = hostNamed(call.positional);
  const { root, edition, base, domain } = siteOptions(call, call.get(options.site), process.env);
  const { bank } = await (await openReader(root, cacheFolderOf(root))).read();
  const isFindable = edition === 'public' && bank.source.searchEngines === true;
  const isEncrypted = call.get(options.vault);
  const fault = faultIn(call, { edition }, process.env);
  if (fault !== undefined) throw new UsageError(fault);
  // Without a passphrase nobody publishes the private one.
  const site = {
    edition: edition === 'private' && !isEncrypted ? ('public' as const) : edition,
    isEncrypted,
    base,
    domain,
    isFindable: isFindable && !isEncrypted,
  };
  const { files, next } = hostSetup(host, site);
  const lines: string[] = [];
  for (const [file, text] of files) {
    const isNew = await writeNewFile(join(root, file), text);
    lines.push(isNew ? `Wrote ${join(root, file)}` : `Already there, left as it is: ${join(root, file)}`);
  }
  print([...lines, '', 'Next:', ...next.map((line) => `  ${line}`)].join('\n'));
  return exitCodes.done;
}
