import type {
  SheetContent,
  SheetItem,
  SheetPriority,
  SheetRole,
  SheetSign,
} from '../../src/sheets/content/sheet-content.ts';
import { sheetGroup, sheetItem } from '../../src/sheets/content/sheet-item.ts';
import { clockStrip } from '../../src/sheets/content/clock-strip.ts';
import { sheetKindNames } from '../../src/sheets/kinds.ts';
import { hardBullet, hardWords } from './bullets.ts';
import { seededChoices, type Random } from './random.ts';

const signs: readonly SheetSign[] = ['bullet', 'bullet', 'bullet', 'arrow', 'none'];
const priorities: readonly SheetPriority[] = [1, 2, 3, 4, 5];

const roles: readonly (SheetRole | undefined)[] = [undefined, undefined, 'outcome', undefined, 'aside'];

/** Longest bullet that an author may write. */
const longest = 400;

/** A text that can be told from every other on its sheet by the words at its ends. */
const marked = (text: string, name: string): string =>
  `a${name}q ${[...text]
    .slice(0, longest - 2 * name.length - 6)
    .join('')
    .trim()} z${name}q`;

function randomItem(random: Random, text: string, name: string): SheetItem {
  const parts = marked(text, name).split(' ');
  const lead = random.below(4) === 0 && parts.length > 6 ? parts.slice(0, 3).join(' ') : undefined;
  return sheetItem({
    tag: random.below(6) === 0 ? random.pick(['gap', 'partial', 'not significant']) : undefined,
    lead,
    text: (lead === undefined ? parts : parts.slice(3)).join(' '),
    sign: random.pick(signs),
    priority: random.pick(priorities),
    pin: random.below(20) === 0,
  });
}

/** How many bullets the sheets have: every fifth number from 5 to 120. */
const counts = Array.from({ length: 24 }, (_, index) => 5 * (index + 1));

/**
 * Sheets of 5 to 120 bullets: of each size one with written bullets and one with hard ones, and one whose bullets
 * are all as long as they may be.
 * @param texts bullets as authors write them
 */
export function sampleSheets(texts: readonly string[]): SheetContent[] {
  const words = texts.join(' ').split(/\s+/u);
  const kinds: Record<string, (random: Random) => string> = {
    written: (random) => random.pick(texts),
    hard: (random) => hardBullet(random, words),
    long: (random) => Array.from({ length: 90 }, () => random.pick(words)).join(' '),
  };
  return Object.entries(kinds).flatMap(([kind, textOf], at) =>
    counts
      .filter((_, index) => kind !== 'long' || index % 6 === 5)
      .map((count): SheetContent => {
        const random = seededChoices(1000 * at + count);
        const items = Array.from({ length: count }, (_, index) =>
          randomItem(random, textOf(random), `${count}x${index}`),
        );
        const size = 1 + random.below(9);
        const groups = Array.from({ length: Math.ceil(count / size) }, (_, index) => {
          const own = items.slice(index * size, (index + 1) * size);
          const inner =
            index % 4 === 3
              ? [sheetGroup(kind === 'hard' ? random.pick(hardWords) : `Part ${index}`, own, { note: 'a note' })]
              : [];
          const role = roles[(index + count / 5) % roles.length];
          return sheetGroup(`Group ${index}`, inner.length > 0 ? [] : own, { groups: inner, ...(role && { role }) });
        });
        return {
          kind: sheetKindNames[(count / 5) % sheetKindNames.length] ?? 'custom',
          id: `${kind}-${count}`,
          title: kind === 'hard' ? `Hard ${random.pick(hardWords)}` : `A sheet of ${count} bullets`,
          kicker: `Sample · ${kind}`,
          lead: count % 3 === 0 ? undefined : texts[count],
          numbers: Array.from({ length: count % 4 }, (_, index) => ({
            value: `${random.below(10 ** (3 * index + 2))}${index === 1 ? ' hundreds of thousands of reviews' : '%'}`,
            text: marked(random.pick(texts), `number${index}`),
          })),
          strip:
            count % 4 === 0
              ? clockStrip(groups.map(({ heading }) => ({ title: heading, minutes: 0.5 + random.below(9) })))
              : undefined,
          // The kinds that can be an index are one in turn.
          isIndex:
            ['company', 'competency'].includes(sheetKindNames[(count / 5) % sheetKindNames.length] ?? '') &&
            count % 2 === 0,
          groups,
          about: '/',
        };
      }),
  );
}
