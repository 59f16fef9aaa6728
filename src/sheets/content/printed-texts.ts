import type { BankSource, StorySource } from '../../bank/bank-source.ts';
import { isOwn, type ListSource } from '../../bank/lists.ts';
import { shortForm } from '../../bank/short-form.ts';
import { positionAt, type PositionMap, type SourceLocation } from '../../bank/source-position.ts';

/** A text that stands on a sheet, with its place and what an author calls it. */
export interface PrintedText {
  text: string;
  /** Finds its place, which is rarely asked about. */
  locate: () => SourceLocation;
  /** `the title`, `a bullet`, `the definition`. */
  place: string;
}

type Path = readonly PropertyKey[];

function placed(
  source: { file: string; positions: PositionMap },
  path: Path,
  place: string,
  text: string,
): PrintedText {
  return { text, place, locate: () => ({ file: source.file, ...positionAt(source.positions, path) }) };
}

function storyTexts(story: StorySource): PrintedText[] {
  const { file, frontmatter, outline } = story;
  const at = (path: Path, place: string, text: string): PrintedText => placed(story, path, place, text);
  const { title, headline, role, followUps } = frontmatter;
  return [
    at(['title'], 'the title', title),
    at(['role'], 'the role', role),
    at(['headline'], 'the headline', headline),
    ...shortForm(frontmatter).flatMap(({ form, part, bullets }) =>
      bullets.map((bullet, index) => at([form, part, index], 'this bullet', bullet.text)),
    ),
    ...followUps.flatMap(({ ask, answer }, index) => [
      at(['followUps', index, 'ask'], 'the question', ask),
      at(['followUps', index, 'answer'], 'the answer', answer),
    ]),
    ...outline.sections.flatMap((section) => [
      { text: section.title, place: 'the title of the section', locate: () => ({ file, ...section.position }) },
      ...section.slides.map(({ title: heading = '', bullets, position }) => ({
        text: [heading, ...bullets].join('\n'),
        place: 'the slide',
        locate: () => ({ file, ...position }),
      })),
    ]),
  ];
}

/** The owner's texts of one list: which keys of its entries are printed, and what they are called. */
function listTexts<Value>(
  list: ListSource<Value>,
  printed: readonly { key: string; place: string; text: (value: Value) => string }[],
): PrintedText[] {
  return list.entries
    .filter(isOwn)
    .flatMap(({ value, index }) =>
      printed.map(({ key, place, text }) => placed(list, [index, key], place, text(value))),
    );
}

/**
 * Every text of a bank that stands on one of its sheets.
 * @param source what was read
 */
export function printedTexts(source: BankSource): PrintedText[] {
  const { competencies, companies, questions, figures } = source.lists;
  return [
    ...source.stories.flatMap(storyTexts),
    ...listTexts(competencies, [
      { key: 'name', place: 'the name', text: ({ name }) => name },
      { key: 'definition', place: 'the definition', text: ({ definition }) => definition },
    ]),
    ...listTexts(companies, [
      { key: 'name', place: 'the name', text: ({ name }) => name },
      { key: 'about', place: 'the text about it', text: ({ about }) => about ?? '' },
    ]),
    ...listTexts(questions, [{ key: 'text', place: 'the question', text: ({ text }) => text }]),
    ...listTexts(figures, [
      { key: 'measures', place: 'what it measures', text: ({ measures }) => measures },
      { key: 'scope', place: 'the scope', text: ({ scope }) => scope },
      { key: 'say', place: 'how it is said', text: ({ say }) => say },
      { key: 'short', place: 'the short scope', text: ({ short }) => short ?? '' },
      { key: 'value', place: 'the value', text: ({ value }) => String(value) },
      { key: 'unit', place: 'the unit', text: ({ unit }) => unit },
    ]),
  ];
}
