import { readCheckedBank, type EditionOptions } from './checked-bank.ts';
import type { CheckedReading } from './handed-reading.ts';

/** Waits for an editor to finish writing before files are read again, in milliseconds. */
const quietTime = 40;

/** Reads a bank once for everyone who asks, and again when its files change. */
export class BankReader {
  #state: Promise<CheckedReading> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Map<string, (state: CheckedReading) => void>();
  readonly #read: (options: EditionOptions) => Promise<CheckedReading>;

  /** @param read how a bank is read */
  constructor(read: (options: EditionOptions) => Promise<CheckedReading> = readCheckedBank) {
    this.#read = read;
  }

  /** The bank as it was read last; all who ask at once share one reading. */
  state(options: EditionOptions): Promise<CheckedReading> {
    this.#state ??= this.#read(options);
    return this.#state;
  }

  /**
   * Asks to be told each time that the bank has been read again.
   * @param name of the listener; asking again under the same name takes the place of the first time
   */
  onChange(name: string, listener: (state: CheckedReading) => void): void {
    this.#listeners.set(name, listener);
  }

  /** Forgets the bank, so that whoever asks next reads it again. */
  forget(): void {
    this.#state = undefined;
  }

  /**
   * Says that a file changed. The bank is read again as soon as no other file changes.
   * @param options what to read
   * @param onCrash is told what the reading threw, which is a mistake of ours
   */
  changed(options: EditionOptions, onCrash: (error: unknown) => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.forget();
      this.state(options).then((state) => this.#listeners.forEach((listener) => listener(state)), onCrash);
    }, quietTime);
  }
}
