import type { BankSource } from '../../bank/bank-source.ts';
import { guessBits, leastBits, type GuesserKnowledge } from '../../publish/vault/passphrase/guessability.ts';
import { makePassphrase } from '../../publish/vault/passphrase/make-passphrase.ts';
import { passphraseVariable } from '../../publish/vault/passphrase/passphrase-variable.ts';
import { readWordTable } from '../../search/index/read-word-table.ts';
import { Refusal } from '../../site-folder/refusal.ts';
import { printError } from '../print.ts';
import { askHidden, type PromptStreams } from './hidden-prompt.ts';

/** A passphrase, and whether its owner has yet to see it. */
export interface ChosenPassphrase {
  passphrase: string;
  isMade: boolean;
}

const tries = 3;

/** How many of the known words are at least as common as those of a level of weight. */
function rankByLevel(levels: Uint8Array): number[] {
  const counts: number[] = Array.from({ length: 256 }, () => 0);
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1;
  let sum = 0;
  return counts.map((count) => (sum += count));
}

/** What a guesser knows who knows English, and the names in a bank. */
export function guesserKnowledge(source: {
  stories: readonly Pick<BankSource['stories'][number], 'id' | 'frontmatter'>[];
  lists: { companies: { entries: readonly { value: { id: string; name: string } }[] } };
}): GuesserKnowledge {
  const { words, levels } = readWordTable().packed;
  const ranks = rankByLevel(levels);
  const rankByWord = new Map(words.map((word, place) => [word, ranks[levels[place] ?? 0]]));
  const texts = [
    ...source.stories.flatMap(({ id, frontmatter }) => [id, frontmatter.title, frontmatter.role]),
    ...source.lists.companies.entries.flatMap(({ value: { id, name } }) => [id, name]),
  ];
  const ownWords = new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []));
  return { rankOf: (word) => rankByWord.get(word), ownWords };
}

const advice =
  'Take six or more words that have nothing to do with each other or with your stories, or let one be made for you: npm run build -- --vault --make-passphrase';

/** Says why a passphrase is refused; nothing for one that will do. */
export function weakness(passphrase: string, knowledge: GuesserKnowledge): string | undefined {
  if (guessBits(passphrase, knowledge) >= leastBits) return undefined;
  return `That passphrase is too easy to guess: whoever downloads the site can try for as long as they like.\n${advice}`;
}

async function askForIt(knowledge: GuesserKnowledge, streams: PromptStreams): Promise<ChosenPassphrase> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const typed = await askHidden('Passphrase for the site (leave empty to have one made): ', streams);
    if (typed === undefined) break;
    if (typed.trim() === '') return { passphrase: makePassphrase(), isMade: true };
    const fault = weakness(typed, knowledge);
    if (fault !== undefined) {
      printError(fault);
      continue;
    }
    if ((await askHidden('The same again: ', streams)) === typed) return { passphrase: typed, isMade: false };
    printError('Those two weren’t the same.');
  }
  throw new Refusal('Without a passphrase the site wasn’t built, and nothing was changed.');
}

/**
 * The passphrase of a vault: one that is made, else what the environment holds, else what is typed. The environment is
 * cleared of it, so that neither code in stories nor a program that the build starts finds it there.
 * @throws Refusal when there is none, or it is weak
 */
export async function choosePassphrase(
  { isMade, environment, streams }: { isMade: boolean; environment: NodeJS.ProcessEnv; streams: PromptStreams },
  knowledge: () => Promise<GuesserKnowledge>,
): Promise<ChosenPassphrase> {
  const given = environment[passphraseVariable] ?? '';
  Reflect.deleteProperty(environment, passphraseVariable);
  if (isMade) return { passphrase: makePassphrase(), isMade };
  if (given.trim() !== '') {
    const fault = weakness(given, await knowledge());
    if (fault !== undefined) throw new Refusal(`${passphraseVariable}: ${fault}`);
    return { passphrase: given, isMade: false };
  }
  if (streams.input.isTTY !== true)
    throw new Refusal(
      `A vault needs a passphrase, and there’s nobody here to type one. Put it into the environment variable ${passphraseVariable}, as a secret of your CI, or run the command in a terminal.`,
    );
  return askForIt(await knowledge(), streams);
}
