// Plain JavaScript, since it is asked before there is anything that could run TypeScript.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * The folder of the compiled commands, from the software's own.
 * @type {string}
 */
export const commandsFolder = join('.cache', 'commands');

/**
 * What was compiled last, in that folder: `folder` with its modules, and the size and the time of change of each of its
 * `sources`, from the software's folder.
 */
export const commandsRecord = 'compiled.json';

/**
 * The size of a file, and the time when it or its name was last changed, which nothing that copies files can set.
 * @param {string} file
 * @returns {[size: number, changed: number]}
 */
export function fileMark(file) {
  const { size, ctimeMs } = statSync(file);
  return [size, ctimeMs];
}

/**
 * A module of the commands, compiled from what the software's files hold now; undefined where there is none.
 * @param {string} name such as `run-command`
 * @param {string} software the folder of the software
 * @returns {string | undefined} its address
 */
export function compiledModule(name, software = fileURLToPath(new URL('../..', import.meta.url))) {
  try {
    const commands = join(software, commandsFolder);
    const { folder, sources } = JSON.parse(readFileSync(join(commands, commandsRecord), 'utf8'));
    const isCurrent = Object.entries(sources).every(([path, [size, changed]]) => {
      const [sizeNow, changedNow] = fileMark(join(software, path));
      return sizeNow === size && changedNow === changed;
    });
    return isCurrent ? pathToFileURL(join(commands, folder, `${name}.mjs`)).href : undefined;
  } catch {
    return undefined;
  }
}
