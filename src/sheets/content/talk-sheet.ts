import { bewareOnPaper } from '../../bank/basis.ts';
import type { OutlineSection, OutlineSlide } from '../../bank/outline.ts';
import type { BankStory, StoryBank } from '../../bank/story-bank.ts';
import { questionUrl, storyUrl } from '../../bank/urls.ts';
import { storyFigures } from '../../bank/groupings/story-links.ts';
import { largeFigures, sheetNumber } from './story-sheet.ts';
import { clockStrip, clockTime, minutesText } from './clock-strip.ts';
import type { SheetContent, SheetGroup, SheetItem, SheetPriority } from './sheet-content.ts';
import { sheetGroup, sheetItem } from './sheet-item.ts';

/** The first bullets of each slide carry the talk; questions in between can be answered without a sheet. */
const slidePriority = (index: number): SheetPriority => (index < 3 ? 4 : 3);
const askPriority: SheetPriority = 2;

const slideGroup = (slide: OutlineSlide, link: string): SheetGroup =>
  sheetGroup(
    slide.title ?? 'Slide',
    slide.bullets.map((text, index) => sheetItem({ text, priority: slidePriority(index), link })),
  );

function sectionItems(bank: StoryBank, section: OutlineSection, link: string): SheetItem[] {
  const asks = section.asks.flatMap((id) => {
    const question = bank.questionById.get(id);
    return question
      ? [sheetItem({ what: 'question', tag: 'Q', text: question.text, priority: askPriority, link: questionUrl(id) })]
      : [];
  });
  const words = sheetItem({ text: `${section.spokenWords} words to say`, sign: 'none', priority: askPriority, link });
  return section.slides.length + asks.length === 0 ? [words] : asks;
}

const questionsText = ({ questionMinutes }: OutlineSection): string | undefined =>
  questionMinutes === undefined ? undefined : `${minutesText(questionMinutes)} for questions`;

/**
 * The sheet of a talk: its sections on a clock, and for each section its time, its slides and the questions that come
 * in it.
 * @param bank a linked bank
 * @param story a project story with sections
 */
export function talkSheet(bank: StoryBank, story: BankStory): SheetContent {
  const { sections } = story.outline;
  const strip = clockStrip(sections.map(({ title, minutes }) => ({ title, minutes: minutes ?? 0 })));
  const groups = sections.map((section, index) => {
    const { start = 0, end = 0 } = strip.sections[index] ?? {};
    const link = `${storyUrl(story.id)}#${encodeURIComponent(section.slug)}`;
    return sheetGroup(`${index + 1} ${section.title}`, sectionItems(bank, section, link), {
      note: [`${clockTime(start)}–${clockTime(end)}\u00A0· ${minutesText(end - start)}`, questionsText(section)]
        .filter(Boolean)
        .join(', '),
      groups: section.slides.map((slide) => slideGroup(slide, link)),
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
    numbers: largeFigures(storyFigures(bank, story), story.headline).map(sheetNumber),
    strip,
    groups,
    about: storyUrl(story.id),
  };
}
