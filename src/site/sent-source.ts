import type { BankSource, StorySource } from '../bank/bank-source.ts';
import type { StoryOutline } from '../bank/outline.ts';
import { withheld } from './shared-bank.ts';

interface SentStory extends Omit<StorySource, 'positions' | 'outline'> {
  outline: Omit<StoryOutline, 'statements'>;
}

/** A bank as another thread is sent it: what only checks ask for is nearly half of it. */
export interface SentSource extends Omit<BankSource, 'stories'> {
  stories: SentStory[];
}

const without = <Given extends object, Key extends keyof Given>(given: Given, left: Key): Omit<Given, Key> =>
  // All of it but that one key.
  Object.fromEntries(Object.entries(given).filter(([key]) => key !== left)) as Omit<Given, Key>;

/** What of a bank is sent. */
export const sentSource = (source: BankSource): SentSource => ({
  ...source,
  stories: source.stories.map((story) => ({
    ...without(story, 'positions'),
    outline: without(story.outline, 'statements'),
  })),
});

/** A bank that was sent; whatever was not throws when it is asked for. */
export const receivedSource = (sent: SentSource): BankSource => ({
  ...sent,
  stories: sent.stories.map(({ outline, ...story }) =>
    withheld({ ...story, outline: withheld(outline, ['statements']) }, ['positions']),
  ),
});
