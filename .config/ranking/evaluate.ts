import { parseArgs } from 'node:util';
import { checkFigures } from './check-figures.ts';
import { compareLabels } from './labels.ts';
import { measure, type Measures, type Retriever } from './measures.ts';
import { openBank } from './open-bank.ts';
import { halfOf, questionSets, readQuestions, type LabeledQuestion } from './question-set.ts';
import { openBaselines, ownRetriever, type Baselines } from './retrievers.ts';

/*
 * `npm run eval`: how well questions find their stories. Weights are fitted to the tuning half of `halves` and to
 * `learning`; `validation` decides between ways of ranking; everything else is only reported. With --check it only
 * compares the reporting half with the figures that are stored, and ends with 1 where one has dropped.
 */

const line = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index < 1 ? cell.padEnd(16) : cell.padStart(10))).join('');
const figures = ({ recallAt1, recallAt3, reciprocalRank, refusals }: Measures): string[] =>
  [recallAt1, recallAt3, reciprocalRank, refusals].map((figure) => figure.toFixed(3));

async function printFigures(ours: Retriever, { pagefind, exactTokens }: Baselines): Promise<void> {
  const rows: [name: string, retriever: Retriever][] = [
    ['ours', ours],
    ['plain Pagefind', pagefind],
    ['exact tokens', exactTokens],
  ];
  const halves = readQuestions('halves');
  const sets: [name: string, questions: LabeledQuestion[]][] = [
    ['tuning half', halves.filter((question) => halfOf(question) === 'tuning')],
    ['reporting half', halves.filter((question) => halfOf(question) === 'reporting')],
    ...(['validation', 'unseen', 'fresh', 'learning'] as const).map((name): [string, LabeledQuestion[]] => [
      name,
      readQuestions(name),
    ]),
  ];
  for (const [name, set] of sets) {
    for (const [index, [retrieverName, retriever]] of rows.entries()) {
      const measures = await measure(retriever, set);
      if (index === 0) {
        console.log(`\n${name}: ${measures.answerable} questions with a story, ${measures.unanswerable} without`);
        console.log(line(['', 'recall@1', 'recall@3', 'MRR', 'refusals']));
      }
      console.log(line([retrieverName, ...figures(measures)]));
    }
  }
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const { bank, evidence } = await openBank();
const ours = ownRetriever(evidence);
const labels = compareLabels(questionSets.flatMap(readQuestions), new Set(bank.storyById.keys()));
if (!labels.areForBank) {
  console.log('Nothing to measure: stories/ is not the bank that the questions are labeled for.');
} else if (labels.unknown.length > 0) {
  console.error(`The labels name stories that are not in stories/: ${labels.unknown.join(', ')}`);
  process.exitCode = 1;
} else if (values.check) {
  const { passed, report } = await checkFigures(ours);
  console.log(report);
  process.exitCode = passed ? 0 : 1;
} else {
  await printFigures(ours, await openBaselines(bank));
}
