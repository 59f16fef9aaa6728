/** How it went, worst first; the key of each is its place: 1 to 4. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;
/** `again`, `hard`, `good` or `easy`. */
export type Grade = (typeof grades)[number];

/** A grade as it is shown. */
interface GradeWords {
  name: string;
  /** When to give it. */
  when: string;
}

/** The grades as they are shown. */
export const gradeWords: Readonly<Record<Grade, GradeWords>> = {
  again: { name: 'Again', when: 'not there' },
  hard: { name: 'Hard', when: 'too slow' },
  good: { name: 'Good', when: 'in time' },
  easy: { name: 'Easy', when: 'at once' },
};
