import { compareLabels } from './labels.ts';
import { measure } from './measures.ts';
import { halfOf, questionSets, readQuestions } from './question-set.ts';
import type { Retrievers } from './retrievers.ts';
import { allowedDrop, droppedFigures } from './stored-figures.ts';

/** How a check of the ranking ended. */
export interface Verdict {
  passed: boolean;
  /** One line, or one for each fault. */
  report: string;
}

/**
 * `npm run eval -- --check`: whether the reporting half of the questions still finds its stories as well as when the
 * figures were stored.
 */
export async function checkFigures({ ours, storyIds }: Retrievers): Promise<Verdict> {
  const labels = compareLabels(questionSets.flatMap(readQuestions), storyIds);
  if (!labels.areForBank) {
    return { passed: true, report: 'Nothing to check: stories/ is not the bank that the questions are labeled for.' };
  }
  if (labels.unknown.length > 0) {
    return { passed: false, report: `The labels name stories that are not in stories/: ${labels.unknown.join(', ')}` };
  }
  const figures = await measure(
    ours,
    readQuestions('halves').filter((question) => halfOf(question) === 'reporting'),
  );
  const dropped = droppedFigures(figures);
  if (dropped.length === 0) {
    const { recallAt3, refusals } = figures;
    return {
      passed: true,
      report: `Reporting half: recall@3 ${recallAt3.toFixed(3)}, refusals ${refusals.toFixed(3)}`,
    };
  }
  const advice = `Find out why, or store the new figures in .config/ranking/stored-figures.ts and say why. A drop of up to ${allowedDrop} needs no reason.`;
  return { passed: false, report: [...dropped, advice].join('\n') };
}
