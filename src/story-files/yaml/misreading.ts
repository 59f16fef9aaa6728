import type { Problem } from '../../checks/problem.ts';

/** What YAML makes of a text, other than what stands there. */
export type Misreading = Omit<Problem<'dropped-text'>, 'location'> | Omit<Problem<'changed-text'>, 'location'>;

/** Takes what is found, and where. */
export type ReportMisreading = (offset: number, misreading: Misreading) => void;
