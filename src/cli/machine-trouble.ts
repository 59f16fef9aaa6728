const again = 'and run the command again.';

/** What a machine may refuse whatever the program does, by Node's error codes, and what can be done about it. */
const troubles: ReadonlyMap<unknown, { what: string; remedy: string }> = new Map([
  ['ENOSPC', { what: 'The disk is full.', remedy: `Free some space, ${again}` }],
  ['EDQUOT', { what: 'Your disk quota is used up.', remedy: `Free some space, ${again}` }],
  ['EROFS', { what: 'The disk is read-only.', remedy: 'Put the project, or the site, on one you can write to.' }],
  ['EACCES', { what: 'You don’t have permission to read or change a file.', remedy: `Get permission, ${again}` }],
  ['EPERM', { what: 'A file can’t be changed.', remedy: `Close whatever is using it, or get permission, ${again}` }],
  ['EBUSY', { what: 'A file is in use.', remedy: `Close whatever is using it, ${again}` }],
  ['EMFILE', { what: 'Too many files are open.', remedy: `Close some programs, ${again}` }],
  ['ENFILE', { what: 'Too many files are open on this machine.', remedy: `Close some programs, ${again}` }],
  ['EIO', { what: 'The disk is failing.', remedy: 'Save your stories to another one first.' }],
]);

/** An error, what caused it, and so on. */
function withCauses(error: unknown): Error[] {
  const found: Error[] = [];
  for (let one = error; one instanceof Error && !found.includes(one); one = one.cause) found.push(one);
  return found;
}

/**
 * Says what a machine refused, and what to do.
 * @param error what was thrown
 * @returns nothing when the error has another reason
 */
export function machineTrouble(error: unknown): string | undefined {
  for (const each of withCauses(error)) {
    const trouble = 'code' in each ? troubles.get(each.code) : undefined;
    if (!trouble) continue;
    return [
      `${trouble.what} The system says: ${each.message}`,
      'Your stories are untouched, and so is the site you built last.',
      trouble.remedy,
    ].join('\n');
  }
  return undefined;
}
