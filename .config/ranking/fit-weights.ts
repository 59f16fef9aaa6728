import { type LineFeature, lineFeatures, lineFeaturesOf } from '../../src/search/ranking/line.ts';
import { weigh, type Weights } from '../../src/search/ranking/rank.ts';
import { storyFeatures, type StoryFeature } from '../../src/search/ranking/story-features.ts';
import type { EvaluationBank } from './evaluation-bank.ts';

/** Steps of the descent, and its pace. */
const steps = 400;
const pace = 0.05;
/** What holds weights small: those of the line are fitted to as many questions and are fewer. */
const holdings = { story: 0.02, line: 0.0005 };

/** Adam (Kingma and Ba 2015), with weights that may be kept from going below 0. */
function descend(
  count: number,
  gradientOf: (weights: readonly number[]) => number[],
  { start, least, holding }: { start: number; least: number; holding: number },
): number[] {
  let weights = Array.from({ length: count }, () => start);
  const mean = weights.map(() => 0);
  const square = weights.map(() => 0);
  for (let step = 1; step <= steps; step += 1) {
    const gradient = gradientOf(weights);
    weights = weights.map((weight, place) => {
      const slope = (gradient[place] ?? 0) + holding * weight;
      mean[place] = 0.9 * (mean[place] ?? 0) + 0.1 * slope;
      square[place] = 0.999 * (square[place] ?? 0) + 0.001 * slope * slope;
      const by = mean[place] / (1 - 0.9 ** step) / (Math.sqrt(square[place] / (1 - 0.999 ** step)) + 1e-8);
      return Math.max(least, weight - pace * by);
    });
  }
  return weights;
}

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, number, place) => sum + number * (other[place] ?? 0), 0);

/** For each answerable question the features of each story, and which of them answer. */
const storyRows = (banks: readonly EvaluationBank[], names: readonly StoryFeature[]) =>
  banks.flatMap(({ compared }) =>
    compared
      .filter(({ answeredBy }) => answeredBy.length > 0)
      .map(({ answeredBy, stories }) => ({
        rows: stories.map(({ scaled }) => names.map((name) => scaled[name])),
        right: stories.map(({ story }) => (answeredBy.includes(story.id) ? 1 / answeredBy.length : 0)),
      })),
  );

/**
 * Fits how much each feature of a story counts: weights that make the right stories likely among all of a bank.
 * @param names the features that may count; the others get 0
 */
export function fitStoryWeights(
  banks: readonly EvaluationBank[],
  names: readonly StoryFeature[] = storyFeatures,
): Weights['story'] {
  const rows = storyRows(banks, names);
  const weights = descend(
    names.length,
    (now) => {
      const gradient = names.map(() => 0);
      for (const { rows: stories, right } of rows) {
        const standings = stories.map((story) => dot(story, now));
        const most = Math.max(...standings);
        const odds = standings.map((standing) => Math.exp(standing - most));
        const all = odds.reduce((sum, one) => sum + one, 0);
        stories.forEach((story, index) => {
          const off = (odds[index] ?? 0) / all - (right[index] ?? 0);
          story.forEach((value, place) => (gradient[place] = (gradient[place] ?? 0) + (off * value) / rows.length));
        });
      }
      return gradient;
    },
    { start: 0.3, least: 0, holding: holdings.story },
  );
  const fitted = Object.fromEntries(storyFeatures.map((name) => [name, 0])) as Record<StoryFeature, number>;
  names.forEach((name, place) => (fitted[name] = weights[place] ?? 0));
  return fitted;
}

/**
 * As many answerable questions as this, of all, may stand below the line where it is drawn: a little fewer than the 15 % of
 * the aim, since banks that nothing was fitted to miss a little more.
 */
const refusedAtMost = 0.135;

/** Fits what tells whether there is an answer, and draws the line. */
export function fitLine(banks: readonly EvaluationBank[], story: Weights['story']): Weights['line'] {
  const none = Object.fromEntries(lineFeatures.map((name) => [name, 0])) as Record<LineFeature, number>;
  const flat = { story, line: { ...none, constant: 0 } };
  const rows = banks.flatMap(({ evidence, compared }) =>
    compared.map(({ asked, answeredBy, stories }) => {
      const features = lineFeaturesOf(weigh(asked, stories, evidence, flat).stories[0]?.features, asked, evidence);
      return {
        values: [1, ...lineFeatures.map((name) => features[name])],
        answers: answeredBy.length > 0 ? 1 : 0,
        // Each bank counts the same, however many questions there are to it.
        counts: 1 / (compared.length * banks.length),
      };
    }),
  );
  const weights = descend(
    lineFeatures.length + 1,
    (now) => {
      const gradient = now.map(() => 0);
      for (const { values, answers, counts } of rows) {
        const off = 1 / (1 + Math.exp(-dot(values, now))) - answers;
        values.forEach((value, place) => (gradient[place] = (gradient[place] ?? 0) + off * value * counts));
      }
      return gradient;
    },
    { start: 0, least: -20, holding: holdings.line },
  );
  const answerable = rows
    .filter(({ answers }) => answers === 1)
    .map(({ values }) => dot(values, weights))
    .sort((one, other) => one - other);
  const drawn = answerable[Math.floor(answerable.length * refusedAtMost)] ?? 0;
  const line = Object.fromEntries(lineFeatures.map((name, place) => [name, weights[place + 1] ?? 0]));
  return { ...(line as Record<LineFeature, number>), constant: (weights[0] ?? 0) - drawn };
}
