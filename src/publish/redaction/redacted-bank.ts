import { storyFrontmatter, type Figure } from '../../../schemas/index.ts';
import { listSchemas, type ListEntries } from '../../../schemas/lists.ts';
import { mapTexts } from '../../../schemas/map-texts.ts';
import type { ListName } from '../../../schemas/words.ts';
import type { StorySource } from '../../bank/bank-source.ts';
import { figureText } from '../../bank/figure-text.ts';
import { isOwn, ofEachList, type ListEntry, type Lists } from '../../bank/lists.ts';
import { readWithBare } from '../../figures/read-numbers.ts';
import type { Redactor } from './redactor.ts';

const schemas: { [Name in ListName]: Parameters<typeof mapTexts<ListEntries[Name]>>[0] } = listSchemas;

/** A story's frontmatter as others read it. */
export const redactedFrontmatter = (
  frontmatter: StorySource['frontmatter'],
  redactor: Redactor,
): StorySource['frontmatter'] => mapTexts(storyFrontmatter, frontmatter, (text) => redactor.text(text));

/** A figure whose number others must not read says its stand-in. What is said of it less exactly would tell it, too. */
function redactedFigure(figure: Figure, redactor: Redactor): Figure {
  const texts = mapTexts(listSchemas.figures, figure, (text) => redactor.text(text));
  const printed = figureText(figure).replace('\u00A0', ' ');
  const standIn = redactor.text(`it was ${printed}`).replace(/^it was /u, '');
  if (standIn === printed) return texts;
  const isSaid = texts.say === figure.say && readWithBare(figure.say).length > 0;
  return { ...texts, value: standIn, unit: '', say: isSaid ? standIn : texts.say };
}

/** Lists as others read them. What the catalogue says is nobody's secret. */
export function redactedLists(lists: Lists<'source'>, redactor: Redactor): Lists<'source'> {
  if (redactor.isIdle) return lists;
  const redacted = ofEachList<'source'>((name) => {
    const schema = schemas[name];
    const entries = lists[name].entries.map((entry): ListEntry<ListEntries[typeof name]> =>
      isOwn(entry) ? { ...entry, value: mapTexts(schema, entry.value, (text) => redactor.text(text)) } : entry,
    );
    return { ...lists[name], entries };
  });
  const figures = lists.figures.entries.map((entry) => ({ ...entry, value: redactedFigure(entry.value, redactor) }));
  return { ...redacted, figures: { ...lists.figures, entries: figures } };
}
