import { sep } from 'node:path';
import { Refusal } from '../site-folder/refusal.ts';
import { softwareRoot } from '../software/software-root.ts';

/** Signs in a folder's name with which the tools that build a site do not find a bank's files. */
const unsuitableForBank = /[?\\]/u;
/** The same for the files of the software. */
const unsuitableForSoftware = /[?"\\]/u;

function unsuitableName(path: string, signs: RegExp): { name: string; sign: string } | undefined {
  const names = path.split(sep).map((name) => ({ name, sign: signs.exec(name)?.[0] }));
  return names.find((each): each is { name: string; sign: string } => each.sign !== undefined);
}

/**
 * Refuses a project whose site could not be built because of its path.
 * @param root the bank's root
 * @param softwareFolder the folder of package.json
 * @throws Refusal that says which folder to rename
 */
export function refuseUnsuitableRoot(root: string, softwareFolder = softwareRoot): void {
  const found = unsuitableName(root, unsuitableForBank) ?? unsuitableName(softwareFolder, unsuitableForSoftware);
  if (!found) return;
  throw new Refusal(
    `A site can’t be built in a folder with ${found.sign} in its name.\n` +
      `Rename the folder ${found.name}, and run the command again.`,
  );
}
