import { fits, type Fit } from '../../../schemas/words.ts';
import type { Evidence, QuestionEvidence, StoryEvidence } from './evidence-data.ts';
import { frontCode, readFrontCode } from './front-coding.ts';
import type { Gist } from '../ideas/gist.ts';
import { keyCode, keyPlaces } from './key-codes.ts';

/** A story as it is sent: questions by their places among all questions. */
export interface PackedStory extends Omit<StoryEvidence, 'answers'> {
  answers: Partial<Record<Fit, number[]>>;
}

/** A question as it is sent: its wordings in one text, with commas between them. */
export interface PackedQuestion extends Omit<QuestionEvidence, 'wordings'> {
  wordings: string;
}

/**
 * Evidence as it is sent: the keys of its gists and the stems of its phrases stand once, in a table, and elsewhere by
 * short codes. It makes what a phone has to load before the first answer smaller by a seventh.
 */
export interface PackedEvidence extends Omit<Evidence, 'stories' | 'questions' | 'otherTopics'> {
  /** How many of the ideas are such subjects: the last ones. */
  otherTopics: number;
  stories: PackedStory[];
  questions: PackedQuestion[];
  /** The keys by their codes, front-coded. */
  keys: string;
}

/** Every gist, list of phrases and list of wordings of packed evidence, put through a function. */
function mapGists(evidence: Omit<PackedEvidence, 'keys'>, change: (gist: Gist) => Gist): Omit<PackedEvidence, 'keys'> {
  const part = <Section extends { gist: Gist }>(section: Section): Section => ({
    ...section,
    gist: change(section.gist),
  });
  return {
    ...evidence,
    phrases: Object.fromEntries(Object.entries(evidence.phrases).map(([idea, list]) => [idea, change(list)])),
    stories: evidence.stories.map((story) => ({
      ...story,
      further: change(story.further),
      sections: story.sections.map(part),
      fullStory: story.fullStory.map(part),
    })),
    questions: evidence.questions.map((question) => ({ ...question, wordings: change(question.wordings) })),
    competencies: evidence.competencies.map((competency) => ({
      ...competency,
      synonyms: competency.synonyms.map(change),
    })),
  };
}

/** Keys are what stands between these: spaces between units or stems, slashes and commas as in gists and lists. */
const separator = /([ ,/])/u;

/** The keys by use, so that the most used have the shortest codes; among codes of the same length by the alphabet. */
function keyTable(evidence: Omit<PackedEvidence, 'keys'>): string[] {
  const uses = new Map<string, number>();
  mapGists(evidence, (gist) => {
    for (const key of gist.split(/[ ,/]/u)) if (key !== '') uses.set(key, (uses.get(key) ?? 0) + 1);
    return gist;
  });
  const byUse = [...uses].sort(([, one], [, other]) => other - one).map(([key]) => key);
  const lengths = byUse.map((_, place) => keyCode(place).length);
  return [...new Set(lengths)].flatMap((length) => byUse.filter((_, place) => lengths[place] === length).sort());
}

/**
 * Packs evidence for sending.
 * @param evidence as composed
 */
export function packEvidence(evidence: Evidence): PackedEvidence {
  const places = new Map(evidence.questions.map(({ id }, place) => [id, place]));
  const others = new Set(evidence.otherTopics);
  const ideas = Object.entries(evidence.phrases);
  const plain = {
    ...evidence,
    stories: evidence.stories.map((story) => ({
      ...story,
      answers: mapFits(story.answers, (ids) => ids.flatMap((id) => places.get(id) ?? [])),
    })),
    questions: evidence.questions.map((question) => ({ ...question, wordings: question.wordings.join(',') })),
    phrases: Object.fromEntries([
      ...ideas.filter(([idea]) => !others.has(idea)),
      ...ideas.filter(([idea]) => others.has(idea)),
    ]),
    otherTopics: others.size,
  };
  const keys = keyTable(plain);
  const codes = new Map(keys.map((key, place) => [key, keyCode(place)]));
  const pack = (gist: Gist): Gist =>
    gist
      .split(separator)
      .map((part) => (part === ' ' ? '' : (codes.get(part) ?? part)))
      .join('');
  return { ...mapGists(plain, pack), keys: frontCode(keys) };
}

/**
 * Unpacks what `packEvidence` packed.
 * @param packed as sent
 */
export function unpackEvidence({ keys, ...packed }: PackedEvidence): Evidence {
  const table = readFrontCode(keys);
  const unpackRun = (run: string): string =>
    keyPlaces(run)
      .map((place) => table[place] ?? '')
      .join(' ');
  const plain = mapGists(packed, (gist) =>
    gist
      .split(/([,/])/u)
      .map((part) => (part === ',' || part === '/' ? part : unpackRun(part)))
      .join(''),
  );
  const ideas = Object.keys(plain.phrases);
  return {
    ...plain,
    otherTopics: ideas.slice(ideas.length - plain.otherTopics),
    stories: plain.stories.map((story) => ({
      ...story,
      answers: mapFits(story.answers, (places) => places.flatMap((place) => plain.questions[place]?.id ?? [])),
    })),
    questions: plain.questions.map((question) => ({
      ...question,
      wordings: question.wordings === '' ? [] : question.wordings.split(','),
    })),
  };
}

/** The same record with each fit's list put through a function. */
function mapFits<From, To>(
  lists: Partial<Record<Fit, From[]>>,
  change: (list: From[]) => To[],
): Partial<Record<Fit, To[]>> {
  const changed: Partial<Record<Fit, To[]>> = {};
  for (const fit of fits) {
    const list = lists[fit];
    if (list) changed[fit] = change(list);
  }
  return changed;
}
