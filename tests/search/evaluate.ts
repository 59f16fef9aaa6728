import { measure, type Measures, type Retriever } from './measures.ts';
import { halfOf, readQuestions, type LabeledQuestion } from './question-set.ts';
import { openRetrievers } from './retrievers.ts';

/*
 * `npm run eval`: how well questions find their stories. Weights are fitted to the tuning half of questions.yaml and to
 * learning-questions.yaml; validation-questions.yaml decides between ways of ranking; everything else is only reported.
 */

const retrievers = await openRetrievers();
const rows: [name: string, retriever: Retriever][] = [
  ['ours', retrievers.ours],
  ['plain Pagefind', retrievers.pagefind],
  ['exact tokens', retrievers.exactTokens],
];
const questions = readQuestions('questions.yaml');
const sets: [name: string, questions: LabeledQuestion[]][] = [
  ['tuning half', questions.filter((question) => halfOf(question) === 'tuning')],
  ['reporting half', questions.filter((question) => halfOf(question) === 'reporting')],
  ['validation', readQuestions('validation-questions.yaml')],
  ['unseen', readQuestions('unseen-questions.yaml')],
  ['fresh', readQuestions('fresh-questions.yaml')],
  ['learning', readQuestions('learning-questions.yaml')],
];

const line = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index < 1 ? cell.padEnd(16) : cell.padStart(10))).join('');
const figures = ({ recallAt1, recallAt3, reciprocalRank, refusals }: Measures): string[] =>
  [recallAt1, recallAt3, reciprocalRank, refusals].map((figure) => figure.toFixed(3));

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
