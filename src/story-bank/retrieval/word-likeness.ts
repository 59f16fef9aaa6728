import { wordClass } from './filler-words.ts';

/** How much the bare words of a question are like those of a prompt, each from 0 to 1. */
export interface WordLikeness {
  /** Cosine to the wording that is most like it, with words weighted by how few wordings have them. */
  likeness: number;
  /** The mean over the three wordings that are most like it. */
  agreement: number;
  /** How typical the words are of the prompt's wordings, against those of all prompts. */
  typicality: number;
}

/** Compares the bare words of questions with prompts. */
export interface WordIndex {
  /** One for each prompt, in the order in which they were given. */
  compare: (stems: readonly string[]) => WordLikeness[];
}

/** As many wordings that say what all prompts say are added to each prompt, so that a single use proves little. */
const addedWordings = 2;
/** Where the sum of log odds is called half typical, and how fast it becomes so. */
const typical = { half: 2.5, slope: 0.7 } as const;
const agreeing = 3;

/**
 * The stems of a text that count as bare words: frame words too, since "first", "half" or "stop" tell questions apart
 * that are about the same idea; without articles, pronouns and what only holds a sentence together.
 * @param stems of the text's words, in order
 */
export const bareStems = (stems: readonly string[]): string[] => [
  ...new Set(stems.filter((stem) => !['silent', 'grammar'].includes(wordClass(stem)))),
];

/**
 * Makes an index of the bare words of prompts. Vector space with inverse document frequency, and naive Bayes (Manning,
 * Raghavan and Schütze, Introduction to Information Retrieval, 6.3 and 13.2), each wording being a document.
 * @param prompts for each prompt its wordings, each as `bareStems` gives them
 */
export function indexWords(prompts: readonly (readonly (readonly string[])[])[]): WordIndex {
  const places = new Map<string, { prompt: number; wording: number }[]>();
  prompts.forEach((wordings, prompt) =>
    wordings.forEach((stems, wording) =>
      stems.forEach((stem) => {
        const known = places.get(stem);
        if (known) known.push({ prompt, wording });
        else places.set(stem, [{ prompt, wording }]);
      }),
    ),
  );
  const count = prompts.reduce((sum, wordings) => sum + wordings.length, 0);
  const rarity = (stem: string): number => Math.log((count + 1) / ((places.get(stem)?.length ?? 0) + 1));
  const lengthOf = (stems: readonly string[]): number =>
    Math.sqrt(stems.reduce((sum, stem) => sum + rarity(stem) ** 2, 0)) || 1;
  const lengths = prompts.map((wordings) => wordings.map(lengthOf));
  return {
    compare: (stems) => {
      const length = lengthOf(stems);
      const shared = prompts.map((wordings) => wordings.map(() => 0));
      const logOdds = prompts.map(() => 0);
      for (const stem of stems) {
        const here = places.get(stem) ?? [];
        const weight = rarity(stem) ** 2;
        const uses = prompts.map(() => 0);
        for (const { prompt, wording } of here) {
          const row = shared[prompt];
          if (row) row[wording] = (row[wording] ?? 0) + weight;
          uses[prompt] = (uses[prompt] ?? 0) + 1;
        }
        const usual = (here.length + 0.5) / (count + 1);
        prompts.forEach((wordings, prompt) => {
          const own = ((uses[prompt] ?? 0) + addedWordings * usual) / (wordings.length + addedWordings);
          logOdds[prompt] = (logOdds[prompt] ?? 0) + Math.log(own / usual);
        });
      }
      return shared.map((row, prompt) => {
        const cosines = row
          .map((sum, wording) => sum / length / (lengths[prompt]?.[wording] ?? 1))
          .sort((one, other) => other - one);
        const sum = cosines.slice(0, agreeing).reduce((total, cosine) => total + cosine, 0);
        return {
          likeness: cosines[0] ?? 0,
          agreement: sum / agreeing,
          typicality: 1 / (1 + Math.exp(typical.half - typical.slope * (logOdds[prompt] ?? 0))),
        };
      });
    },
  };
}
