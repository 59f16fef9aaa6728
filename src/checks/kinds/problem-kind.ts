/** A `problem` stops the build. A `warning` does not, unless the author asks for that with `--strict`. */
export type Severity = 'problem' | 'warning';

/**
 * How one kind of problem is told to the author. Each part is a sentence or two in plain words; words that the author
 * typed or should type stand in backticks, and only text to type may run over several lines.
 */
export interface ProblemKind<Details> {
  severity: Severity;
  /** What happened, in one sentence, with the words the author typed. */
  what: (details: Details) => string;
  /** Why it matters to the person whose bank it is. */
  why: (details: Details) => string;
  /** What to do, with the corrected text where it is known. */
  fix: (details: Details) => string;
}

/** What the messages of a kind are told about the case. */
export type DetailsOf<Kind> = Kind extends ProblemKind<infer Details> ? Details : never;

/** The details of a kind whose place in the file says everything. */
export type NoDetails = Readonly<Record<string, never>>;

/**
 * Fixes the details type of a kind, so that a table of kinds keeps it for each entry.
 * @param kind the message's parts; what does not say that it is a warning is a problem
 */
export function problemKind<Details>({
  severity = 'problem',
  ...parts
}: Omit<ProblemKind<Details>, 'severity'> & { severity?: Severity }): ProblemKind<Details> {
  return { severity, ...parts };
}
