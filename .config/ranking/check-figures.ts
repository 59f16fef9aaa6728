import { measure, type Retriever } from './measures.ts';
import { halfOf, readQuestions } from './question-set.ts';
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
export async function checkFigures(ours: Retriever): Promise<Verdict> {
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
