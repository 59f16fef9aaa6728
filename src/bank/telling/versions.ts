import type { Bullet } from '../../../schemas/index.ts';
import { countWords } from '../count-words.ts';
import { shortForm, type ShortFormed, type ShortPart, type ShortPartName } from '../short-form.ts';
import { toldWords, type ToldPassage } from '../told-passage.ts';
import { wordsIn } from './pace.ts';
import type { ToldPart } from './told-part.ts';
import type { PartTold } from './told-parts.ts';

/** The times for which there are versions, in seconds, shortest first. */
const versionSeconds = [30, 90, 120] as const;
export type VersionSeconds = (typeof versionSeconds)[number];

/** What is said of one part in a version. */
export interface VersionPart {
  part: ShortPartName | ToldPart;
  /** Bullets, or paragraphs of the full story, in the order of telling. */
  said: readonly string[];
}

/** What to say in so many seconds. */
export interface StoryVersion {
  seconds: VersionSeconds;
  /** The words of all that is said, the headline included. */
  words: number;
  /** Said first. */
  headline: string;
  /** Then this, in the order of telling; empty where the full story is told as it stands. */
  parts: readonly VersionPart[];
  /** Whether the full story is told after the headline, as it stands. */
  isFullStory: boolean;
}

/** What a version is made from. */
export interface VersionedStory extends ShortFormed {
  headline: string;
  told: readonly ToldPassage[];
}

/** The order in which parts get a first bullet: what came of it, what was done, and then what explains it. */
const turns: readonly ShortPartName[] = ['results', 'example', 'actions', 'steps', 'situation', 'task', 'limits', 'reflection']; // prettier-ignore
/** The order in which parts are told in full where there is time: an answer is mostly what was done. */
const fullTurns: readonly ToldPart[] = ['actions', 'results', 'situation', 'reflection'];

const usualPriority = 3;

interface Candidate {
  part: ShortPart;
  bullet: Bullet;
  /** Its place among the bullets of its part. */
  place: number;
}

/**
 * Bullets in the order in which they are chosen: pinned ones, then the first of each part, then the others by priority.
 * The last steps of what was done are not said without the first ones.
 */
function inOrderOfChoice(parts: readonly ShortPart[]): Candidate[] {
  const all = parts.flatMap((part) => part.bullets.map((bullet, place): Candidate => ({ part, bullet, place })));
  const turn = ({ part }: Candidate): number => turns.indexOf(part.part);
  const round = ({ bullet, place }: Candidate): number => (bullet.pin ? -1 : place);
  const priority = ({ bullet }: Candidate): number => bullet.priority ?? usualPriority;
  return all.sort(
    (one, other) => round(one) - round(other) || priority(other) - priority(one) || turn(one) - turn(other),
  );
}

/** As many bullets as there is room for, part by part. */
function chosenBullets(parts: readonly ShortPart[], room: number): { parts: VersionPart[]; words: number } {
  const chosen = new Set<Bullet>();
  let words = 0;
  for (const { bullet } of inOrderOfChoice(parts)) {
    const more = countWords(bullet.text);
    if (words + more > room) continue;
    chosen.add(bullet);
    words += more;
  }
  const said = parts.map(({ part, bullets }) => ({
    part,
    said: bullets.filter((bullet) => chosen.has(bullet)).map(({ text }) => text),
  }));
  return { parts: said.filter((part) => part.said.length > 0), words };
}

const formOfPart = (part: VersionPart['part']): ToldPart | undefined => {
  if (part === 'task') return 'situation';
  return fullTurns.find((one) => one === part);
};
const wordsOf = (parts: readonly VersionPart[]): number =>
  parts.flatMap(({ said }) => said).reduce((sum, text) => sum + countWords(text), 0);

/** Tells whole parts as the full story does, where all bullets are said and there is still time. */
function withFullParts(parts: readonly VersionPart[], told: readonly PartTold[], room: number): VersionPart[] {
  let now = [...parts];
  for (const turn of fullTurns) {
    const full = told.find(({ part }) => part === turn);
    if (!full) continue;
    const first = now.findIndex(({ part }) => formOfPart(part) === turn);
    const without = now.filter(({ part }) => formOfPart(part) !== turn);
    const said = full.paragraphs.map(({ text }) => text);
    const next = without.toSpliced(first === -1 ? without.length : first, 0, { part: turn, said });
    if (wordsOf(next) <= room) now = next;
  }
  return now;
}

const isSame = (one: StoryVersion, other: StoryVersion): boolean =>
  one.isFullStory === other.isFullStory && JSON.stringify(one.parts) === JSON.stringify(other.parts);

function versionIn(
  story: VersionedStory,
  ofStory: readonly PartTold[],
  seconds: VersionSeconds,
  pace: number,
): StoryVersion {
  const { headline, told } = story;
  const first = countWords(headline);
  const room = wordsIn(seconds, pace) - first;
  const inFull = toldWords(told);
  if (inFull > 0 && inFull <= room) return { seconds, words: first + inFull, headline, parts: [], isFullStory: true };
  const form = shortForm(story);
  const bullets = chosenBullets(form, Math.max(0, room));
  const saysAll =
    bullets.words === wordsOf(form.map(({ part, bullets: of }) => ({ part, said: of.map(({ text }) => text) })));
  const parts = saysAll ? withFullParts(bullets.parts, ofStory, room) : bullets.parts;
  return { seconds, words: first + wordsOf(parts), headline, parts, isFullStory: false };
}

/**
 * What to say of a story where there is little time, whole sentences and bullets only: the headline, which says the
 * outcome, then pinned bullets and as many others as fit, and the full story where that fits.
 * @param parts those of the full story; empty where it cannot be told which is which
 * @param pace in words a minute
 * @returns shortest first; a version that would say the same as a shorter one is left out
 */
export function storyVersions(story: VersionedStory, parts: readonly PartTold[], pace: number): StoryVersion[] {
  const versions: StoryVersion[] = [];
  for (const seconds of versionSeconds) {
    const version = versionIn(story, parts, seconds, pace);
    const before = versions.at(-1);
    if (!before || !isSame(before, version)) versions.push(version);
  }
  return versions;
}
