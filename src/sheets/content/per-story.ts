import type { BankStory, StoryBank } from '../../bank/story-bank.ts';

/**
 * Remembers what was made of each story of a bank: all sheets that it is on show the same.
 * @param make depends on nothing else
 */
export function perStory<Made>(
  make: (bank: StoryBank, story: BankStory) => Made,
): (bank: StoryBank, story: BankStory) => Made {
  const known = new WeakMap<BankStory, { bank: StoryBank; made: Made }>();
  return (bank, story) => {
    const found = known.get(story);
    if (found?.bank === bank) return found.made;
    const made = make(bank, story);
    known.set(story, { bank, made });
    return made;
  };
}
