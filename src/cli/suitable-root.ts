import { sep } from 'node:path';
import { Refusal } from '../site-folder/refusal.ts';

/** Signs in a folder's name with which the tools that build a site do not find its files. */
const unsuitable = sep === '\\' ? /[#?"\p{Cc}]/u : /[#?"\\\p{Cc}]/u;

/**
 * Refuses a project in whose path no site can be built.
 * @param root the project's root
 * @throws Refusal that says which folder to rename
 */
export function refuseUnsuitableRoot(root: string): void {
  const name = root.split(sep).find((each) => unsuitable.test(each));
  if (name === undefined) return;
  const sign = unsuitable.exec(name)?.[0] ?? '';
  throw new Refusal(
    `No site can be built in ${root}: the tools that build it do not find their files in a folder with ${sign} in its name.\n` +
      `Rename the folder "${name}", and run the command again.`,
  );
}
