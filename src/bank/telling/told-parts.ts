import type { ShortFormed } from '../short-form.ts';
import { toldParagraphs, type ToldParagraph, type ToldPassage } from '../told-passage.ts';
import { contentWords } from './content-words.ts';
import { partOfHeading } from './heading-words.ts';
import { toldParts, type ToldPart } from './told-part.ts';

/** What is told of one part of a story. */
export interface PartTold {
  part: ToldPart;
  paragraphs: readonly ToldParagraph[];
}

/** What goes to one part as a whole, and the part where its heading names it. */
interface Unit {
  named: ToldPart | undefined;
  paragraphs: readonly ToldParagraph[];
}

/** Passages under headings of the lowest depth that a story has, each with what stands under its smaller headings. */
function passagesAsUnits(told: readonly ToldPassage[]): Unit[] {
  const depth = Math.min(...told.map((passage) => passage.depth).filter((one) => one > 0));
  const units: { named: ToldPart | undefined; paragraphs: ToldParagraph[] }[] = [];
  for (const passage of told) {
    const own = partOfHeading(passage.heading);
    const last = units.at(-1);
    if (passage.depth > depth && last && (own === undefined || own === last.named))
      last.paragraphs.push(...passage.paragraphs);
    else units.push({ named: own, paragraphs: [...passage.paragraphs] });
  }
  return units;
}

const bulletWords = ({ star }: ShortFormed): ReadonlyMap<ToldPart, ReadonlySet<string>> => {
  const texts = (...parts: readonly ('situation' | 'task' | 'actions' | 'results' | 'reflection')[]): Set<string> =>
    contentWords(parts.flatMap((part) => (star?.[part] ?? []).map(({ text }) => text)).join('\n'));
  return new Map([
    ['situation', texts('situation', 'task')],
    ['actions', texts('actions')],
    ['results', texts('results')],
    ['reflection', texts('reflection')],
  ]);
};

/** How well each unit goes with each part: words that it shares with the bullets of that part and of few others. */
function likeness(units: readonly Unit[], story: ShortFormed): number[][] {
  const bullets = bulletWords(story);
  const words = units.map(({ paragraphs }) => contentWords(paragraphs.map(({ text }) => text).join('\n')));
  const rarity = (word: string): number => {
    const ofParts = toldParts.filter((part) => bullets.get(part)?.has(word)).length;
    const ofUnits = words.filter((ofUnit) => ofUnit.has(word)).length;
    return 1 / (ofParts * ofUnits);
  };
  return words.map((ofUnit) =>
    toldParts.map((part) =>
      [...ofUnit].filter((word) => bullets.get(part)?.has(word)).reduce((sum, word) => sum + rarity(word), 0),
    ),
  );
}

/** The way through the parts, never backwards, on which the units go best with them. */
function bestWay(scores: readonly (readonly number[])[]): { way: number[]; score: number } {
  // For each part, the best way that ends in it.
  let ways = toldParts.map((_, part) => ({ way: [] as number[], score: part === 0 ? 0 : -Infinity }));
  for (const ofUnit of scores) {
    ways = toldParts.map((_, part) => {
      const before = ways.slice(0, part + 1).reduce((best, one) => (one.score > best.score ? one : best));
      return { way: [...before.way, part], score: before.score + (ofUnit[part] ?? 0) };
    });
  }
  return ways.reduce((best, one) => (one.score > best.score ? one : best));
}

/** As much of the likeness has to be on the way: what goes better with other parts is told in another order. */
const leastOnTheWay = 0.8;
/** Nobody tells an event in more paragraphs: a table of thousands of cells is looked through in vain, and for long. */
const mostUnits = 400;
/** These every story has. */
const needed: readonly ToldPart[] = ['situation', 'actions', 'results'];

/**
 * Finds the parts of an event in its full story, which is told in their order: by the words of its headings; where they
 * do not tell, by the words that what is told shares with the bullets of each part.
 * @returns undefined where it cannot be told which part is which
 */
export function partsOfTold(told: readonly ToldPassage[], story: ShortFormed): PartTold[] | undefined {
  if (!story.star) return undefined;
  const hasHeadings = told.some(({ depth }) => depth > 0);
  const units: Unit[] = hasHeadings
    ? passagesAsUnits(told)
    : toldParagraphs(told).map((paragraph) => ({ named: undefined, paragraphs: [paragraph] }));
  if (units.length > mostUnits) return undefined;
  // Headings mostly tell, and to find the words of a whole story takes long.
  const likenesses = units.every(({ named }) => named) ? [] : likeness(units, story);
  const scores = units.map(({ named }, index) =>
    toldParts.map((part, place) => (named ? (named === part ? 0 : -Infinity) : (likenesses[index]?.[place] ?? 0))),
  );
  const { way, score } = bestWay(scores);
  if (score === -Infinity) return undefined;
  const unnamed = units.flatMap(({ named }, index) => (named ? [] : [Math.max(...(likenesses[index] ?? [0]))]));
  const most = unnamed.reduce((sum, one) => sum + one, 0);
  if (most > 0 && score / most < leastOnTheWay) return undefined;
  const isSure = (index: number): boolean => {
    const unit = units[index];
    return unit?.named !== undefined || (likenesses[index]?.[way[index] ?? 0] ?? 0) > 0;
  };
  const parts = toldParts.map((part, place): PartTold & { isSure: boolean } => {
    const own = units.flatMap((unit, index) => (way[index] === place ? [{ unit, index }] : []));
    return {
      part,
      paragraphs: own.flatMap(({ unit }) => unit.paragraphs),
      isSure: own.some(({ index }) => isSure(index)),
    };
  });
  if (!parts.every(({ part, isSure: sure }) => sure || !needed.includes(part))) return undefined;
  return parts.filter(({ paragraphs }) => paragraphs.length > 0).map(({ part, paragraphs }) => ({ part, paragraphs }));
}
