import { passphraseWords } from './passphrase-words.ts';

/** Eight of 1,024 words, each as likely as any other: 80 bits. */
const wordCount = 8;

/** Makes a passphrase of words that are drawn by chance. */
export function makePassphrase(): string {
  // The number of words is a power of two, so the rest of a division favours none.
  const drawn = crypto.getRandomValues(new Uint16Array(wordCount));
  return Array.from(drawn, (number) => passphraseWords[number % passphraseWords.length]).join(' ');
}
