/** The environment variable that may hold the passphrase, where nobody is there to type it. */
export const passphraseVariable = 'STORY_BANK_PASSPHRASE';
