import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { currentFormat } from '../../../schemas/settings.ts';
import { formerQuestionsFile, settingsFile } from '../../bank/bank-format.ts';
import { listFile } from '../../bank/lists.ts';
import { settingsText } from '../bank-templates.ts';
import { listFolder } from '../folder-listing.ts';
import { asQuestions, type TextFile } from './questions-format.ts';

/** What becomes of a file. */
export interface FileChange {
  /** As it is; undefined for a file that is not there yet. */
  before: TextFile | undefined;
  after: TextFile;
}

/** What would become of a bank. */
export interface MigrationPlan {
  changes: FileChange[];
  /** Files that cannot be read, and stay as they are. */
  unread: string[];
  /** Two files that would become one. */
  clash: { before: string; after: string } | undefined;
}

/** The settings with today's mark; comments stay. */
function withCurrentMark(before: TextFile | undefined): TextFile {
  if (before === undefined) return { file: settingsFile, text: settingsText };
  return { file: settingsFile, text: before.text.replace(/^(format[ \t]*:[ \t]*)\d+/mu, `$1${currentFormat}`) };
}

/**
 * Plans how a bank of an older format comes into today's: every file as it is and as it should be. Only what has another
 * name now is changed; comments, order and everything else stay, letter by letter.
 * @param root the project's root, which holds stories/
 */
export async function planMigration(root: string): Promise<MigrationPlan> {
  const { files } = await listFolder(root, 'stories');
  const texts: TextFile[] = [];
  const unread: string[] = [];
  for (const file of files.filter((name) => /\.(?:mdx|yaml)$/u.test(name))) {
    const bytes = await readFile(join(root, file));
    if (isUtf8(bytes)) texts.push({ file, text: bytes.toString('utf8') });
    else unread.push(file);
  }
  const clash = [formerQuestionsFile, listFile('questions')].every((file) => files.includes(file))
    ? { before: formerQuestionsFile, after: listFile('questions') }
    : undefined;
  const settings = texts.find(({ file }) => file === settingsFile);
  const changes: FileChange[] = [];
  for (const before of texts.filter((text) => text !== settings)) {
    const after = asQuestions(before);
    if (after === undefined) unread.push(before.file);
    else if (after.text !== before.text || after.file !== before.file) changes.push({ before, after });
  }
  // Settings that can't be read are there, too: new ones would take their place.
  if (!unread.includes(settingsFile)) changes.push({ before: settings, after: withCurrentMark(settings) });
  return { changes, unread, clash };
}
