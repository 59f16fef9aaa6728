import { practiceParts, starParts } from '../../../schemas/words.ts';
import type { BankSource } from '../../bank/bank-source.ts';
import { makeAnew, type Keep } from '../../bank/keep.ts';
import { readableStories, type ReadableStory } from '../../bank/readable-stories.ts';
import { positionAt, type SourcePosition } from '../../bank/source-position.ts';
import { statementPosition } from '../../bank/statement.ts';
import { changeText } from '../../figures/change-text.ts';
import { checkText, type CheckedText, type Finding, type StoryLedger } from '../../figures/check-text.ts';
import { disagreements } from '../../figures/disagreements.ts';
import { knownFigure, type KnownFigure, type LedgerFigure } from '../../figures/ledger.ts';
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

/** Gives a figure as it is compared. */
type KnownOf = (figure: LedgerFigure) => KnownFigure;

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

function disagreementProblems({ lists: { figures } }: BankSource, knownOf: KnownOf): Problem[] {
  const { file, entries, positions } = figures;
  const indexById = new Map(entries.map(({ value, index }) => [value.id, index]));
  const placeOf = (id: string): SourcePosition => positionAt(positions, [indexById.get(id) ?? 0, 'value']);
  const byCompany = Map.groupBy(entries, ({ value }) => value.company);
  return [...byCompany.values()].flatMap((ofCompany) =>
    disagreements(ofCompany.map(({ value }) => knownOf(value))).map(({ first, second }) => {
      const details = { figure: nameOf(second), other: nameOf(first), line: placeOf(first.figure.id).line };
      return createProblem('disagreeing-figures', { file, ...placeOf(second.figure.id) }, details);
    }),
  );
}

/** What is found in a story, and how many numbers are looked at. */
function checkStory(story: ReadableStory, ledger: StoryLedger): FigureCheck {
  const told = new Set<string>();
  // What is in no figure in the headline is in none in the full story: it is told once.
  const isNew = ({ kind, number }: Finding): boolean => {
    const name = number.text.toLowerCase();
    if (kind !== 'unknown') return true;
    const isFirst = !told.has(name);
    told.add(name);
    return isFirst;
  };
  const found = textsOf(story).map((text) => ({ text, ...checkText(text, ledger) }));
  return {
    problems: found.flatMap(({ text, findings }) =>
      findings.filter(isNew).flatMap((finding) => problemOf(finding, text, story.file, ledger)),
    ),
    numbers: found.reduce((sum, { numbers }) => sum + numbers.length, 0),
  };
}

/**
 * Compares the numbers of every story with the figures of its company, and the figures with each other. The stories of a
 * company without any figure are only checked for changes that do not compute: their owner does not use the ledger.
 * @param source what was read
 * @param keep keeps what was found in a story
 */
export function checkFigures(source: BankSource, keep: Keep = makeAnew): FigureCheck {
  const { figures } = source.lists;
  const known = new Map<LedgerFigure, KnownFigure>();
  const knownOf: KnownOf = (figure) => {
    const found = known.get(figure) ?? knownFigure(figure);
    known.set(figure, found);
    return found;
  };
  const values = figures.entries.map(({ value }) => value);
  const byId = new Map(values.map((figure) => [figure.id, figure]));
  const byCompany = Map.groupBy(values, ({ company }) => company);
  const disagreeing = keep(['figures', figures], () => disagreementProblems(source, knownOf));
  const found = readableStories(source).filter(isEnglish).map((story) => {
    const { file, digest, frontmatter, outline } = story;
    const { company, allowNumbers = [] } = frontmatter;
    const own = company === undefined ? [] : (byCompany.get(company) ?? []);
    // A story may name a figure of another company, as in a comparison.
    const named = outline.figures.flatMap(({ target }) => byId.get(target) ?? []);
    return keep(['figures of', file, digest, own, named], () =>
      checkStory(story, {
        figures: own.length === 0 ? [] : [...new Set([...own, ...named])].map(knownOf),
        byId: new Map(named.map((figure) => [figure.id, knownOf(figure)])),
        allowed: allowNumbers,
      }),
    );
  }); // prettier-ignore
  return {
    problems: [...disagreeing, ...found.flatMap(({ problems }) => problems)],
    numbers: found.reduce((sum, { numbers }) => sum + numbers, 0),
  };
}
