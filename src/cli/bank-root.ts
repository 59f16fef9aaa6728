import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** The folder in which a bank's stories and lists lie. */
const storiesName = 'stories';

/**
 * The folder that a bank lies in, beside which everything is written.
 * @param folder that holds stories/, or is a bank's stories/ itself or a folder in it; absolute
 */
export function bankRoot(folder: string): string {
  for (let inner = folder; dirname(inner) !== inner && !existsSync(join(folder, storiesName)); inner = dirname(inner))
    if (basename(inner) === storiesName) return dirname(inner);
  return folder;
}

/**
 * A command about a bank, as it is typed from where one stands.
 * @param command as the project itself calls it, with its arguments: `npm run dev`
 * @param root the folder that the bank lies in
 * @example withRoot('npm run dev', '/home/me/bank') // 'npm run dev -- --root bank', from /home/me
 */
export function withRoot(command: string, root: string): string {
  if (bankRoot(process.cwd()) === root) return command;
  const way = relative(process.cwd(), root) || '.';
  const typed = /^[\w./~:\\-]+$/u.test(way) ? way : JSON.stringify(way);
  return `${command}${/ -- /u.test(command) ? '' : ' --'} --root ${typed}`;
}
