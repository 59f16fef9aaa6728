import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import type { Edition } from '../bank/edition.ts';
import { textReport } from '../checks/report/text-report.ts';
import { BankReader } from '../story-files/bank-reader.ts';
import type { EditionOptions } from '../story-files/checked-bank.ts';
import type { CheckedReading } from '../story-files/handed-reading.ts';
import { entriesOf, type BankCollections, type CollectionName } from './collection-entries.ts';

/** A loader whose entries have a type, though not a second validation: what comes in was checked while it was read. */
export type BankLoader<Data> = Loader & { schema: z.ZodType<Data> };

/** The error with which a build ends when the bank has problems. The command line has told them before. */
class BankProblemsError extends Error {
  override name = 'BankProblemsError';
  constructor(state: CheckedReading) {
    super(
      `The bank has ${state.problems.length} problem(s), and nothing is built before they are solved:\n\n${reportOf(state)}`,
    );
    // The stack would show lines of our code, which the author cannot do anything about.
    this.stack = '';
  }
}

const reportOf = ({ problems }: CheckedReading): string =>
  textReport(problems, { style: (_color, text) => text, width: 100 });

/** Puts entries into the store in their order; entries that are as before stay as they are. */
function fillStore(name: CollectionName, store: LoaderContext['store'], state: CheckedReading): void {
  const entries = entriesOf[name](state.bank);
  // The store keeps the order in which ids came to it first, and lists are shown in the author's order.
  if (store.keys().join('\n') !== entries.map(({ id }) => id).join('\n')) store.clear();
  if (entries.length === 0) {
    // Astro takes a collection that never had an entry for a mistake in the configuration.
    store.set({ id: 'none', data: {} });
    store.delete('none');
  }
  for (const { id, data, digest, filePath, rendered, deferredRender } of entries) {
    store.set({
      id,
      data: { ...data },
      digest,
      ...(filePath !== undefined && { filePath }),
      ...(rendered && { rendered }),
      ...(deferredRender && { deferredRender }),
    });
    if (deferredRender && filePath !== undefined) store.addModuleImport(filePath);
  }
}

/** Watches the folders that a bank is read from. */
function watchBank(reader: BankReader, options: EditionOptions, { watcher, logger, config }: LoaderContext): void {
  if (!watcher) return;
  const folders = [new URL('./stories/', config.root), config.publicDir].map((url) => fileURLToPath(url));
  watcher.add(folders);
  const onCrash = (error: unknown): void =>
    logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const onFile = (path: string): void => {
    if (folders.some((folder) => path.startsWith(folder))) reader.changed(options, onCrash);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onFile);
  reader.onChange('report', (state) => {
    if (state.problems.length > 0) logger.error(`${reportOf(state)}\n\nThe site stays as it was until this is solved.`);
    else logger.info('No problems. The site is up to date.');
  });
}

/**
 * Makes the loaders of all collections. They share one reading of the bank.
 * @param edition for whom the site is built
 */
export function bankLoaders(edition: Edition): { [Name in CollectionName]: BankLoader<BankCollections[Name]> } {
  const reader = new BankReader();

  const loader = <Name extends CollectionName>(name: Name): BankLoader<BankCollections[Name]> => ({
    name: `story-bank-${name}`,
    schema: z.custom<BankCollections[Name]>(),
    load: async (context) => {
      const options = { root: fileURLToPath(context.config.root), edition, base: context.config.base };
      const { store, watcher } = context;
      if (name === 'stories') watchBank(reader, options, context);
      reader.onChange(name, (state) => {
        if (state.problems.length === 0) fillStore(name, store, state);
      });
      const state = await reader.state(options);
      if (state.problems.length === 0) fillStore(name, store, state);
      else if (!watcher) throw new BankProblemsError(state);
      else if (name === 'stories') context.logger.error(reportOf(state));
    },
  });

  return {
    stories: loader('stories'),
    interviews: loader('interviews'),
    competencies: loader('competencies'),
    companies: loader('companies'),
    questions: loader('questions'),
    figures: loader('figures'),
    lenses: loader('lenses'),
  };
}
