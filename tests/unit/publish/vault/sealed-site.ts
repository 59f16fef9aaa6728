import { unwrapDataKey, wrappingKey } from '../../../../src/publish/vault/cipher.ts';
import { deriveKey, usualDerivation } from '../../../../src/publish/vault/derive-key.ts';
import { packFile, vaultFiles } from '../../../../src/publish/vault/format/addresses.ts';
import { readHeader, type VaultHeader } from '../../../../src/publish/vault/format/header.ts';
import { sealSite, type PlainFile } from '../../../../src/publish/vault/seal/seal-site.ts';
import { VaultReader } from '../../../../src/publish/vault/vault-reader.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The public files of a vault. */
export type SealedSite = Map<string, Bytes>;

export const passphrase = 'seven quiet herons cross the empty car park';

/** Files by their paths, as a site has them. */
export const plainFiles = (texts: Readonly<Record<string, string | Uint8Array>>): PlainFile[] =>
  Object.entries(texts).map(([path, text]) => ({
    path,
    type: path.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/octet-stream',
    content: () => Promise.resolve(typeof text === 'string' ? new TextEncoder().encode(text) : text),
  }));

/** Seals files. */
export async function sealed(files: readonly PlainFile[]): Promise<SealedSite> {
  const site: SealedSite = new Map();
  await sealSite(files, {
    passphrase,
    derivation: usualDerivation,
    write: async (path, content) => {
      site.set(path, new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content));
    },
    onProgress: () => undefined,
  });
  return site;
}

/** The header of a vault. */
export function headerOf(site: SealedSite): VaultHeader {
  const header = readHeader(new TextDecoder().decode(site.get(vaultFiles.header)));
  if (typeof header !== 'object') throw new Error('This is no header.');
  return header;
}

/** The data key of a vault. */
export async function dataKeyOf(header: VaultHeader, typed = passphrase): Promise<CryptoKey | undefined> {
  return unwrapDataKey(header, await wrappingKey(await deriveKey(typed, header.derivation), 'unwrapKey'));
}

/** Opens a vault; packs come from it as they are, unless given. */
export const opened = (
  site: SealedSite,
  dataKey: CryptoKey,
  pack: (place: number, header: VaultHeader) => Bytes | undefined = (place, { packs }) =>
    site.get(packFile(packs[place] ?? '')),
): Promise<VaultReader> => {
  const header = headerOf(site);
  return VaultReader.open({
    header,
    dataKey,
    pack: async (place) => {
      const bytes = pack(place, header);
      if (!bytes) throw new Error('There is no such pack.');
      return bytes;
    },
  });
};
