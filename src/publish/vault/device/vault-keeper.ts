import { sha256 } from '../cipher.ts';
import { toBase64url } from '../format/base64url.ts';
import { readHeader, type VaultHeader } from '../format/header.ts';
import { VaultReader } from '../vault-reader.ts';
import type { Keeping, OpenVault, VaultDevice, VaultHost } from './vault-device.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Why a build cannot be opened although the passphrase is right. */
export type Trouble =
  /** The host does not answer, and not all is on the device. */
  | 'unreachable'
  /** The host does not have all of it: it is being put there. */
  | 'incomplete'
  /** Something is not as it was built. */
  | 'changed';

/** What keeps a pack from being read. */
class PackTrouble extends Error {
  override readonly name = 'PackTrouble';
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(`A pack cannot be read: ${trouble}.`);
    this.trouble = trouble;
  }
}

const hour = 60 * 60 * 1000;
const lasts: Readonly<Record<Keeping, number | undefined>> = {
  session: undefined,
  '12-hours': 12 * hour,
  '7-days': 7 * 24 * hour,
};

/** Packs that are fetched at the same time. */
const atOnce = 3;
/** Packs whose bytes are kept at hand: a page reads several files of one. */
const packsAtHand = 12;

const parsed = (text: string | undefined): VaultHeader | undefined => {
  const header = text === undefined ? undefined : readHeader(text);
  return typeof header === 'object' ? header : undefined;
};

/** How things stand, for pages. */
export interface VaultState {
  isOpen: boolean;
  keeping: Keeping | undefined;
  until: number | undefined;
  /** Whether a newer build is on the device, whole, and waits for the passphrase. */
  isNewerReady: boolean;
  /** Whether all that is open is on the device. */
  isWhole: boolean;
}

/**
 * Keeps a vault on a device: which builds are here, which one is open, and what is fetched next. What is whole and was
 * opened once is given up only for another build that is whole and was opened.
 */
export class VaultKeeper {
  readonly #device: VaultDevice;
  readonly #host: VaultHost;
  readonly #now: () => number;
  /** What is open, as the device has it: nobody else writes it there, and every file of a page asks for it. */
  #kept: Promise<OpenVault | undefined> | undefined;
  #reader: { of: string; reader: Promise<VaultReader> } | undefined;
  readonly #atHand = new Map<string, Promise<Bytes>>();
  #filling = Promise.resolve();

  /** @param now milliseconds since 1970 */
  constructor(device: VaultDevice, host: VaultHost, now: () => number) {
    this.#device = device;
    this.#host = host;
    this.#now = now;
  }

  /**
   * The headers that a passphrase may be for, in the order in which they are tried: what is whole comes before what may
   * turn out not to be.
   * @returns their texts; `newer` stands for a host's build that this program cannot read
   */
  async candidates(): Promise<{ headers: string[]; isNewerFormat: boolean }> {
    const [current, coming, latest] = await Promise.all([
      this.#device.current(),
      this.#device.coming(),
      this.#host.header(),
    ]);
    const read = latest === undefined ? undefined : readHeader(latest);
    const known = typeof read === 'object' ? latest : undefined;
    const whole: string[] = [];
    const others: string[] = [];
    for (const text of [known, coming, current]) {
      if (text !== undefined && parsed(text)) ((await this.#isWhole(text)) ? whole : others).push(text);
    }
    return { headers: [...new Set([...whole, ...others])], isNewerFormat: read === 'newer' };
  }

  /**
   * Opens a build with its data key, and begins to fetch what is missing of it.
   * @returns what keeps it from being opened
   */
  async unlock(text: string, dataKey: CryptoKey, keeping: Keeping): Promise<Trouble | undefined> {
    const header = parsed(text);
    if (!header) return 'changed';
    try {
      await this.#openReader(header, dataKey);
    } catch (error) {
      return error instanceof PackTrouble ? error.trouble : 'changed';
    }
    const lasting = lasts[keeping];
    const until = lasting === undefined ? undefined : this.#now() + lasting;
    await this.#keepOpen({ header: text, dataKey, keeping, until });
    return undefined;
  }

  /** Forgets the key. */
  lock(): Promise<void> {
    return this.#keepOpen(undefined);
  }

  /** The site as it is open now; nothing where it is locked. */
  async reader(): Promise<VaultReader | undefined> {
    const open = await this.#open();
    if (!open) return undefined;
    if (this.#reader?.of !== open.header) {
      const header = parsed(open.header);
      if (!header) return undefined;
      const reader = this.#openReader(header, open.dataKey);
      this.#reader = { of: open.header, reader };
      // What could not be read may be there at the next try.
      reader.catch(() => (this.#reader = undefined));
    }
    return this.#reader.reader;
  }

  async state(): Promise<VaultState> {
    const open = await this.#open();
    const coming = await this.#device.coming();
    return {
      isOpen: open !== undefined,
      keeping: open?.keeping,
      until: open?.until,
      isNewerReady: coming !== undefined && coming !== open?.header && (await this.#isWhole(coming)),
      isWhole: open !== undefined && (await this.#isWhole(open.header)),
    };
  }

  /** Whether the site is open for as long as one of its tabs is. */
  async lastsForSession(): Promise<boolean> {
    return (await this.#open())?.keeping === 'session';
  }

  /** Looks whether the host has another build; it is fetched beside what is here, and offered when it is whole. */
  async lookForNewer(): Promise<void> {
    const [current, open] = [await this.#device.current(), await this.#device.open()];
    // Who never had the passphrase has no use for packs.
    if (current === undefined && open === undefined) return;
    const latest = await this.#host.header();
    if (latest === undefined || !parsed(latest)) return;
    const isKnown = latest === current || latest === open?.header;
    await this.#device.keep({ coming: isKnown ? undefined : latest });
  }

  /** Fetches what is missing, a few packs at a time; what has come stays, however this ends. */
  fill(): Promise<void> {
    // Meanwhile another build may have been opened.
    this.#filling = this.#filling.then(() => this.#fill());
    return this.#filling;
  }

  async #fill(): Promise<void> {
    const open = await this.#device.open();
    const first = parsed(open?.header);
    if (open && first && (await this.#fetchMissing(first))) await this.#settle(open);
    const coming = parsed(await this.#device.coming());
    if (coming) await this.#fetchMissing(coming);
  }

  /** What was opened and is whole takes the place of what was. */
  async #settle({ header }: OpenVault): Promise<void> {
    const coming = await this.#device.coming();
    if ((await this.#device.current()) !== header) await this.#device.keep({ current: header });
    if (coming === header) await this.#device.keep({ coming: undefined });
    const kept = new Set([header, coming].flatMap((text) => parsed(text)?.packs ?? []));
    await this.#device.dropPacks([...(await this.#device.packs())].filter((digest) => !kept.has(digest)));
  }

  /** @returns whether all are here now */
  async #fetchMissing({ packs }: VaultHeader): Promise<boolean> {
    const here = await this.#device.packs();
    const missing = packs.filter((digest) => !here.has(digest));
    const next = missing.values();
    const fetchSome = async (): Promise<void> => {
      for (const digest of next) await this.#fetched(digest);
    };
    const ended = await Promise.allSettled(Array.from({ length: atOnce }, fetchSome));
    return ended.every(({ status }) => status === 'fulfilled');
  }

  async #fetched(digest: string): Promise<Bytes> {
    const bytes = await this.#host.pack(digest);
    if (bytes === 'none') throw new PackTrouble('incomplete');
    if (bytes === 'unreachable') throw new PackTrouble('unreachable');
    if (toBase64url(await sha256(bytes)) !== digest) throw new PackTrouble('changed');
    // Where there is no room the site can be read as long as the host answers.
    await this.#device.keepPack(digest, bytes).catch(() => undefined);
    return bytes;
  }

  async #keepOpen(open: OpenVault | undefined): Promise<void> {
    this.#reader = undefined;
    // Until it is written nothing is open, so that nothing is read with a key that is given up.
    this.#kept = Promise.resolve(undefined);
    await this.#device.keep({ open });
    this.#kept = Promise.resolve(open);
  }

  async #open(): Promise<OpenVault | undefined> {
    this.#kept ??= this.#device.open();
    // What could not be read may be there at the next try.
    this.#kept.catch(() => (this.#kept = undefined));
    const open = await this.#kept;
    if (open?.until === undefined || open.until > this.#now()) return open;
    await this.lock();
    return undefined;
  }

  async #isWhole(text: string): Promise<boolean> {
    const here = await this.#device.packs();
    return parsed(text)?.packs.every((digest) => here.has(digest)) === true;
  }

  #openReader(header: VaultHeader, dataKey: CryptoKey): Promise<VaultReader> {
    return VaultReader.open({ header, dataKey, pack: (place) => this.#pack(header.packs[place] ?? '') });
  }

  #pack(digest: string): Promise<Bytes> {
    const known = this.#atHand.get(digest);
    const pack = known ?? this.#device.pack(digest).then((kept) => kept ?? this.#fetched(digest));
    // The one that was asked for last comes last.
    this.#atHand.delete(digest);
    this.#atHand.set(digest, pack);
    if (!known) pack.catch(() => this.#atHand.delete(digest));
    const [oldest] = this.#atHand.keys();
    if (this.#atHand.size > packsAtHand && oldest !== undefined) this.#atHand.delete(oldest);
    return pack;
  }
}
