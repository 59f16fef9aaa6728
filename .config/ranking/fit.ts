import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { evaluationBankNames, openEvaluationBank } from './evaluation-bank.ts';
import { fitLine, fitStoryWeights } from './fit-weights.ts';

/*
 * `npm run fit`: fits the weights of the ranking to the banks of tests/banks and writes them into the source. Run it
 * when a feature, the catalogue or the word table has changed, and `npm run eval` afterwards.
 */

const target = fileURLToPath(new URL('../../src/search/ranking/weights.ts', import.meta.url));
const banks = await Promise.all(evaluationBankNames().map(openEvaluationBank));
const story = fitStoryWeights(banks);
const line = fitLine(banks, story);
const rows = (weights: Readonly<Record<string, number>>): string =>
  Object.entries(weights)
    .map(([name, weight]) => `${name}: ${weight.toFixed(3)},`)
    .join('\n');
const text = `import type { LineFeature } from './line.ts';
import type { StoryFeature } from './story-features.ts';

/*
 * Written by \`npm run fit\` (.config/ranking), from the questions to ${banks.length} banks of other people: nobody chooses these by
 * hand. How well they do on banks that they were not fitted to, \`npm run eval\` tells.
 */

/** How much each kind of evidence counts for a story. */
export const storyWeights: Readonly<Record<StoryFeature, number>> = {
${rows(story)}
};

/** What tells, in log odds, whether the best story answers. */
export const lineWeights: Readonly<Record<LineFeature | 'constant', number>> = {
${rows(line)}
};
`;
await writeFile(target, await format(text, { ...(await resolveConfig(target)), parser: 'typescript' }));
console.log(`Fitted to ${banks.length} banks: ${target}`);
