import type { VaultHost } from '../../publish/vault/device/vault-device.ts';
import { packFile, vaultFiles } from '../../publish/vault/format/addresses.ts';

/** In milliseconds: in the lobby there may be a network that leads nowhere. */
const patience = 8000;

/**
 * The host from which the vault's files come.
 * @param base the folder under which the site is served, with a slash at both ends
 */
export const webVaultHost = (base: string): VaultHost => ({
  async header() {
    try {
      const response = await fetch(base + vaultFiles.header, {
        cache: 'no-store',
        signal: AbortSignal.timeout(patience),
      });
      return response.ok ? await response.text() : undefined;
    } catch {
      return undefined;
    }
  },
  async pack(digest) {
    try {
      const response = await fetch(base + packFile(digest), { cache: 'no-store' });
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : 'none';
    } catch {
      return 'unreachable';
    }
  },
});
