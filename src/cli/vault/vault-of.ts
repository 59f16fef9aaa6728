import { passphraseVariable } from '../../publish/vault/passphrase/passphrase-variable.ts';
import { options } from '../arguments/option-table.ts';
import type { Call } from '../arguments/read-arguments.ts';
import type { BuildOptions } from '../build-options.ts';
import { cacheFolderOf, openReader } from '../check-project.ts';
import { UsageError } from '../command-line.ts';
import { print } from '../print.ts';
import type { SiteOptions } from '../site-options.ts';
import { choosePassphrase, guesserKnowledge } from './vault-passphrase.ts';

/** How a site is encrypted, and what is told when that is done. */
export interface Vault {
  seal: NonNullable<BuildOptions['seal']>;
  /** Says what there is to know; shows a passphrase that was made, and never again. */
  tell: () => void;
}

/** What is wrong with the options of a vault together; nothing where they fit. */
export function faultIn(
  call: Call,
  { edition }: Pick<SiteOptions, 'edition'>,
  environment: NodeJS.ProcessEnv,
): string | undefined {
  const isMade = call.get(options.makePassphrase);
  if (!call.get(options.vault))
    return isMade ? '--make-passphrase makes the passphrase of a vault: add --vault.' : undefined;
  if (edition === 'public')
    return 'The public edition is for everyone, and a vault is for those who have its passphrase. Leave out --vault, or take another edition.';
  if (!isMade) return undefined;
  if ((environment[passphraseVariable] ?? '') !== '')
    return `There are two passphrases: ${passphraseVariable} holds one, and --make-passphrase makes one. Leave one out.`;
  return (environment['CI'] ?? '') === ''
    ? undefined
    : `A passphrase that is shown here would stay in the log. Make one on your own computer, and put it into ${passphraseVariable} as a secret.`;
}

/**
 * The vault that a site is to become, where its owner wants one. Its passphrase is known before anything is built.
 * @returns nothing for a plain site
 * @throws UsageError where the options contradict each other; Refusal where there is no passphrase, or a weak one
 */
export async function vaultOf(call: Call, site: SiteOptions): Promise<Vault | undefined> {
  const { root, base } = site;
  const fault = faultIn(call, site, process.env);
  if (fault !== undefined) throw new UsageError(fault);
  if (!call.get(options.vault)) return undefined;
  const { passphrase, isMade } = await choosePassphrase(
    {
      isMade: call.get(options.makePassphrase),
      environment: process.env,
      streams: { input: process.stdin, output: process.stderr },
    },
    async () => {
      const reader = await openReader(root, cacheFolderOf(root));
      return guesserKnowledge((await reader.read()).bank.source);
    },
  );
  return {
    seal: async (folder, onProgress) => {
      // What encrypts takes long to load, and most sites are plain.
      const { sealFolder } = await import('./seal-folder.ts');
      await sealFolder(folder, { base, passphrase, onProgress });
    },
    tell: () => {
      print(
        'All of it is encrypted: it opens with the passphrase, which is kept nowhere. If you lose it, build again.',
      );
      if (isMade) print(`The passphrase, shown only this once:\n\n  ${passphrase}\n`);
    },
  };
}
