import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { rankAll } from '../../src/search/ranking/rank.ts';
import { noStoryFeatures, storyFeatures } from '../../src/search/ranking/ranking-features.ts';
import { compareLabels } from './labels.ts';
import { fitWeights, type Example } from './logit.ts';
import { openBank } from './open-bank.ts';
import { halfOf, readQuestions } from './question-set.ts';

/*
 * `npm run fit`: fits the weights of the ranking to the questions that are for tuning, and writes them into the source.
 * Run it when a feature, the thesaurus or the bank's questions have changed much, and `npm run eval` afterwards.
 */

const target = fileURLToPath(new URL('../../src/search/ranking/ranking-weights.ts', import.meta.url));
const { bank, evidence } = await openBank();
const questions = [
  ...readQuestions('halves').filter((question) => halfOf(question) === 'tuning'),
  ...readQuestions('learning'),
];
if (!compareLabels(questions, new Set(bank.storyById.keys())).areForBank) {
  console.error('Nothing was fitted: stories/ is not the bank that the questions are labeled for.');
  process.exit(1);
}

const examples = questions.map(({ ask, answeredBy }): Example => {
  const { stories, against } = rankAll(ask, evidence);
  return {
    stories: stories.map(({ features }) => storyFeatures.map((feature) => features[feature])),
    none: noStoryFeatures.map((feature) => against[feature]),
    right: stories.flatMap(({ story }, place) => (answeredBy.includes(story.id) ? [place] : [])),
  };
});
const { story, none } = fitWeights(examples);

const rows = (names: readonly string[], weights: readonly number[]): string =>
  names.map((name, index) => `${name}: ${(weights[index] ?? 0).toFixed(2)},`).join('\n');
const text = `import type { NoStoryFeature, StoryFeature } from './ranking-features.ts';

/*
 * Written by \`npm run fit\` (.config/ranking), which fits a conditional logit to ${examples.length} questions:
 * nobody chooses these by hand.
 */

/** How much each kind of evidence counts for a story, in log odds. */
export const storyWeights: Readonly<Record<StoryFeature, number>> = {
${rows(storyFeatures, story)}
};

/** How much each kind of evidence counts for saying that there is no story, in log odds. */
export const noStoryWeights: Readonly<Record<NoStoryFeature, number>> = {
${rows(noStoryFeatures, none)}
};
`;
await writeFile(target, await format(text, { ...(await resolveConfig(target)), parser: 'typescript' }));
console.log(`Fitted to ${examples.length} questions: ${target}`);
