import { hash } from 'node:crypto';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BankSource } from '../bank/bank-source.ts';
import type { Edition } from '../bank/edition.ts';
import type { Problem } from '../checks/problem.ts';
import { softwareState } from '../software/software-state.ts';
import { editionOf } from './edition-of.ts';
import { keepJson, readKeptJson } from './kept-json.ts';
import { keepMap, readKeptMap } from './kept-map.ts';
import type { ParsedBank } from './parsed-bank.ts';
import { readBank, type BankReading, type KeptReading } from './read-bank.ts';
import { ReadFiles } from './read-files.ts';
import type { KeptLists } from './read-lists.ts';
import type { KeptStory } from './read-stories.ts';
import { renderBank, type RenderedBodies, type RenderedBody } from './render-bank.ts';

/** For whom and where a bank is shown. */
export interface ReadingPurpose {
  edition: Edition;
  /** The folder under which the site is served: `/` or `/bank/`. */
  base: string;
}

/** A bank as read, and all that is wrong with it. */
export interface CheckedReading extends BankReading {
  /** Sorted, those of the files and those of the bank as a whole. */
  problems: Problem[];
  /** How many numbers of its texts were compared with its figures. */
  numbers: number;
}

/** An edition of a bank with its bodies rendered. */
export interface EditionReading {
  bank: ParsedBank;
  bodies: RenderedBodies;
  /** What is wrong with the bank; nothing in editions for others, which should not hear of it. */
  problems: readonly Problem[];
}

type Checked = Pick<CheckedReading, 'problems' | 'numbers'>;

/** What came of a check, and the digest of all that was checked. */
interface KeptCheck extends Checked {
  key: string;
}

/** How a bank is read. */
export interface BankReaderOptions {
  /** The project's root, which holds stories/. */
  root: string;
  /** Finds what is wrong with a bank besides what keeps its files from being read; gives all problems, sorted. */
  check: (source: BankSource, readProblems: readonly Problem[]) => Checked | Promise<Checked>;
  /** A folder in which what was read is kept between runs; without it nothing is. */
  cacheFolder?: string | undefined;
  /** Whether somebody waits to see each change: then what was read is kept some time after it was given. */
  isWatched?: boolean | undefined;
}

/** The folder in which read stories are kept. */
const storiesFolder = 'read-stories';

/** In a watched bank, what was read is kept so many milliseconds later, unless it has changed again by then. */
const keepingPause = 2000;

/**
 * The one reader of a bank in a process: whatever is asked of it, files are read once, until somebody says that they
 * changed, and what did not change is not parsed or rendered again.
 */
export class BankReader {
  readonly root: string;
  readonly #check: BankReaderOptions['check'];
  readonly #cacheFolder: string | undefined;
  readonly #isWatched: boolean;
  readonly #watchedFiles: ReadFiles | undefined;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #files: Promise<BankReading> | undefined;
  #reading: Promise<CheckedReading> | undefined;
  readonly #parsed = new Map<Edition, ParsedBank>();
  readonly #editions = new Map<string, Promise<EditionReading>>();
  #keptReading: KeptReading | undefined;
  /** Ends when what was read last is kept. */
  #keeping: Promise<void> | undefined;
  /** What is kept, by the folders that it is kept in. */
  readonly #keptMaps = new Map<string, ReadonlyMap<string, unknown>>();
  #keptCheck: KeptCheck | undefined;
  readonly #keptBodies = new Map<string, RenderedBodies>();

  constructor({ root, check, cacheFolder, isWatched = false }: BankReaderOptions) {
    this.root = root;
    this.#check = check;
    this.#cacheFolder = cacheFolder;
    this.#isWatched = isWatched;
    this.#watchedFiles = isWatched ? new ReadFiles(root) : undefined;
  }

  /** The bank as it was read last, before it is checked; all who ask at once share one reading. */
  files(): Promise<BankReading> {
    this.#files ??= this.#readFiles();
    return this.#files;
  }

  /** The bank as it was read last, and all that is wrong with it. */
  read(): Promise<CheckedReading> {
    this.#reading ??= this.files().then(async (reading) => ({ ...reading, ...(await this.#checked(reading)) }));
    return this.#reading;
  }

  /** An edition of the bank before anything of it is rendered. */
  async parsed(edition: Edition): Promise<ParsedBank> {
    const { bank } = await this.files();
    const found = this.#parsed.get(edition) ?? editionOf(bank, edition);
    this.#parsed.set(edition, found);
    return found;
  }

  /** An edition of the bank, rendered. The bank should have no problems. */
  edition({ edition, base }: ReadingPurpose): Promise<EditionReading> {
    const name = this.#bodiesFolder({ edition, base });
    const found = this.#editions.get(name) ?? this.#render({ edition, base });
    this.#editions.set(name, found);
    return found;
  }

  /** Forgets what was read, because files changed: whoever asks next has the changed ones read again. */
  forget(): void {
    this.#files = undefined;
    this.#reading = undefined;
    this.#parsed.clear();
    this.#editions.clear();
  }

  async #readFiles(): Promise<BankReading> {
    const before = (this.#keptReading ??= {
      stories: await this.#keptMap<KeptStory>(storiesFolder),
      lists: (await this.#kept('lists.json')) as KeptLists | undefined,
    });
    const files = this.#watchedFiles;
    const reading = await readBank(this.root, {
      kept: before,
      ...(files && { readSource: (file) => files.read(file) }),
    });
    const { stories, lists } = (this.#keptReading = reading.kept);
    // Whoever waits for what was read should not wait until it is kept.
    this.#keeping = nextTurn().then(async () => {
      if (reading.parsed > 0) await this.#keepMap(storiesFolder, stories);
      if (lists && lists !== before.lists) await this.#keep('lists.json', lists);
    });
    return reading;
  }

  /** What the check finds; what it found in the same state is not looked for again. */
  async #checked({ bank, problems, digest }: BankReading): Promise<Checked> {
    const key = hash('sha256', JSON.stringify([digest, problems]), 'base64url');
    // The checksum proves that it is what was written below.
    this.#keptCheck ??= (await this.#kept('checked.json')) as KeptCheck | undefined;
    if (this.#keptCheck?.key !== key) {
      this.#keptCheck = { key, ...(await this.#check(bank.source, problems)) };
      await this.#keep('checked.json', this.#keptCheck);
    }
    await this.#keeping;
    return { problems: this.#keptCheck.problems, numbers: this.#keptCheck.numbers };
  }

  #bodiesFolder({ edition, base }: ReadingPurpose): string {
    return encodeURIComponent(['bodies', edition, ...base.split('/').filter((step) => step !== '')].join('-'));
  }

  async #render(purpose: ReadingPurpose): Promise<EditionReading> {
    const name = this.#bodiesFolder(purpose);
    const bank = await this.parsed(purpose.edition);
    const kept = this.#keptBodies.get(name) ?? (await this.#keptMap<RenderedBody>(name));
    const bodies = await renderBank(bank, purpose.base, kept);
    this.#keptBodies.set(name, bodies);
    const isSame = [...bodies].every(([id, { key }]) => kept.get(id)?.key === key);
    if (!isSame) await this.#keepMap(name, bodies);
    return { bank, bodies, problems: purpose.edition === 'private' ? (await this.read()).problems : [] };
  }

  /** Reads a map that was kept in a folder. */
  async #keptMap<Value>(name: string): Promise<ReadonlyMap<string, Value>> {
    if (this.#cacheFolder === undefined) return new Map();
    const kept = await readKeptMap<Value>(join(this.#cacheFolder, name), softwareState());
    this.#keptMaps.set(name, kept);
    return kept;
  }

  /** Keeps a map in a folder, of which only what has changed is written. */
  async #keepMap(name: string, now: ReadonlyMap<string, unknown>): Promise<void> {
    await this.#later(name, async (path) => {
      const before = this.#keptMaps.get(name) ?? new Map<string, unknown>();
      this.#keptMaps.set(name, now);
      await keepMap(path, softwareState(), now, before);
    });
  }

  async #kept(name: string): Promise<unknown> {
    return this.#cacheFolder === undefined ? undefined : readKeptJson(join(this.#cacheFolder, name), softwareState());
  }

  #keep(name: string, value: unknown): Promise<void> {
    return this.#later(name, (path) => keepJson(path, softwareState(), value));
  }

  /** Keeps something; in a watched bank some time later. */
  async #later(name: string, keep: (path: string) => Promise<void>): Promise<void> {
    if (this.#cacheFolder === undefined) return;
    const path = join(this.#cacheFolder, name);
    if (!this.#isWatched) return keep(path);
    clearTimeout(this.#timers.get(name));
    const timer = setTimeout(() => void keep(path), keepingPause);
    timer.unref();
    this.#timers.set(name, timer);
  }
}
