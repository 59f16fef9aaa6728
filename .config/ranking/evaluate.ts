import { parseArgs } from 'node:util';
import { checkFigures } from './check-figures.ts';
import { compareLabels } from './labels.ts';
import { measure, type Measures, type Retriever } from './measures.ts';
import { halfOf, questionSets, readQuestions, type LabeledQuestion } from './question-set.ts';
import { openRetrievers, type Retrievers } from './retrievers.ts';

/*
 * `npm run eval`: how well questions find their stories. Weights are fitted to the tuning half of `halves` and to
 * `learning`; `validation` decides between ways of ranking; everything else is only reported. With --check it only
 * compares the reporting half with the figures that are stored, and ends with 1 where one has dropped.
 */

const line = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index < 1 ? cell.padEnd(16) : cell.padStart(10))).join('');
const figures = ({ recallAt1, recallAt3, reciprocalRank, refusals }: Measures): string[] =>
  [recallAt1, recallAt3, reciprocalRank, refusals].map((figure) => figure.toFixed(3));

async function printFigures({ ours, pagefind, exactTokens }: Retrievers): Promise<void> {
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
const retrievers = await openRetrievers();
if (values.check) {
  const { passed, report } = await checkFigures(retrievers);
  console.log(report);
  process.exitCode = passed ? 0 : 1;
} else {
  const { areForBank } = compareLabels(questionSets.flatMap(readQuestions), retrievers.storyIds);
  if (!areForBank) console.log('stories/ is not the bank that the questions are labeled for: the figures say nothing.');
  await printFigures(retrievers);
}
