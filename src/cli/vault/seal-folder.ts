import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { browserScript } from '../../astro/browser-script.ts';
import { hostFiles } from '../../bank/served-files.ts';
import { lockControlFiles, vaultFiles } from '../../publish/vault/format/addresses.ts';
import { sealSite, type PlainFile } from '../../publish/vault/seal/seal-site.ts';
import { withLockControl } from '../../publish/vault/seal/with-lock-control.ts';
import { unlockPageHtml } from '../../publish/vault/unlock-page-text.ts';
import { filesIn } from '../../site-folder/files-in.ts';
import { mediaType } from '../../site/media-type.ts';

/** What only the plain site has a use for: the vault is kept on a device in another way. */
const plainOnly: ReadonlySet<string> = new Set(['offline-worker.js', 'offline.json', vaultFiles.robots]);

const robots = 'User-agent: *\nDisallow: /\n';

const browserFile = (name: string): URL => new URL(`../../browser/vault/${name}`, import.meta.url);

type Texts = ReadonlyMap<string, string>;

/** The unlock page and its files, by their paths, and the worker that comes with them. */
async function unlockFiles(base: string): Promise<Texts> {
  const page = unlockPageHtml(base);
  const files: [string, string][] = [
    [vaultFiles.page, page],
    [vaultFiles.notFound, page],
    [vaultFiles.script, await browserScript(new URL('../../browser/vault/unlock-page.ts', import.meta.url))],
    [vaultFiles.derivation, await browserScript(new URL('../../browser/vault/unlock-key.ts', import.meta.url))],
    [vaultFiles.styles, await readFile(browserFile('unlock.css'), 'utf8')],
  ];
  const pageDigest = hash('sha256', JSON.stringify(files), 'base64url').slice(0, 16);
  const worker = await browserScript(new URL('../../browser/vault/vault-worker.ts', import.meta.url), { pageDigest });
  return new Map([...files, [vaultFiles.worker, worker], [vaultFiles.robots, robots]]);
}

/** What locks the site from its pages. */
const controlFiles = async (): Promise<Texts> =>
  new Map([
    [lockControlFiles.script, await browserScript(new URL('../../browser/vault/lock-control.ts', import.meta.url))],
    [lockControlFiles.styles, await readFile(browserFile('lock-control.css'), 'utf8')],
  ]);

/** A file of the finished site as it goes into the vault. */
const plainFile = (folder: string, path: string, base: string): PlainFile => ({
  path,
  type: mediaType(path),
  content: async () => {
    const bytes = await readFile(join(folder, path));
    return path.endsWith('.html') ? Buffer.from(withLockControl(bytes.toString(), base)) : bytes;
  },
});

/** What is sealed, and with what. */
export interface SealFolderOptions {
  /** The folder under which the site is served, with a slash at both ends. */
  base: string;
  passphrase: string;
  onProgress: (doing: string) => void;
}

/**
 * Puts in the place of a finished site its vault. Nothing of the site is left outside of the packs, but for what tells
 * the host how to serve it.
 * @param folder with the site, and nothing else
 */
export async function sealFolder(folder: string, { base, passphrase, onProgress }: SealFolderOptions): Promise<void> {
  onProgress('Encrypting the site …');
  const [unlock, control, paths] = await Promise.all([unlockFiles(base), controlFiles(), filesIn(folder)]);
  const inside = paths.filter((path) => !hostFiles.has(path) && !plainOnly.has(path));
  const sealed = new Map<string, string | Uint8Array>(unlock);
  const files = [
    ...inside.map((path) => plainFile(folder, path, base)),
    ...[...control].map(([path, text]) => ({
      path,
      type: mediaType(path),
      content: () => Promise.resolve(Buffer.from(text)),
    })),
  ];
  await sealSite(files, {
    passphrase,
    write: async (path, content) => {
      sealed.set(path, content);
    },
    onProgress: (done, of) => onProgress(`Encrypting the site: ${done} of ${of}`),
  });
  // No host could read in a pack what is said to it.
  for (const name of await readdir(folder)) if (!hostFiles.has(name)) await rm(join(folder, name), { recursive: true });
  for (const [path, content] of sealed) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
