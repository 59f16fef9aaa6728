import { bewareOnPaper } from '../../bank/basis.ts';
import type { OutlineSection, OutlineSlide } from '../../bank/outline.ts';
import type { BankStory, StoryBank } from '../../bank/story-bank.ts';
import { partOfHeading } from '../../bank/telling/heading-words.ts';
import type { ToldPart } from '../../bank/telling/told-part.ts';
import { questionUrl, storyUrl } from '../../bank/urls.ts';
import { storyFigures } from '../../bank/groupings/story-links.ts';
import { clockStrip, clockTime, minutesText } from './clock-strip.ts';
import { lower } from './item-priorities.ts';
import { largeFigures, sheetNumber } from './large-figures.ts';
import type { SheetContent, SheetGroup, SheetItem, SheetPriority } from './sheet-content.ts';
import { sheetGroup, sheetItem } from './sheet-item.ts';

/** How long the points of a slide stay by what it is for, where the author does not say. */
const partPriorities: Record<ToldPart, SheetPriority> = { situation: 3, actions: 4, results: 5, reflection: 3 };
const priorities: readonly SheetPriority[] = [1, 2, 3, 4, 5];

/** The first bullets of a slide carry it. */
const carrying = 3;

/** The first questions of a section are asked most; more can be answered without a sheet. */
const firstAsks = 2;
const askPriorities = { first: 4, other: 1 } as const;

/** What a slide is for: its own heading tells, else that of its section. */
const partOf = (slide: OutlineSlide, section: OutlineSection): ToldPart | undefined =>
  partOfHeading(slide.title ?? '') ?? partOfHeading(section.title);

function slideGroup(slide: OutlineSlide, section: OutlineSection, link: string): SheetGroup {
  const part = partOf(slide, section);
  const given = slide.priority ?? section.priority;
  const priority = priorities.find((one) => one === given) ?? (part ? partPriorities[part] : 3);
  const isOutcome = part === 'results';
  const items = slide.bullets.map((text, index) =>
    sheetItem({
      ...(isOutcome ? { what: 'result', lead: text, text: '', sign: 'arrow' } : { text }),
      priority: index < carrying ? priority : lower(priority),
      link,
    }),
  );
  return sheetGroup(slide.title ?? 'Slide', items, isOutcome ? { role: 'outcome' } : {});
}

/** The questions that come in a section. */
function askGroups(bank: StoryBank, section: OutlineSection): SheetGroup[] {
  const asks = section.asks.flatMap((id) => bank.questionById.get(id) ?? []);
  const items = asks.map(({ id, text }, index) =>
    sheetItem({
      what: 'question',
      text,
      priority: index < firstAsks ? askPriorities.first : askPriorities.other,
      link: questionUrl(id),
    }),
  );
  return items.length > 0 ? [sheetGroup('They ask', items, { role: 'aside' })] : [];
}

/** A section without slides has at least its length. */
const wordsItem = ({ spokenWords }: OutlineSection, link: string): SheetItem =>
  sheetItem({ what: 'length', text: `${spokenWords} words to say`, sign: 'none', priority: 2, link });

const questionsText = ({ questionMinutes }: OutlineSection): string | undefined =>
  questionMinutes === undefined ? undefined : `${minutesText(questionMinutes)} for questions`;

/**
 * The sheet of a talk: its sections on a clock, and for each section its time, its slides and the questions that come
 * in it. What came of it stands out.
 * @param bank a linked bank
 * @param story a project story with sections
 */
export function talkSheet(bank: StoryBank, story: BankStory): SheetContent {
  const { sections } = story.outline;
  const strip = clockStrip(sections.map(({ title, minutes }) => ({ title, minutes: minutes ?? 0 })));
  const groups = sections.map((section, index) => {
    const { start = 0, end = 0 } = strip.sections[index] ?? {};
    const link = `${storyUrl(story.id)}#${encodeURIComponent(section.slug)}`;
    const inner = [...section.slides.map((slide) => slideGroup(slide, section, link)), ...askGroups(bank, section)];
    return sheetGroup(`${index + 1} ${section.title}`, inner.length === 0 ? [wordsItem(section, link)] : [], {
      note: [`${clockTime(start)}–${clockTime(end)}`, questionsText(section)].filter(Boolean).join(', '),
      groups: inner,
    });
  });
  const company = bank.companyById.get(story.company)?.name;
  return {
    kind: 'talk',
    lang: story.lang,
    id: story.id,
    title: story.title,
    kicker: [...bewareOnPaper(story), 'Talk', company, minutesText(strip.total)].filter(Boolean).join(' · '),
    lead: story.headline,
    numbers: largeFigures(storyFigures(bank, story), story).map(sheetNumber),
    strip,
    groups,
    about: storyUrl(story.id),
  };
}
