import { hash } from 'node:crypto';
import type { Keep } from '../bank/keep.ts';
import { keepJson, readKeptJson } from './kept-json.ts';

/** Where pieces are kept, and what wrote them. */
export interface PiecesFile {
  path: string;
  /** The state of the software; what another state kept is passed over. */
  version: string;
}

async function piecesIn({ path, version }: PiecesFile): Promise<Map<string, unknown>> {
  const kept = await readKeptJson(path, version);
  return new Map(Array.isArray(kept) ? kept : []);
}

/** Pieces of some work, each kept under the digest of what it was made from. What was not asked for again is forgotten. */
export class KeptPieces {
  readonly #file: PiecesFile;
  readonly #last: ReadonlyMap<string, unknown>;
  readonly #shared: ReadonlyMap<string, unknown>;
  readonly #now = new Map<string, unknown>();

  private constructor(file: PiecesFile, last: ReadonlyMap<string, unknown>, shared: ReadonlyMap<string, unknown>) {
    this.#file = file;
    this.#last = last;
    this.#shared = shared;
  }

  /**
   * Opens what the last work kept.
   * @param shared pieces that others have kept for everybody, and that are not kept here again
   */
  static async of(file: PiecesFile, shared?: PiecesFile): Promise<KeptPieces> {
    return new KeptPieces(file, await piecesIn(file), shared ? await piecesIn(shared) : new Map());
  }

  /** Pieces for the same work once more, after this one. */
  next(): KeptPieces {
    return new KeptPieces(this.#file, this.#now, this.#shared);
  }

  readonly keep: Keep = <Made>(from: unknown, make: () => Made): Made => {
    const key = hash('sha256', JSON.stringify(from), 'base64url');
    // The file's checksum proves that the same software made it from the same.
    if (this.#shared.has(key)) return this.#shared.get(key) as Made;
    const piece = this.#last.has(key) ? (this.#last.get(key) as Made) : make();
    this.#now.set(key, piece);
    return piece;
  };

  /** Keeps the pieces for the next work. */
  async save(): Promise<void> {
    const isSame = this.#now.size === this.#last.size && [...this.#now.keys()].every((key) => this.#last.has(key));
    if (!isSame) await keepJson(this.#file.path, this.#file.version, [...this.#now]);
  }
}
