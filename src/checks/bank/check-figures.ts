import { practiceParts, starParts } from '../../../schemas/words.ts';
import type { BankSource } from '../../bank/bank-source.ts';
import { readableStories, type ReadableStory } from '../../bank/readable-stories.ts';
import { positionAt, type SourcePosition } from '../../bank/source-position.ts';
import { statementPosition } from '../../bank/statement.ts';
import { changeText } from '../../figures/change-text.ts';
import { checkText, type CheckedText, type Finding, type StoryLedger } from '../../figures/check-text.ts';
import { disagreements } from '../../figures/disagreements.ts';
import { knownFigure, type KnownFigure } from '../../figures/ledger.ts';
import type { ReadNumber } from '../../figures/read-number.ts';
import type { TextPlace } from '../../figures/told-as-reached.ts';
import type { NamedFigure } from '../kinds/figure-problems.ts';
import { createProblem, type Problem } from '../problem.ts';

/** What was found about numbers, and how many were looked at. */
export interface FigureCheck {
  problems: Problem[];
  numbers: number;
}

/** A text of a story with its place in the file. */
interface PlacedText extends CheckedText {
  isInBody: boolean;
  /** The place of a number of the text. */
  positionOf: (number: ReadNumber) => SourcePosition;
}

const nameOf = ({ figure: { id, measures, scope }, text }: KnownFigure): NamedFigure => ({ id, text, measures, scope });

/** The texts of a story that are said aloud or shown. */
function textsOf({ frontmatter, positions, outline }: ReadableStory): PlacedText[] {
  const typed = (path: readonly PropertyKey[], text: string | undefined, place: TextPlace, lead = ''): PlacedText[] => {
    if (text === undefined) return [];
    return [{ text, figures: [], place, lead, isInBody: false, positionOf: () => positionAt(positions, path) }];
  };
  const { title, headline, star, practice, followUps = [] } = frontmatter;
  return [
    ...typed(['title'], title, 'prose'),
    ...typed(['headline'], headline, 'headline'),
    ...starParts.flatMap((part) =>
      (star?.[part] ?? []).flatMap(({ text }, index) =>
        typed(['star', part, index], text, part === 'results' ? 'results' : 'prose', part === 'task' ? 'goal' : ''),
      ),
    ),
    ...practiceParts.flatMap((part) =>
      (practice?.[part] ?? []).flatMap(({ text }, index) => typed(['practice', part, index], text, 'prose')),
    ),
    ...followUps.flatMap(({ ask, answer }, index) => [
      ...typed(['followUps', index, 'ask'], ask, 'question'),
      ...typed(['followUps', index, 'answer'], answer, 'answer'),
    ]),
    ...outline.statements.map((statement): PlacedText => ({
      ...statement,
      place: statement.isOnSlide ? 'slide' : 'prose',
      isInBody: true,
      positionOf: ({ start }) => statementPosition(statement, start),
    })),
  ];
}

function problemOf(finding: Finding, text: PlacedText, file: string, { allowed }: StoryLedger): Problem[] {
  const location = { file, ...text.positionOf(finding.number) };
  const typed = finding.number.text;
  switch (finding.kind) {
    case 'unknown':
      return [
        createProblem('unknown-number', location, {
          typed,
          nearest: finding.nearest && nameOf(finding.nearest),
          isInBody: text.isInBody,
          allowed: [...allowed, typed],
        }),
      ];
    case 'wrong-arithmetic': {
      const details = { typed, ...finding.ends, computed: changeText(finding.change) };
      return [createProblem('wrong-change', location, details)];
    }
    case 'told-as-reached': {
      const { status } = finding.figure.figure;
      if (status !== 'target' && status !== 'not-significant') return [];
      const figure = nameOf(finding.figure);
      return finding.number.quantity === undefined
        ? [createProblem('figure-told-as-result', location, { figure, status })]
        : [createProblem('number-told-as-result', location, { typed, figure, status })];
    }
  }
}

/** Whether the words of a story are those that the check knows. */
const isEnglish = ({ frontmatter: { lang } }: ReadableStory): boolean => lang === undefined || /^en\b/iu.test(lang);

function disagreementProblems(
  { lists: { figures } }: BankSource,
  byCompany: Iterable<readonly KnownFigure[]>,
): Problem[] {
  const { file, entries, positions } = figures;
  const indexById = new Map(entries.map(({ value, index }) => [value.id, index]));
  const placeOf = (id: string): SourcePosition => positionAt(positions, [indexById.get(id) ?? 0, 'value']);
  return [...byCompany].flatMap((ofCompany) =>
    disagreements(ofCompany).map(({ first, second }) => {
      const details = { figure: nameOf(second), other: nameOf(first), line: placeOf(first.figure.id).line };
      return createProblem('disagreeing-figures', { file, ...placeOf(second.figure.id) }, details);
    }),
  );
}

/**
 * Compares the numbers of every story with the figures of its company, and the figures with each other. The stories of a
 * company without any figure are only checked for changes that do not compute: their owner does not use the ledger.
 * @param source what was read
 */
export function checkFigures(source: BankSource): FigureCheck {
  const known = source.lists.figures.entries.map(({ value }) => knownFigure(value));
  const byId = new Map(known.map((one) => [one.figure.id, one]));
  const companies = new Map(source.lists.figures.entries.map(({ value }) => [value.id, value.company]));
  const byCompany = Map.groupBy(known, ({ figure }) => companies.get(figure.id));
  const problems = disagreementProblems(source, byCompany.values());
  let numbers = 0;
  for (const story of readableStories(source).filter(isEnglish)) {
    const { company, allowNumbers = [] } = story.frontmatter;
    const own = company === undefined ? [] : (byCompany.get(company) ?? []);
    // A story may name a figure of another company, as in a comparison.
    const borrowed = story.outline.figures.flatMap(({ target }) => byId.get(target) ?? []);
    const figures = own.length === 0 ? [] : [...new Set([...own, ...borrowed])];
    const ledger: StoryLedger = { figures, byId, allowed: allowNumbers };
    const told = new Set<string>();
    // What is in no figure in the headline is in none in the full story: it is told once.
    const isNew = ({ kind, number }: Finding): boolean => {
      const name = number.text.toLowerCase();
      if (kind !== 'unknown') return true;
      const isFirst = !told.has(name);
      told.add(name);
      return isFirst;
    };
    for (const text of textsOf(story)) {
      const found = checkText(text, ledger);
      numbers += found.numbers.length;
      problems.push(...found.findings.filter(isNew).flatMap((finding) => problemOf(finding, text, story.file, ledger)));
    }
  }
  return { problems, numbers };
}
