import type { Question } from '../../../schemas/index.ts';
import type { OutlinePassage, StoryOutline } from '../../bank/outline.ts';
import { shortForm } from '../../bank/short-form.ts';
import type { BankStory, StoryBank } from '../../bank/story-bank.ts';
import { questionUrl, storyUrl } from '../../bank/urls.ts';

/** A document for the search index. */
export interface SearchDocument {
  /** Path from the site's root of the page, or the part of it, that the document stands for. */
  url: string;
  /** A page of HTML with Pagefind's attributes. */
  html: string;
}

/** How much a word counts in the title and in the headline, against 1 in the full story. Pagefind takes up to 10. */
const weights = { title: 10, headline: 6, short: 3 } as const;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => escapes[sign] ?? sign);

const meta = (name: string, content: string): string =>
  `<meta data-pagefind-meta="${name}[content]" content="${escaped(content)}">`;
const filter = (name: string, content: string): string =>
  `<meta data-pagefind-filter="${name}[content]" content="${escaped(content)}">`;

function page(head: readonly string[], body: readonly string[]): string {
  return `<!doctype html><html lang="en"><head>${head.join('')}</head><body data-pagefind-body>${body.join('\n')}</body></html>`;
}

const bullets = (items: readonly string[], weight: number): string =>
  `<ul data-pagefind-weight="${weight}">${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;

function storyHead(story: BankStory, bank: StoryBank): string[] {
  const company = bank.companyById.get(story.company)?.name ?? story.company;
  return [
    meta('story', story.id),
    meta('title', story.title),
    meta('headline', story.headline),
    meta('company', company),
    filter('kind', 'story'),
    filter('story', story.id),
    filter('company', story.company),
    filter('format', story.format),
    ...story.competencies.map((competency) => filter('competency', competency)),
  ];
}

function shortFormHtml(story: BankStory): string[] {
  const { followUps } = story;
  return [
    ...shortForm(story).flatMap(({ id, name, bullets: items }) => [
      `<h2 id="${id}">${name}</h2>`,
      bullets(
        items.map(({ text }) => text),
        weights.short,
      ),
    ]),
    ...(followUps.length > 0 ? ['<h2 id="follow-ups">Follow-up questions</h2>'] : []),
    ...followUps.map(({ ask, answer }) => `<p>${escaped(ask)}</p><p>${escaped(answer)}</p>`),
  ];
}

const lines = (text: string): string[] =>
  text === '' ? [] : text.split('\n').map((line) => `<p>${escaped(line)}</p>`);

/** Headings are all of one level here, or a deeper one would count less than a higher one. */
const passageHtml = ({ heading, slug, text }: OutlinePassage): string =>
  [...(slug === '' ? [] : [`<h3 id="${escaped(slug)}">${escaped(heading)}</h3>`]), ...lines(text)].join('\n');

/** The passages of a full story: those before its first section, and those of each section. */
function passagesBySection({ passages, sections }: StoryOutline): [before: OutlinePassage[], ...OutlinePassage[][]] {
  const parts: [OutlinePassage[], ...OutlinePassage[][]] = [[]];
  for (const passage of passages) {
    if (sections[parts.length - 1]?.slug === passage.slug) parts.push([]);
    parts.at(-1)?.push(passage);
  }
  return parts;
}

/**
 * The documents of a story: one for its page, and for a talk one for each section besides, because a talk is as long as
 * twenty stories and its fragment would weigh as much.
 * @param story a story of the bank
 * @param bank the linked bank of that edition
 */
export function storyDocuments(story: BankStory, bank: StoryBank): SearchDocument[] {
  const head = storyHead(story, bank);
  const opening = [
    `<h1 data-pagefind-weight="${weights.title}">${escaped(story.title)}</h1>`,
    `<p data-pagefind-weight="${weights.headline}">${escaped(story.headline)}</p>`,
    ...shortFormHtml(story),
  ];
  const [fullStory, ...sections] = passagesBySection(story.outline);
  const whole = {
    url: storyUrl(story.id),
    html: page(head, [...opening, '<h2 id="full-story">Full story</h2>', ...fullStory.map(passageHtml)]),
  };
  const parts = sections.map((passages, index): SearchDocument => {
    const section = story.outline.sections[index];
    const place = section ? [meta('section', section.title), meta('anchor', section.slug)] : [];
    return {
      url: `${storyUrl(story.id)}#${section?.slug ?? 'full-story'}`,
      html: page([...head, ...place], passages.map(passageHtml)),
    };
  });
  return [whole, ...parts];
}

/**
 * The document of a question of the bank.
 */
function questionDocument(question: Question): SearchDocument {
  const head = [
    meta('question', question.id),
    meta('title', question.text),
    filter('kind', 'question'),
    ...question.competencies.map((competency) => filter('competency', competency)),
  ];
  const body = [
    `<h1 data-pagefind-weight="${weights.title}">${escaped(question.text)}</h1>`,
    bullets(question.wordings, 1),
  ];
  return { url: questionUrl(question.id), html: page(head, body) };
}

/**
 * Every document of a bank's search index: stories, then questions.
 * @param bank a linked bank
 */
export function searchDocuments(bank: StoryBank): SearchDocument[] {
  return [...bank.stories.flatMap((story) => storyDocuments(story, bank)), ...bank.questions.map(questionDocument)];
}
