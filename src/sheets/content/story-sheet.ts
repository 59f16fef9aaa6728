import { figureStatusNames, type FigureStatus } from '../../../schemas/words.ts';
import type { Bullet, Figure } from '../../../schemas/index.ts';
import { bewareOnPaper } from '../../bank/basis.ts';
import { figureScope, figureShort, figureText } from '../../bank/figure-text.ts';
import { periodText } from '../../bank/period-text.ts';
import { isOutcome, shortForm, type ShortPartName } from '../../bank/short-form.ts';
import type { BankStory, StoryBank } from '../../bank/story-bank.ts';
import { lengthText, paceOf, secondsToSay } from '../../bank/telling/pace.ts';
import { storyLengths } from '../../bank/telling/story-lengths.ts';
import { storyFigures } from '../../bank/groupings/story-links.ts';
import { questionUrl, storyUrl } from '../../bank/urls.ts';
import { repeatsHeadline } from './repeats-headline.ts';
import { clockStrip, clockTime } from './clock-strip.ts';
import type { SheetContent, SheetGroup, SheetItem } from './sheet-content.ts';
import { sheetGroup, sheetItem } from './sheet-item.ts';
import { bulletItem, extraPriority, followUpPriorities } from './item-priorities.ts';
import { largeFigures, measureText, sheetNumber } from './large-figures.ts';

/** Results are what the eye has to find first. */
function partItem(bullet: Bullet, part: ShortPartName, link: string): SheetItem {
  const item = bulletItem(bullet, part, link);
  return part === 'results' ? { ...item, sign: 'arrow', lead: item.text, text: '' } : item;
}

/** What is no result, and the headings under which it stands apart from the results. */
const apart = [
  ['target', 'Targets'],
  ['setting', 'Settings'],
  ['example', 'Worked examples'],
] as const satisfies [FigureStatus, string][];

/** What happened first; then, apart from it, what was aimed at, chosen or worked through. Each says what it is itself. */
function figureGroup(figures: readonly Figure[], link: string): SheetGroup {
  const itemsOf = (some: readonly Figure[]): SheetItem[] =>
    some.map((figure) => {
      // What the heading does not say stands in a box before the value.
      const tag = figure.status === 'not-significant' ? figureStatusNames[figure.status] : undefined;
      return sheetItem({
        what: 'figure',
        tag,
        lead: figureText(figure),
        text: `${measureText(figure)} (${tag === undefined ? figureShort(figure) : figureScope(figure)})`,
        priority: extraPriority,
        link,
      });
    });
  const groups = apart
    .map(([status, heading]) =>
      sheetGroup(heading, itemsOf(figures.filter((figure) => figure.status === status)), { role: 'aside' }),
    )
    .filter(({ items }) => items.length > 0);
  const isApart = (status: FigureStatus): boolean => apart.some(([one]) => one === status);
  return sheetGroup('Figures', itemsOf(figures.filter(({ status }) => !isApart(status))), { groups, role: 'aside' });
}

/** The sections of a talk with the time at which each begins; nothing where a section has no minutes. */
function sectionItems(story: BankStory, link: string): SheetItem[] {
  const { sections } = story.outline;
  const timed = sections.flatMap(({ title, minutes }) => (minutes === undefined ? [] : [{ title, minutes }]));
  if (timed.length < sections.length) return [];
  return clockStrip(timed).sections.map(({ title, start }) =>
    sheetItem({ what: 'section', lead: clockTime(start), text: title, priority: extraPriority, link }),
  );
}

/** How long an answer takes, told short or in full. It is the first to go where room is short. */
function lengthItems(bank: StoryBank, story: BankStory, link: string): SheetItem[] {
  if (story.format === 'project') return [];
  const pace = paceOf(bank);
  const { full, versions } = storyLengths({ ...story, told: story.outline.told }, pace);
  const lines = [
    ...versions
      .filter(({ seconds, isFullStory }) => seconds < 120 && !isFullStory)
      .map(({ seconds, words }) => ({ words, text: `in the ${seconds}-second version` })),
    ...(full > 0 ? [{ words: full, text: 'in full' }] : []),
  ];
  return lines.map(({ words, text }) =>
    sheetItem({
      what: 'spoken time',
      lead: lengthText(secondsToSay(words, pace)),
      text,
      priority: extraPriority,
      link,
    }),
  );
}

/** The questions that a story answers best. */
function questionGroup(bank: StoryBank, story: BankStory): SheetGroup {
  const strong = story.answers.filter(({ fit }) => fit === 'strong');
  const items = strong.flatMap(({ question: id }) => {
    const text = bank.questionById.get(id)?.text;
    if (text === undefined) return [];
    return [sheetItem({ what: 'question', text, priority: extraPriority, link: questionUrl(id) })];
  });
  return sheetGroup('Good for', items, { role: 'aside' });
}

/**
 * The sheet of a story: the sentence to say, its numbers, its short form, follow-ups with the weak ones tagged, other
 * figures, and the questions it answers best.
 * @param bank a linked bank
 * @param story one of its stories
 */
export function storySheet(bank: StoryBank, story: BankStory): SheetContent {
  const about = storyUrl(story.id);
  const figures = storyFigures(bank, story);
  const large = largeFigures(figures, story);
  const groups: SheetGroup[] = shortForm(story).map(({ part, name, id, bullets }) => {
    const said = part === 'results' ? bullets.filter((bullet) => !repeatsHeadline(bullet, story.headline)) : bullets;
    const items = said.map((bullet) => partItem(bullet, part, `${about}#${id}`));
    return sheetGroup(name, items, { isSequence: part === 'steps', ...(isOutcome(part) && { role: 'outcome' }) });
  });
  groups.push(
    sheetGroup('Sections', sectionItems(story, about), { isSequence: true, role: 'aside' }),
    sheetGroup(
      'Follow-ups',
      story.followUps.map(({ ask, answer, readiness }) =>
        sheetItem({
          what: 'follow-up',
          tag: readiness === 'safe' ? undefined : readiness,
          lead: ask,
          text: answer,
          priority: followUpPriorities[readiness],
          link: `${about}#follow-ups`,
        }),
      ),
      { role: 'aside' },
    ),
    figureGroup(
      figures.filter((figure) => !large.includes(figure)),
      `${about}#figures`,
    ),
    sheetGroup('Telling it', lengthItems(bank, story, about), { role: 'aside' }),
    questionGroup(bank, story),
  );
  const company = bank.companyById.get(story.company)?.name;
  const facts = [...bewareOnPaper(story), company, story.role, story.period && periodText(story.period)];
  return {
    kind: 'story',
    lang: story.lang,
    id: story.id,
    title: story.title,
    kicker: facts.filter(Boolean).join(' · '),
    lead: story.headline,
    numbers: large.map(sheetNumber),
    strip: undefined,
    groups: groups.filter(({ items, groups: inner }) => items.length + inner.length > 0),
    about,
  };
}
