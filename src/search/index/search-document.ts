import { starPartNames, starParts } from '../../../schemas/words.ts';
import type { Question } from '../../../schemas/index.ts';
import { starPartId } from '../../bank/star-parts.ts';
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

function shortForm({ star, followUps }: BankStory): string[] {
  const parts = star ? starParts.filter((part) => star[part].length > 0) : [];
  return [
    ...parts.flatMap((part) => [
      `<h2 id="${starPartId(part)}">${starPartNames[part]}</h2>`,
      bullets(star?.[part].map(({ text }) => text) ?? [], weights.short),
    ]),
    ...(followUps.length > 0 ? ['<h2 id="follow-ups">If they ask further</h2>'] : []),
    ...followUps.map(({ ask, answer }) => `<p>${escaped(ask)}</p><p>${escaped(answer)}</p>`),
  ];
}

/** Where the sections of a talk begin in its HTML. */
const talkSection = /(?=<section class="talk-section")/u;

/**
 * The documents of a story: one for its page, and for a talk one for each section besides, because a talk is as long as
 * twenty stories and its fragment would weigh as much.
 * @param story a story of the bank
 * @param bodyHtml its body, rendered for the edition that is indexed
 * @param bank the linked bank of that edition
 */
export function storyDocuments(story: BankStory, bodyHtml: string, bank: StoryBank): SearchDocument[] {
  const head = storyHead(story, bank);
  const opening = [
    `<h1 data-pagefind-weight="${weights.title}">${escaped(story.title)}</h1>`,
    `<p data-pagefind-weight="${weights.headline}">${escaped(story.headline)}</p>`,
    ...shortForm(story),
  ];
  const [fullStory = '', ...sections] = bodyHtml.split(talkSection);
  const whole = {
    url: storyUrl(story.id),
    html: page(head, [...opening, '<h2 id="full-story">The full story</h2>', fullStory]),
  };
  const parts = sections.map((html, index): SearchDocument => {
    const section = story.outline.sections[index];
    const place = section ? [meta('section', section.title), meta('anchor', section.slug)] : [];
    return { url: `${storyUrl(story.id)}#${section?.slug ?? 'full-story'}`, html: page([...head, ...place], [html]) };
  });
  return [whole, ...parts];
}

/**
 * The document of a question of the bank.
 */
export function questionDocument(question: Question): SearchDocument {
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
 * @param bodyHtml by story id, rendered for the same edition
 */
export function searchDocuments(bank: StoryBank, bodyHtml: Readonly<Record<string, string>>): SearchDocument[] {
  return [
    ...bank.stories.flatMap((story) => storyDocuments(story, bodyHtml[story.id] ?? '', bank)),
    ...bank.questions.map(questionDocument),
  ];
}
