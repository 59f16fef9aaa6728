import { stemWord } from '../../src/search/words/stem-word.ts';
import { learned, type Learned } from './adam.ts';
import { addTo, dot, lengthOf } from './arrays.ts';
import { startingWeight, type Encoder } from './encoder.ts';
import { gloveDimensions, type Glove } from './glove.ts';
import { principalDirections } from './directions.ts';
import { seededRandom, shuffled } from './random.ts';

/** How an encoder is trained; these were found by `npm run word-table -- DIR --measure`. */
export const training = {
  dimensions: 48,
  rounds: 200,
  /** The smaller, the more the likest wrong texts count. */
  temperature: 0.2,
  /** The share of a text's words that are left out each time, so that none is leaned on too much. */
  leftOut: 0.2,
  /** How strongly shifts and emphases are drawn to 0. */
  shiftRidge: 0.02,
  emphasisRidge: 0.05,
  rates: { projection: 1e-3, shifts: 2e-3, emphasis: 2e-2 },
};

/** A text as the places of its words in GloVe and of their stems among those that are learned. */
interface Text {
  ranks: Int32Array;
  stems: Int32Array;
}

/** A text with its vector and what is needed to take the vector's gradient back to the words. */
interface Encoded {
  text: Text;
  weights: Float32Array;
  /** The weighted sum of GloVe's vectors. */
  gloveSum: Float32Array;
  /** 1 long. */
  vector: Float32Array;
  /** How long the vector was before. */
  length: number;
}

interface Parameters {
  dimensions: number;
  projection: Learned;
  shifts: Learned;
  emphasis: Learned;
}

function encode(text: Text, { dimensions, projection, shifts, emphasis }: Parameters, glove: Glove): Encoded {
  const gloveSum = new Float32Array(gloveDimensions);
  const vector = new Float32Array(dimensions);
  const weights = new Float32Array(text.ranks.length);
  text.ranks.forEach((rank, place) => {
    const stem = text.stems[place] ?? 0;
    const weight = Math.exp(startingWeight(rank) + (emphasis.values[stem] ?? 0));
    weights[place] = weight;
    addTo(gloveSum, 0, glove.vectors, rank * gloveDimensions, gloveDimensions, weight);
    addTo(vector, 0, shifts.values, stem * dimensions, dimensions, weight);
  });
  for (let row = 0; row < dimensions; row += 1) {
    vector[row] = (vector[row] ?? 0) + dot(projection.values, row * gloveDimensions, gloveSum, 0, gloveDimensions);
  }
  const length = lengthOf(vector, 0, dimensions) + 1e-9;
  return { text, weights, gloveSum, vector: vector.map((number) => number / length), length };
}

/** Adds to the gradients what a change of the text's vector would ask of them. */
function takeBack(encoded: Encoded, gradient: Float32Array, parameters: Parameters, glove: Glove): void {
  const { dimensions, projection, shifts, emphasis } = parameters;
  const { text, weights, gloveSum, vector, length } = encoded;
  // Only what turns the vector counts, since it is made 1 long.
  addTo(gradient, 0, vector, 0, dimensions, -dot(gradient, 0, vector, 0, dimensions));
  const turn = gradient.map((number) => number / length);
  const gloveTurn = new Float32Array(gloveDimensions);
  turn.forEach((slope, row) => {
    addTo(projection.gradient, row * gloveDimensions, gloveSum, 0, gloveDimensions, slope);
    addTo(gloveTurn, 0, projection.values, row * gloveDimensions, gloveDimensions, slope);
  });
  text.ranks.forEach((rank, place) => {
    const stem = text.stems[place] ?? 0;
    const weight = weights[place] ?? 0;
    addTo(shifts.gradient, stem * dimensions, turn, 0, dimensions, weight);
    const slope =
      dot(glove.vectors, rank * gloveDimensions, gloveTurn, 0, gloveDimensions) +
      dot(shifts.values, stem * dimensions, turn, 0, dimensions);
    emphasis.gradient[stem] = (emphasis.gradient[stem] ?? 0) + weight * slope;
  });
}

/** A text without some of its words; all of it where none would be left. */
function thinned({ ranks, stems }: Text, leftOut: number, random: () => number): Text {
  const kept = Array.from(ranks, () => random() >= leftOut);
  if (!kept.includes(true)) return { ranks, stems };
  const keep = (_: number, place: number): boolean => kept[place] ?? false;
  return { ranks: ranks.filter(keep), stems: stems.filter(keep) };
}

/**
 * The gradients of the loss for pairs of texts, in which each text should be likest to its partner of all texts on
 * the other side (InfoNCE; van den Oord, Li and Vinyals 2018).
 */
function pairGradients(
  left: readonly Encoded[],
  right: readonly Encoded[],
  temperature: number,
): { left: Float32Array[]; right: Float32Array[] } {
  const dimensions = left[0]?.vector.length ?? 0;
  const zeros = (): Float32Array[] => left.map(() => new Float32Array(dimensions));
  const gradients = { left: zeros(), right: zeros() };
  const odds = left.map((one) =>
    Float32Array.from(right, (other) => Math.exp((dot(one.vector, 0, other.vector, 0, dimensions) - 1) / temperature)),
  );
  const rowSums = odds.map((row) => row.reduce((sum, odd) => sum + odd, 0));
  const columnSums = right.map((_, column) => odds.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const scale = 0.5 / (left.length * temperature);
  odds.forEach((row, at) => {
    row.forEach((odd, column) => {
      const share = odd / (rowSums[at] ?? 1) + odd / (columnSums[column] ?? 1) - (at === column ? 2 : 0);
      const one = left[at];
      const other = right[column];
      const oneGradient = gradients.left[at];
      const otherGradient = gradients.right[column];
      if (!one || !other || !oneGradient || !otherGradient) return;
      addTo(oneGradient, 0, other.vector, 0, dimensions, scale * share);
      addTo(otherGradient, 0, one.vector, 0, dimensions, scale * share);
    });
  });
  return gradients;
}

/**
 * Learns vectors of words with which texts of one question come near each other and far from those of other questions.
 * @param questions for each question its texts, as folded words
 */
export function trainEncoder(
  questions: readonly (readonly (readonly string[])[])[],
  glove: Glove,
  options: typeof training = training,
): Encoder {
  const { dimensions } = options;
  const random = seededRandom(1);
  const stems = new Map<string, number>();
  const textOf = (words: readonly string[]): Text => {
    const known = words.filter((word) => glove.placeOf.has(word));
    const stemPlaces = known.map((word) => {
      const stem = stemWord(word);
      const place = stems.get(stem) ?? stems.size;
      stems.set(stem, place);
      return place;
    });
    return {
      ranks: Int32Array.from(known, (word) => glove.placeOf.get(word) ?? 0),
      stems: Int32Array.from(stemPlaces),
    };
  };
  const groups = questions
    .map((texts) => texts.map(textOf).filter(({ ranks }) => ranks.length > 0))
    .filter((texts) => texts.length > 1);
  const parameters: Parameters = {
    dimensions,
    projection: learned(
      principalDirections(glove.vectors.subarray(0, 20_000 * gloveDimensions), gloveDimensions, dimensions),
      options.rates.projection,
    ),
    shifts: learned(new Float32Array(stems.size * dimensions), options.rates.shifts),
    emphasis: learned(new Float32Array(stems.size), options.rates.emphasis),
  };
  const { projection, shifts, emphasis } = parameters;
  for (let round = 0; round < options.rounds; round += 1) {
    const pairs = groups.map((texts) => shuffled(texts, random));
    const side = (place: number): Encoded[] =>
      pairs.flatMap((texts) =>
        texts.slice(place, place + 1).map((text) => encode(thinned(text, options.leftOut, random), parameters, glove)),
      );
    const left = side(0);
    const right = side(1);
    const gradients = pairGradients(left, right, options.temperature);
    left.forEach((text, at) => takeBack(text, gradients.left[at] ?? new Float32Array(), parameters, glove));
    right.forEach((text, at) => takeBack(text, gradients.right[at] ?? new Float32Array(), parameters, glove));
    addTo(shifts.gradient, 0, shifts.values, 0, shifts.values.length, options.shiftRidge / groups.length);
    addTo(emphasis.gradient, 0, emphasis.values, 0, stems.size, options.emphasisRidge / stems.size);
    for (const parameter of [projection, shifts, emphasis]) parameter.step();
  }
  return { dimensions, projection: projection.values, stems, shifts: shifts.values, emphasis: emphasis.values };
}
