import type { Edition } from '../bank/edition.ts';

/**
 * The edition that a build is made for, from the environment variable STORY_BANK_EDITION: `private` (the owner's own,
 * and the default), `shared` or `public`.
 * @throws Error when the variable has another value
 */
export function editionFromEnvironment(): Edition {
  const edition = process.env['STORY_BANK_EDITION'] ?? 'private';
  if (edition === 'private' || edition === 'shared' || edition === 'public') return edition;
  throw new Error(`STORY_BANK_EDITION is \`${edition}\`. Editions are \`private\`, \`shared\` and \`public\`.`);
}
