/** How long a reader wants the site to stay open: until its last tab is closed, or for some hours. */
export type Keeping = 'session' | '12-hours' | '7-days';

/** A site that is open on this device. */
export interface OpenVault {
  /** Text of the header of the build that is open. */
  header: string;
  /** It decrypts, and cannot be read. */
  dataKey: CryptoKey;
  keeping: Keeping;
  /** When it locks itself, in milliseconds since 1970; nothing where that is when its last tab is closed. */
  until: number | undefined;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** What a device keeps of a vault. All of it is ciphertext, but for the key while the site is open. */
export interface VaultDevice {
  /** Text of the header of the last build that was opened here and is whole here. */
  current: () => Promise<string | undefined>;
  /** Text of the header of another build, whose packs are being fetched. */
  coming: () => Promise<string | undefined>;
  open: () => Promise<OpenVault | undefined>;
  keep: (what: {
    current?: string | undefined;
    coming?: string | undefined;
    open?: OpenVault | undefined;
  }) => Promise<void>;
  /** The digests of the packs that are here. */
  packs: () => Promise<ReadonlySet<string>>;
  pack: (digest: string) => Promise<Bytes | undefined>;
  keepPack: (digest: string, bytes: Bytes) => Promise<void>;
  dropPacks: (digests: Iterable<string>) => Promise<void>;
}

/** Where a vault comes from. */
export interface VaultHost {
  /** Text of the header as the host has it now; nothing where it cannot be reached or has none. */
  header: () => Promise<string | undefined>;
  /** The bytes of a pack, whatever they are; `none` where the host has no such pack, `unreachable` where it does not answer. */
  pack: (digest: string) => Promise<Bytes | 'none' | 'unreachable'>;
}
