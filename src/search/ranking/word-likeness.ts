import { wordClass } from '../words/filler-words.ts';

/** How much the bare words of what was asked are like those of a question of the bank, each from 0 to 1. */
export interface WordLikeness {
  /** Cosine to the wording that is most like it, with words weighted by how few wordings have them. */
  likeness: number;
  /** The mean over the three wordings that are most like it. */
  agreement: number;
  /** How typical the words are of the question's wordings, against those of all questions. */
  typicality: number;
}

/** Compares the bare words of questions with questions. */
export interface WordIndex {
  /** One for each question, in the order in which they were given. */
  compare: (stems: readonly string[]) => WordLikeness[];
}

/** As many wordings that say what all questions say are added to each question, so that a single use proves little. */
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
 * Makes an index of the bare words of questions. Vector space with inverse document frequency, and naive Bayes (Manning,
 * Raghavan and Schütze, Introduction to Information Retrieval, 6.3 and 13.2), each wording being a document.
 * @param questions for each question its wordings, each as `bareStems` gives them
 */
export function indexWords(questions: readonly (readonly (readonly string[])[])[]): WordIndex {
  const places = new Map<string, { question: number; wording: number }[]>();
  questions.forEach((wordings, question) =>
    wordings.forEach((stems, wording) =>
      stems.forEach((stem) => {
        const known = places.get(stem);
        if (known) known.push({ question, wording });
        else places.set(stem, [{ question, wording }]);
      }),
    ),
  );
  const count = questions.reduce((sum, wordings) => sum + wordings.length, 0);
  const rarity = (stem: string): number => Math.log((count + 1) / ((places.get(stem)?.length ?? 0) + 1));
  const lengthOf = (stems: readonly string[]): number =>
    Math.sqrt(stems.reduce((sum, stem) => sum + rarity(stem) ** 2, 0)) || 1;
  const lengths = questions.map((wordings) => wordings.map(lengthOf));
  return {
    compare: (stems) => {
      const length = lengthOf(stems);
      const shared = questions.map((wordings) => wordings.map(() => 0));
      const logOdds = questions.map(() => 0);
      for (const stem of stems) {
        const here = places.get(stem) ?? [];
        const weight = rarity(stem) ** 2;
        const uses = questions.map(() => 0);
        for (const { question, wording } of here) {
          const row = shared[question];
          if (row) row[wording] = (row[wording] ?? 0) + weight;
          uses[question] = (uses[question] ?? 0) + 1;
        }
        const usual = (here.length + 0.5) / (count + 1);
        questions.forEach((wordings, question) => {
          const own = ((uses[question] ?? 0) + addedWordings * usual) / (wordings.length + addedWordings);
          logOdds[question] = (logOdds[question] ?? 0) + Math.log(own / usual);
        });
      }
      return shared.map((row, question) => {
        const cosines = row
          .map((sum, wording) => sum / length / (lengths[question]?.[wording] ?? 1))
          .sort((one, other) => other - one);
        const sum = cosines.slice(0, agreeing).reduce((total, cosine) => total + cosine, 0);
        return {
          likeness: cosines[0] ?? 0,
          agreement: sum / agreeing,
          typicality: 1 / (1 + Math.exp(typical.half - typical.slope * (logOdds[question] ?? 0))),
        };
      });
    },
  };
}
