import { listNames } from '../../../schemas/words.ts';
import type { BankSource, RedactionSource } from '../../bank/bank-source.ts';
import { linkTarget } from '../../bank/link-target.ts';
import { isOwn, lists } from '../../bank/lists.ts';
import { namedInStory } from '../../bank/named-ids.ts';
import { readableStories, type ReadableStory } from '../../bank/readable-stories.ts';
import { positionAt, type SourcePosition } from '../../bank/source-position.ts';
import { readNumbers } from '../../figures/read-numbers.ts';
import { namesNumber, Redactor } from '../../publish/redaction/redactor.ts';
import { doubledWord } from '../../publish/redaction/stand-in.ts';
import { createProblem, type Problem } from '../problem.ts';

/** Entries that hide nothing, or more than was meant. */
function entryProblems({ file, entries, positions }: RedactionSource, { catalogue }: BankSource): Problem[] {
  const shipped = [
    ...catalogue.questions.flatMap(({ text, wordings = [] }) => [text, ...wordings]),
    ...catalogue.competencies.flatMap(({ name, definition }) => [name, definition]),
  ];
  return entries.flatMap(({ value, index }): Problem[] => {
    const at = (...path: PropertyKey[]) => ({ file, ...positionAt(positions, [index, ...path]) });
    if (value.words.length === 0 && value.numbers.length === 0) return [createProblem('empty-redaction', at(), {})];
    const unreadable = value.numbers.flatMap((typed, number) =>
      namesNumber(typed) ? [] : [createProblem('unreadable-redaction', at('numbers', number), { typed })],
    );
    const ordinary = value.words.flatMap((word, number) => {
      const redactor = new Redactor([{ ...value, words: [word], numbers: [] }]);
      const text = shipped.find((one) => redactor.holds(one));
      return text === undefined ? [] : [createProblem('ordinary-redaction', at('words', number), { word, text })];
    });
    return [...unreadable, ...ordinary];
  });
}

/** Names that others see in addresses: a story's file, the entries that it names, and the pictures that it shows. */
function addressProblems(source: BankSource, stories: readonly ReadableStory[], redactor: Redactor): Problem[] {
  const problems = new Map<string, Problem>();
  const tell = (what: string, id: string, place: { file: string } & SourcePosition, anyCase = false): void => {
    const found = redactor.wordInId(id, anyCase);
    const key = `${what} ${id}`;
    if (found && !problems.has(key))
      problems.set(key, createProblem('redacted-address', place, { what, id, ...found }));
  };
  for (const story of stories) {
    tell('file name', story.id, { file: story.file, line: 1, column: 1 });
    const named = namedInStory(story);
    for (const name of listNames) {
      const ids = new Set(named.filter(({ target }) => target === name).map(({ id }) => id));
      const { file, entries, positions } = source.lists[name];
      for (const { value, index } of entries.filter(isOwn))
        if (ids.has(value.id))
          tell(
            `${lists[name].one} id`,
            value.id,
            { file, ...positionAt(positions, [index, 'id']) },
            name === 'companies',
          );
    }
    for (const { target, position } of [...story.outline.images, ...story.outline.media, ...story.outline.links]) {
      const found = linkTarget(target, story.file);
      if (found.kind !== 'file' || found.file.endsWith('.mdx')) continue;
      for (const part of found.file.split('/').slice(1))
        tell(part.includes('.') ? 'file name' : 'folder', part.toLowerCase(), { file: story.file, ...position });
    }
  }
  return [...problems.values()];
}

/** Sentences that make no sense once the stand-ins are in them. */
function sentenceProblems({ file, frontmatter, positions, outline }: ReadableStory, redactor: Redactor): Problem[] {
  const { title, headline, star, followUps = [] } = frontmatter;
  const typed = (path: readonly PropertyKey[], text: string | undefined) =>
    text === undefined ? [] : [{ text, place: { file, ...positionAt(positions, path) } }];
  const results = [
    ...typed(['headline'], headline),
    ...(star?.results ?? []).flatMap(({ text }, index) => typed(['star', 'results', index], text)),
  ];
  const parts = (['situation', 'task', 'actions', 'reflection'] as const).flatMap((part) =>
    (star?.[part] ?? []).flatMap(({ text }, index) => typed(['star', part, index], text)),
  );
  const answers = followUps.flatMap(({ ask, answer }, index) => [
    ...typed(['followUps', index, 'ask'], ask),
    ...typed(['followUps', index, 'answer'], answer),
  ]);
  const lines = outline.passages.flatMap(({ text, position }) =>
    text.split('\n').map((line) => ({ text: line, place: { file, ...position } })),
  );
  const hollow = results.flatMap(({ text, place }) => {
    if (readNumbers(text).length === 0 || !redactor.holdsNumber(text)) return [];
    const shown = redactor.text(text);
    return readNumbers(shown).length > 0 ? [] : [createProblem('hollow-result', place, { shown })];
  });
  const doubled = [...typed(['title'], title), ...results, ...parts, ...answers, ...lines].flatMap(
    ({ text, place }) => {
      const word = doubledWord(redactor.marked(text));
      return word === undefined ? [] : [createProblem('doubled-stand-in', place, { word, shown: redactor.text(text) })];
    },
  );
  return [...hollow, ...doubled];
}

/**
 * Finds redactions that hide nothing or too much, and what they leave behind in the stories that others may see: names
 * in addresses, results without their number, doubled words.
 * @param source what was read, in the private edition
 */
export function checkRedactions(source: BankSource): Problem[] {
  const { redactions } = source;
  if (!redactions) return [];
  const redactor = new Redactor(redactions.entries.map(({ value }) => value));
  const shown = readableStories(source).filter(
    ({ frontmatter: { visibility = 'private' } }) => visibility !== 'private',
  );
  return [
    ...entryProblems(redactions, source),
    ...addressProblems(source, shown, redactor),
    ...shown.flatMap((story) => sentenceProblems(story, redactor)),
  ];
}
