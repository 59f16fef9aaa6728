import { FSRSAlgorithm } from 'ts-fsrs';
import { grades, type Grade } from './grades.ts';

/** How well something is remembered. */
export interface Memory {
  /** Days until the chance to recall it has fallen to nine in ten. */
  stability: number;
  /** From 1 to 10. */
  difficulty: number;
}

// The weights that ship with the scheduler: a few dozen questions are far too little to learn one's own from.
const scheduler = new FSRSAlgorithm({});

/**
 * What a drill makes of a memory.
 * @param memory undefined where it was never drilled before
 * @param days whole days since the drill before
 */
export const afterDrill = (memory: Memory | undefined, days: number, grade: Grade): Memory =>
  scheduler.next_state(memory ?? null, days, grades.indexOf(grade) + 1);

/** The chance, from 0 to 1, to recall something so many days after it was drilled. */
export const recallAfter = ({ stability }: Memory, days: number): number => scheduler.forgetting_curve(days, stability);
