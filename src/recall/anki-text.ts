import type { DeckStory, RecallDeck } from './deck.ts';

const guidPrefix = 'story-bank/';

/** A text as one field: one line, and in quotation marks where it has some itself. */
function field(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
}

/** Tags are told apart by spaces. */
const tag = (id: string): string => id.replace(/\s+/gu, '-');

/**
 * A deck as text that Anki imports: a note for each question, with an id that stays, so that importing it again updates
 * the notes and makes none twice.
 */
export function ankiText({ stories, cards }: Pick<RecallDeck, 'stories' | 'cards'>): string {
  const storyById = new Map<string, DeckStory>(stories.map((story) => [story.id, story]));
  const notes = cards.flatMap(({ id, ask, story: storyId, competencies, followUp }) => {
    const story = storyById.get(storyId);
    if (!story) return [];
    const back = followUp ? followUp.say : `${story.title}: ${story.headline}`;
    const front = followUp ? `${story.title}: ${ask}` : ask;
    const tags = [followUp ? 'follow-up' : 'question', tag(story.company), ...competencies.map(tag)];
    return [[`${guidPrefix}${id}`, front, back, tags.join(' ')].map(field).join('\t')];
  });
  const head = ['#separator:tab', '#html:false', '#guid column:1', '#deck:Story bank', '#tags column:4'];
  return `${[...head, ...notes].join('\n')}\n`;
}
