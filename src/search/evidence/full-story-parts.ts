/** A part of a full story: what stands under one heading. */
export interface FullStoryPart {
  /** Id of the heading's element; empty for what stands before the first heading. */
  id: string;
  name: string;
  /** Plain text, the heading included. */
  text: string;
}

const heading = /<h[2-6][^>]*\bid="([^"]*)"[^>]*>(.*?)<\/h[2-6]>/gsu;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu, (whole, hex: string, decimal: string, name: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });

/** Tags become spaces, since the words of two list items are two words. */
const plainText = (html: string): string =>
  decoded(html.replace(/<[^>]*>/gu, ' '))
    .replace(/\s+/gu, ' ')
    .trim();

/** What a heading shows beside its text, such as the minutes of a talk's section. */
const aside = /<span[^>]*>.*?<\/span>/gsu;

/**
 * The parts of a full story, in order; without those that say nothing.
 * @param html the story's body as rendered by this project: headings have ids, and there is no script in it
 */
export function fullStoryParts(html: string): FullStoryPart[] {
  const starts = [...html.matchAll(heading)];
  const opening = { id: '', name: '', text: plainText(html.slice(0, starts[0]?.index)) };
  const parts = starts.map((start, place) => ({
    id: decoded(start[1] ?? ''),
    name: plainText((start[2] ?? '').replace(aside, '')),
    text: plainText(html.slice(start.index, starts[place + 1]?.index)),
  }));
  return [opening, ...parts].filter(({ text }) => text !== '');
}
