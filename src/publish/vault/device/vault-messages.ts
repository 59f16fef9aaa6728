import type { Keeping } from './vault-device.ts';
import type { Trouble, VaultState } from './vault-keeper.ts';

/** What a page asks the worker for; each comes with a port for the answer. */
export type VaultRequest =
  | { vault: 'candidates' }
  | { vault: 'state' }
  | { vault: 'unlock'; header: string; dataKey: CryptoKey; keeping: Keeping }
  | { vault: 'lock' };

/** What the worker answers, by what was asked. */
export interface VaultAnswers {
  candidates: { headers: string[]; isNewerFormat: boolean };
  state: VaultState;
  unlock: { trouble: Trouble | undefined };
  lock: { trouble: undefined };
}

const requests: ReadonlySet<unknown> = new Set<VaultRequest['vault']>(['candidates', 'state', 'unlock', 'lock']);

/** Whether a message is a request; others are not for the vault. */
export const isVaultRequest = (data: unknown): data is VaultRequest =>
  typeof data === 'object' && data !== null && 'vault' in data && requests.has(data.vault);

/** What all tabs are told. */
export type VaultNews = 'locked' | 'unlocked';

/** The channel on which tabs are told. Several sites may share a domain. */
export const vaultChannel = (base: string): string => `story-bank-vault:${base}`;
