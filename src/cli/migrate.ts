import { currentFormat } from '../../schemas/settings.ts';
import { counted } from '../bank/counted.ts';
import { Refusal } from '../site-folder/refusal.ts';
import { carryOut, keptMigration, takeBack, undoFolder } from '../story-files/migration/carry-out.ts';
import { lineDifferences } from '../story-files/migration/line-differences.ts';
import { planMigration, type FileChange } from '../story-files/migration/plan-migration.ts';
import { readBank } from '../story-files/read-bank.ts';
import { options } from './arguments/option-table.ts';
import type { Call } from './arguments/read-arguments.ts';
import { withRoot } from './bank-root.ts';
import { requireStories } from './check-project.ts';
import { exitCodes } from './command-line.ts';
import { print } from './print.ts';

const nameOf = ({ before, after }: FileChange): string => {
  if (before === undefined) return `${after.file}  (new)`;
  return before.file === after.file ? after.file : `${before.file} → ${after.file}`;
};

function differenceText(change: FileChange): string {
  const lines = lineDifferences(change.before?.text, change.after.text);
  const width = String(lines.at(-1)?.line ?? 1).length;
  const rows = lines.flatMap(({ line, before, after }) => [
    ...(before === undefined ? [] : [`  ${String(line).padStart(width)} - ${before}`]),
    ...(after === undefined ? [] : [`  ${String(line).padStart(width)} + ${after}`]),
  ]);
  return [nameOf(change), ...rows].join('\n');
}

/**
 * Takes a migration back, and tells how many files that restored; nothing where there is none to take back.
 * @param refused what to say where files were changed since, with their names
 */
async function takenBack(root: string, refused: (files: string) => string): Promise<number | undefined> {
  const result = await takeBack(root);
  if (result && result.changed.length > 0) throw new Refusal(refused(result.changed.join(', ')));
  return result?.restored.length;
}

async function undo(root: string): Promise<number> {
  const restored = await takenBack(
    root,
    (files) =>
      `You’ve changed these files since, and undoing the migration would lose that: ${files}. Nothing was touched.\n` +
      `The files as they were before are in ${undoFolder}/files/.`,
  );
  if (restored === undefined) throw new Refusal('There’s nothing to undo: no migration has been run here.');
  print(`Undone: ${counted(restored, 'file')} restored.`);
  return exitCodes.done;
}

/** Takes back a migration that stopped midway: another one would lose the originals that it kept. */
async function takeHalfBack(root: string): Promise<void> {
  if ((await keptMigration(root)) !== 'incomplete') return;
  await takenBack(
    root,
    (files) =>
      `The last migration stopped midway and has to be undone first. You’ve changed these files since, and undoing would lose that: ${files}. Nothing was touched.\n` +
      `The files as they were before are in ${undoFolder}/files/. Copy what you need, move ${undoFolder}/ somewhere else, and run the command again.`,
  );
  print('The last migration stopped midway. It was undone first.\n');
}

async function refuseForeignFolder(root: string): Promise<void> {
  if ((await keptMigration(root)) !== 'foreign') return;
  throw new Refusal(
    `A migration keeps the originals in ${undoFolder}/, and what’s there isn’t from one. Nothing was touched.\n` +
      'Rename it or move it somewhere else, and run the command again.',
  );
}

/**
 * `npm run migrate`: shows how a bank of an older format comes into today's, and does it when it is told to.
 * @returns the exit code
 * @throws Refusal where nothing can be done; UsageError where there is no stories/ folder
 */
export async function run({ get }: Call): Promise<number> {
  const root = get(options.root);
  await requireStories(root);
  if (get(options.undo)) return undo(root);
  if (get(options.write)) await takeHalfBack(root);
  const { problems } = await readBank(root);
  if (problems.some(({ kind }) => kind === 'newer-format'))
    throw new Refusal('This bank needs a newer version of the story bank. Install that one.');
  if (!problems.some(({ kind }) => kind === 'old-format')) {
    print(`Nothing to do: this bank is already in format ${currentFormat}, the newest.`);
    return exitCodes.done;
  }
  if (get(options.write)) await refuseForeignFolder(root);
  const { changes, unread, clash } = await planMigration(root);
  if (clash)
    throw new Refusal(
      `There’s both a ${clash.before} and a ${clash.after}, and migrating would turn one into the other. Put the entries of both into ${clash.before}, delete ${clash.after}, and run the command again.`,
    );
  print(changes.map(differenceText).join('\n\n'));
  if (unread.length > 0)
    print(`\nLeft as they are, because they can’t be read: ${unread.join(', ')}. The checks will say why.`);
  const files = counted(changes.length, 'file');
  if (!get(options.write)) {
    print(
      `\nThis is what would change, in ${files}. Nothing has been touched yet.\n  ${withRoot('npm run migrate -- --write', root)}   does it; you can undo it`,
    );
    return exitCodes.done;
  }
  await carryOut(root, changes);
  print(
    `\nChanged ${files}. The originals are kept in ${undoFolder}/.\n  ${withRoot('npm run migrate -- --undo', root)}   undoes it\n  ${withRoot('npm run check', root)}   says what’s left to do`,
  );
  return exitCodes.done;
}
