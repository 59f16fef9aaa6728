import type { WantedBytes } from '../byte-range.ts';
import { openRecord } from './cipher.ts';
import { readDirectory, sealedBytes, type Directory, type PlacedFile } from './format/directory.ts';
import { byteCounts, type VaultHeader } from './format/header.ts';
import {
  directoryRecord,
  readRoot,
  rootRecord,
  sealedRootSize,
  segmentBytes,
  segmentSize,
  segmentsOf,
} from './format/records.ts';
import { inflated } from './deflate.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a reader needs: the header, its data key, and the packs. */
export interface VaultSource {
  header: VaultHeader;
  dataKey: CryptoKey;
  /**
   * The bytes of a pack.
   * @param place among the packs of the header
   */
  pack: (place: number) => Promise<Bytes>;
}

/** Files that pages share, such as styles and scripts, are smaller, in bytes: they are kept at hand, some of them. */
const small = 64 * 1024;
const smallAtHand = 48;

/** Reads the files of a vault. Whatever was changed in it throws; nothing of a file is given before it is known to be whole. */
export class VaultReader {
  readonly #source: VaultSource;
  readonly #atHand = new Map<PlacedFile, Promise<Bytes>>();
  /** Every file. */
  readonly files: Directory;

  private constructor(source: VaultSource, files: Directory) {
    this.#source = source;
    this.files = files;
  }

  /**
   * Opens a vault: reads its directory.
   * @throws when it was changed, or what `pack` throws
   */
  static async open(source: VaultSource): Promise<VaultReader> {
    const { header, dataKey } = source;
    const root = await openRecord(header, dataKey, rootRecord, await bytesFrom(source, 0, sealedRootSize));
    const bytes = readRoot(root);
    const sealed = await bytesFrom(source, sealedRootSize, bytes);
    const text = await inflated(await openRecord(header, dataKey, directoryRecord, sealed));
    return new VaultReader(source, readDirectory(new TextDecoder().decode(text), bytes));
  }

  /**
   * Reads a file, or some of its bytes.
   * @throws when it was changed, or what `pack` throws
   */
  async read(file: PlacedFile, wanted: Exclude<WantedBytes, 'none'> = 'all'): Promise<Bytes> {
    if (file.isCompressed) {
      const whole = await (file.size <= small ? this.#small(file) : this.#inflated(file));
      return wanted === 'all' ? whole : whole.slice(wanted.start, wanted.end + 1);
    }
    if (wanted === 'all') return this.#stored(file, 0, segmentsOf(file.stored));
    const first = Math.floor(wanted.start / segmentSize);
    const part = await this.#stored(file, first, Math.floor(wanted.end / segmentSize) + 1);
    return part.slice(wanted.start - first * segmentSize, wanted.end + 1 - first * segmentSize);
  }

  async #inflated(file: PlacedFile): Promise<Bytes> {
    return inflated(await this.#stored(file, 0, segmentsOf(file.stored)));
  }

  #small(file: PlacedFile): Promise<Bytes> {
    const known = this.#atHand.get(file);
    const content = known ?? this.#inflated(file);
    // The one that was asked for last comes last.
    this.#atHand.delete(file);
    this.#atHand.set(file, content);
    if (!known) content.catch(() => this.#atHand.delete(file));
    const [oldest] = this.#atHand.keys();
    if (this.#atHand.size > smallAtHand && oldest) this.#atHand.delete(oldest);
    return content;
  }

  /** Some of a file's segments, decrypted. */
  async #stored(file: PlacedFile, from: number, to: number): Promise<Bytes> {
    const { header, dataKey } = this.#source;
    const { path, stored, record, offset } = file;
    const sealedSegment = segmentSize + byteCounts.tag;
    const start = from * sealedSegment;
    const end = Math.min(to * sealedSegment, sealedBytes(file));
    const sealed = await bytesFrom(this.#source, offset + start, end - start);
    const segments = segmentsOf(stored);
    const parts = await Promise.all(
      Array.from({ length: to - from }, (_, index) => {
        const segment = from + index;
        const at = index * sealedSegment;
        const bytes = sealed.subarray(at, at + segmentBytes(stored, segment) + byteCounts.tag);
        return openRecord(header, dataKey, { number: record + segment, path, segment, segments }, bytes);
      }),
    );
    return joined(parts);
  }
}

function joined(parts: readonly Bytes[]): Bytes {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Bytes of the row of records, from as many packs as they lie in. */
async function bytesFrom({ header, pack }: VaultSource, offset: number, count: number): Promise<Bytes> {
  const { packSize, packs } = header;
  const first = Math.floor(offset / packSize);
  const last = Math.floor((offset + count - 1) / packSize);
  if (count < 0 || last >= packs.length) throw new Error('The vault ends before that.');
  const found = await Promise.all(Array.from({ length: last - first + 1 }, (_, index) => pack(first + index)));
  const start = offset - first * packSize;
  return joined(found).subarray(start, start + count);
}
