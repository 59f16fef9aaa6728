/** A question with what speaks for each choice: every story, and last having none. */
export interface Example {
  /** Features of each story, in one order of features. */
  stories: readonly (readonly number[])[];
  /** Features of having no story. */
  none: readonly number[];
  /** Places of the stories that truly answer; none where having no story is right. */
  right: readonly number[];
}

/** Weights of a conditional logit: the log odds of a choice are its features times these. */
export interface Weights {
  story: number[];
  none: number[];
}

const dot = (weights: readonly number[], features: readonly number[]): number =>
  features.reduce((sum, feature, index) => sum + feature * (weights[index] ?? 0), 0);

/** Adds a choice's features to a gradient. */
function add(gradient: number[], features: readonly number[], factor: number): void {
  if (Math.abs(factor) < 1e-7) return;
  features.forEach((feature, index) => (gradient[index] = (gradient[index] ?? 0) + factor * feature));
}

/** Adds the gradient of the log likelihood that one of the right choices is made. */
function addExample({ stories, none, right }: Example, weights: Weights, gradient: Weights): void {
  const standings = [...stories.map((features) => dot(weights.story, features)), dot(weights.none, none)];
  const most = Math.max(...standings);
  const odds = standings.map((standing) => Math.exp(standing - most));
  const all = odds.reduce((sum, each) => sum + each, 0);
  const chosen = new Set(right.length > 0 ? right : [stories.length]);
  const good = odds.reduce((sum, each, place) => sum + (chosen.has(place) ? each : 0), 0);
  odds.forEach((each, place) => {
    const pull = (chosen.has(place) ? each / good : 0) - each / all;
    const features = stories[place];
    if (features) add(gradient.story, features, pull);
    else add(gradient.none, none, pull);
  });
}

/** Steps, their size, and how strongly weights are drawn to 0 (as if by so many examples); more changes little. */
const training = { steps: 500, size: 0.1, ridge: 2 } as const;

/**
 * Fits a conditional logit (McFadden 1974) in which any of the right stories may be chosen, by gradient ascent with
 * Adam (Kingma and Ba 2015).
 * @param examples at least one, all with the same number of features
 */
export function fitWeights(examples: readonly Example[]): Weights {
  const storyCount = examples[0]?.stories[0]?.length ?? 0;
  const noneCount = examples[0]?.none.length ?? 0;
  const count = storyCount + noneCount;
  const values = Array.from({ length: count }, () => 0);
  const mean = values.slice();
  const square = values.slice();
  const weightsOf = (all: readonly number[]): Weights => ({
    story: all.slice(0, storyCount),
    none: all.slice(storyCount),
  });
  for (let step = 1; step <= training.steps; step += 1) {
    const gradient = weightsOf(values.map((value) => -training.ridge * value));
    for (const example of examples) addExample(example, weightsOf(values), gradient);
    [...gradient.story, ...gradient.none].forEach((sum, index) => {
      const slope = sum / examples.length;
      mean[index] = 0.9 * (mean[index] ?? 0) + 0.1 * slope;
      square[index] = 0.999 * (square[index] ?? 0) + 0.001 * slope ** 2;
      const size = training.size / (Math.sqrt((square[index] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
      values[index] = (values[index] ?? 0) + (size * (mean[index] ?? 0)) / (1 - 0.9 ** step);
    });
  }
  return weightsOf(values);
}
