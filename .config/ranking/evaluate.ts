import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { answerQuestion } from '../../src/search/answer/answer.ts';
import { asksForSomething } from '../../src/search/ranking/asked.ts';
import { ownWeights, weigh, type Weights } from '../../src/search/ranking/rank.ts';
import { type StoryFeature, storyFeatures } from '../../src/search/ranking/story-features.ts';
import { bm25, vectorsAlone } from './baselines.ts';
import {
  type EvaluationBank,
  evaluationBankNames,
  openEvaluationBank,
  openOwnersBank,
  openShippedBank,
  ownersQuestions,
} from './evaluation-bank.ts';
import { fitLine, fitStoryWeights } from './fit-weights.ts';
import { meanOf, measure, measureNames, type Measures, type Shown } from './measure.ts';

/*
 * `npm run eval`: how well questions find their stories in the banks of other people. Each bank is measured with
 * weights that were fitted to the other ones, beside BM25 and word vectors alone; then without each part. With --check
 * it measures what is shipped, and ends with 1 where the mean has dropped. With --root it measures an owner's bank: its
 * own questions and wordings, and those of evaluation.yaml beside it.
 */

/** What `npm run eval -- --check` measured when the ranking was last changed on purpose. */
const stored = { three: 0.834, above: 0.724 };
/** A drop of more than this has to be explained, and the stored figure changed with it. */
const allowedDrop = 0.02;

const line = (name: string, measures: Measures): string =>
  `${name.padEnd(26)}${measureNames.map((one) => measures[one].toFixed(3).padStart(9)).join('')}`;

const byRank = ({ evidence, compared }: EvaluationBank, weights: Weights): ((question: string) => Shown) => {
  const byText = new Map(compared.map((question) => [question.ask, question]));
  return (question) => {
    const known = byText.get(question);
    if (!known) throw new Error(`"${question}" is no question to this bank.`);
    const { stories, line: odds } = weigh(known.asked, known.stories, evidence, weights);
    return { ids: stories.map(({ story }) => story.id), isAnswered: odds > 0 && asksForSomething(known.asked) };
  };
};

/** As the search page and `npm run ask` answer. */
const asShown =
  ({ evidence }: EvaluationBank) =>
  (question: string): Shown => {
    const answer = answerQuestion(question, evidence);
    const stories = answer.kind === 'found' || answer.kind === 'nearest' ? answer.stories : [];
    return { ids: stories.map(({ id }) => id), isAnswered: answer.kind === 'found' };
  };

/** Asks a bank its own questions in every wording: a story that the owner named for one has to come first. */
function ownWordings({ bank, evidence }: EvaluationBank): { all: number; first: number } {
  const named = bank.questions.flatMap(({ id, text, wordings }) => {
    const ids = bank.stories
      .filter((story) => story.answers.some(({ question }) => question === id))
      .map((one) => one.id);
    return ids.length === 0 ? [] : [text, ...wordings].map((asked) => ({ asked, ids }));
  });
  const first = named.filter(({ asked, ids }) => {
    const answer = answerQuestion(asked, evidence);
    return answer.kind === 'found' && ids.includes(answer.stories[0]?.id ?? '');
  });
  return { all: named.length, first: first.length };
}

async function evaluateOwn(root: string): Promise<void> {
  const own = await openOwnersBank(root);
  const { all, first } = ownWordings(own);
  console.log(
    all === 0
      ? `None of the ${own.bank.stories.length} stories names a question that it answers.`
      : `Its own questions, word for word: ${first} of ${all} bring a story first that its owner named.`,
  );
  if (own.questions.length === 0) {
    console.log(`No questions with known answers: nothing else can be measured. Write some into ${ownersQuestions}, beside
stories/, as they are asked and not as the stories say it, each with the ids of the stories that answer it:
  - { ask: When did you last change your mind?, answeredBy: [the-slow-query] }
  - { ask: Have you ever closed a plant?, answeredBy: [] }`);
    return;
  }
  console.log(`${''.padEnd(26)}${measureNames.map((name) => name.padStart(9)).join('')}`);
  console.log(line(`${own.questions.length} questions`, measure(asShown(own), own.questions)));
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    parts: { type: 'boolean', default: false },
    root: { type: 'string' },
  },
});
if (values.root !== undefined) {
  await evaluateOwn(resolve(values.root));
  process.exit();
}
const banks = await Promise.all(evaluationBankNames().map(openEvaluationBank));
const shipped = await openShippedBank();

if (values.check) {
  const mean = meanOf(banks.map((bank) => measure(asShown(bank), bank.questions)));
  console.log(line('as shipped, mean', mean));
  for (const name of ['three', 'above'] as const) {
    if (stored[name] - mean[name] > allowedDrop) {
      console.error(`"${name}" has dropped from ${stored[name].toFixed(3)} to ${mean[name].toFixed(3)}.`);
      process.exitCode = 1;
    }
  }
} else {
  console.log(`${''.padEnd(26)}${measureNames.map((name) => name.padStart(9)).join('')}`);
  const heldOut = (names: readonly StoryFeature[] = storyFeatures): Measures[] =>
    banks.map((bank) => {
      const others = banks.filter((one) => one !== bank);
      const story = fitStoryWeights(others, names);
      return measure(byRank(bank, { story, line: fitLine(others, story) }), bank.questions);
    });
  const own = heldOut();
  banks.forEach(({ name }, index) => {
    const measures = own[index];
    if (measures) console.log(line(name, measures));
  });
  console.log(line('mean, weights of others', meanOf(own)));
  const always = (ranker: (question: string) => string[]) => (question: string) => ({
    ids: ranker(question),
    isAnswered: true,
  });
  console.log(line('mean, BM25', meanOf(banks.map(({ bank, questions }) => measure(always(bm25(bank)), questions)))));
  console.log(
    line(
      'mean, vectors alone',
      meanOf(banks.map(({ bank, questions }) => measure(always(vectorsAlone(bank)), questions))),
    ),
  );
  console.log(line('mean, as shipped', meanOf(banks.map((bank) => measure(asShown(bank), bank.questions)))));
  if (shipped) {
    console.log(line('this bank, as shipped', measure(asShown(shipped), shipped.questions)));
    console.log(line('this bank, ranked', measure(byRank(shipped, ownWeights), shipped.questions)));
  } else
    console.log(
      'The bank in stories/ is not the one that .config/ranking/questions is about, so nothing was measured on it.',
    );
  if (values.parts)
    for (const part of storyFeatures) {
      const rest = storyFeatures.filter((name) => name !== part);
      console.log(line(`without ${part}`, meanOf(heldOut(rest))));
    }
}
