const again = 'and run the command again.';

/** What a machine may refuse whatever the program does, by Node's error codes, and what can be done about it. */
const troubles: ReadonlyMap<unknown, { what: string; remedy: string }> = new Map([
  ['ENOSPC', { what: 'The disk is full.', remedy: `Make room on it, ${again}` }],
  ['EDQUOT', { what: 'Your share of the disk is full.', remedy: `Make room on it, ${again}` }],
  [
    'EROFS',
    { what: 'The disk can only be read.', remedy: 'Put the project, or the site, on one that can be written to.' },
  ],
  ['EACCES', { what: 'You may not read or change a file.', remedy: `Get the right to it, ${again}` }],
  ['EPERM', { what: 'A file cannot be changed.', remedy: `Close what uses it, or get the right to it, ${again}` }],
  ['EBUSY', { what: 'A file is in use.', remedy: `Close what uses it, ${again}` }],
  ['EMFILE', { what: 'Too many files are open.', remedy: `Close some programs, ${again}` }],
  ['ENFILE', { what: 'Too many files are open on this machine.', remedy: `Close some programs, ${again}` }],
  ['EIO', { what: 'The disk fails.', remedy: 'Save your stories to another one first.' }],
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
      `${trouble.what} This is what the machine says: ${each.message}`,
      'Your stories are as they were, and a site that was built before is whole.',
      trouble.remedy,
    ].join('\n');
  }
  return undefined;
}
