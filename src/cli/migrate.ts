import { currentFormat } from '../../schemas/settings.ts';
import { counted } from '../bank/counted.ts';
import { Refusal } from '../site-folder/refusal.ts';
import { carryOut, takeBack, undoFolder } from '../story-files/migration/carry-out.ts';
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

async function undo(root: string): Promise<number> {
  const result = await takeBack(root);
  if (!result) throw new Refusal('There is nothing to take back: no migration has been done here.');
  if (result.changed.length > 0) {
    throw new Refusal(
      `These files have been changed since, and taking the migration back would lose that: ${result.changed.join(', ')}. Nothing was touched.\n` +
        `All files as they were before lie in ${undoFolder}/files/.`,
    );
  }
  print(`Taken back: ${counted(result.restored.length, 'file')} as before.`);
  return exitCodes.done;
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
  const { problems } = await readBank(root);
  if (problems.some(({ kind }) => kind === 'newer-format'))
    throw new Refusal('This bank is written for a newer version of the story bank: install that one.');
  if (!problems.some(({ kind }) => kind === 'old-format')) {
    print(`Nothing to do: this bank is in format ${currentFormat}, which is today's.`);
    return exitCodes.done;
  }
  const { changes, unread, clash } = await planMigration(root);
  if (clash)
    throw new Refusal(
      `There are both ${clash.before} and ${clash.after}, and the one becomes the other. Put the entries of both into ${clash.before}, delete ${clash.after}, and run the command again.`,
    );
  print(changes.map(differenceText).join('\n\n'));
  if (unread.length > 0)
    print(`\nLeft as they are, because they cannot be read: ${unread.join(', ')}. The checks will say why.`);
  const files = counted(changes.length, 'file');
  if (!get(options.write)) {
    print(
      `\nThis is what would change, in ${files}. Nothing has been touched.\n  ${withRoot('npm run migrate -- --write', root)}   does it; it can be taken back`,
    );
    return exitCodes.done;
  }
  await carryOut(root, changes);
  print(
    `\nChanged ${files}. How they were before is kept in ${undoFolder}/.\n  ${withRoot('npm run migrate -- --undo', root)}   takes it back\n  ${withRoot('npm run check', root)}   says what is still to be done`,
  );
  return exitCodes.done;
}
