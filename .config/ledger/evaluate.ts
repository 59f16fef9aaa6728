import { fileURLToPath } from 'node:url';
import { checkText } from '../../src/figures/check-text.ts';
import { disagreements } from '../../src/figures/disagreements.ts';
import { knownFigure } from '../../src/figures/ledger.ts';
import { readLabelledTexts, type Label, type LabelledText } from './labelled-texts.ts';

/*
 * `npm run eval:ledger -- FILE…`: how well the check of the numbers tells what it should, on labelled texts. Without a
 * file it takes the texts that the check was developed with.
 */

/** What the check made of one labelled number. */
interface Outcome {
  where: string;
  typed: string;
  text: string;
  label: Label;
  found: Label;
  isProblem: boolean;
}

const findingLabels = new Set<Label>(['unknown', 'told-as-reached', 'wrong-arithmetic', 'disagrees']);

function outcomesOf({ id, place, allowNumbers, figures, paragraphs }: LabelledText): Outcome[] {
  const known = figures.map(knownFigure);
  const ledger = { figures: known, byId: new Map(known.map((one) => [one.figure.id, one])), allowed: allowNumbers };
  const disagreeing = new Set(disagreements(known).map(({ second }) => second.figure.id));
  const ofFigures = figures.flatMap((figure): Outcome[] => {
    const label = figure.label ?? 'silent';
    const found = disagreeing.has(figure.id) ? 'disagrees' : 'silent';
    if (label === 'silent' && found === 'silent') return [];
    return [
      { where: id, typed: figure.id, text: `${figure.measures}, ${figure.scope}`, label, found, isProblem: false },
    ];
  });
  const ofTexts = paragraphs.flatMap(({ text, figures: named, numbers }) => {
    const { findings, numbers: read } = checkText({ text, figures: named, place, lead: '' }, ledger);
    const isIn = (one: { start: number; end: number }, other: { start: number; end: number }): boolean =>
      one.start < other.end && other.start < one.end;
    const labelled = numbers.map((number): Outcome => {
      const finding = findings.find((one) => isIn(one.number, number));
      const isRead = read.some((one) => isIn(one, number));
      const found = finding?.kind ?? (isRead ? 'in-ledger' : 'silent');
      const isProblem = finding?.kind === 'told-as-reached' && finding.number.figureIndex !== undefined;
      return { where: id, typed: number.typed, text, label: number.label, found, isProblem };
    });
    const beside = findings
      .filter(({ number }) => !numbers.some((one) => isIn(one, number)))
      .map(({ kind, number }): Outcome => {
        const isProblem = kind === 'told-as-reached' && number.figureIndex !== undefined;
        return { where: id, typed: number.text, text, label: 'silent', found: kind, isProblem };
      });
    return [...labelled, ...beside];
  });
  return [...ofFigures, ...ofTexts];
}

/** Whether the owner is told what he should be told; `silent` and `in-ledger` say both nothing. */
const isRight = ({ label, found }: Outcome): boolean =>
  findingLabels.has(label) || findingLabels.has(found) ? label === found : true;

const share = (part: number, whole: number): string =>
  `${whole === 0 ? '  –  ' : (part / whole).toFixed(3)} (${part} of ${whole})`;

function report(path: string): void {
  const outcomes = readLabelledTexts(path).flatMap(outcomesOf);
  const told = outcomes.filter(({ found }) => findingLabels.has(found));
  const problems = told.filter(({ isProblem }) => isProblem);
  const warnings = told.filter(({ isProblem }) => !isProblem);
  const due = outcomes.filter(({ label }) => findingLabels.has(label));
  const rightOf = (some: readonly Outcome[]): number => some.filter(isRight).length;
  console.log(`${path}: ${outcomes.length} numbers`);
  for (const one of outcomes.filter((outcome) => !isRight(outcome))) {
    console.log(`  ${one.where}: "${one.typed}" is ${one.label}, found ${one.found}\n      ${one.text}`);
  }
  console.log(`  precision of problems   ${share(rightOf(problems), problems.length)}`);
  console.log(`  precision of warnings   ${share(rightOf(warnings), warnings.length)}`);
  console.log(`  recall                  ${share(rightOf(due), due.length)}`);
  for (const label of findingLabels) {
    const ofLabel = due.filter((one) => one.label === label);
    console.log(`    ${label.padEnd(20)}  ${share(rightOf(ofLabel), ofLabel.length)}`);
  }
  console.log(`  right, of all numbers   ${share(rightOf(outcomes), outcomes.length)}`);
  // A number that is in the ledger and was not read is right by luck.
  const known = outcomes.filter(({ label }) => label === 'in-ledger');
  const read = known.filter(({ found }) => found === 'in-ledger').length;
  console.log(`  in the ledger and read  ${share(read, known.length)}`);
}

const given = process.argv.slice(2);
const own = fileURLToPath(new URL('./develop.yaml', import.meta.url));
for (const path of given.length > 0 ? given : [own]) report(path);
