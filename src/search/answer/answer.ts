import type { Basis, Fit, Format, RoundKind } from '../../../schemas/index.ts';
import type { OpenerAnswer } from '../../bank/groupings/openers.ts';
import { storyUrl } from '../../bank/urls.ts';
import { isLived, truestFirst } from '../../bank/basis.ts';
import { markText, type TextPiece } from './marked-text.ts';
import type { OpenEvidence, OpenStory } from '../evidence/open-evidence.ts';
import { type Asked, asksForSomething, readAsked } from '../ranking/asked.ts';
import { lookUp } from '../ranking/lookup.ts';
import { namedIn, storiesNamed, type Named } from '../ranking/named.ts';
import { openerAsked } from '../ranking/opener-asked.ts';
import { rank } from '../ranking/rank.ts';
import { mostLikeness } from '../vectors/sentence-vector.ts';
import { splitWords } from '../words/split-words.ts';
import { stemWord } from '../words/stem-word.ts';
import { likeAnswer, reasonsFor, type Reason } from './reasons.ts';

/** A story that answers a question, as it is shown. */
export interface FoundStory {
  id: string;
  title: TextPiece[];
  headline: TextPiece[];
  /** Id of its company. */
  company: string;
  format: Format;
  basis: Basis;
  /** Kinds of round in which it must not be told. */
  avoidIn: readonly RoundKind[];
  competencies: string[];
  /** What its author would stress for the question by which it was found. */
  angle: string | undefined;
  /** Only where it is the fit for this very question. */
  fit: Fit | undefined;
  /** Whether it stands below the line: near, but no answer. */
  nearest: boolean;
  /** From 0 to 1. */
  score: number;
  reasons: Reason[];
  /** Path from the site's root: the top of its page. */
  url: string;
}

/** A question about oneself rather than an event, with the answers that its owner has prepared. */
export interface FoundOpener {
  id: string;
  text: string;
  /** How to go about answering it; empty where nobody says. */
  advice: string;
  /** None where nothing is prepared. */
  answers: OpenerAnswer[];
}

/** A question of the bank or of the catalogue. */
export interface NamedQuestion {
  id: string;
  text: string;
}

/** A competency to which a question belongs. */
export interface NamedCompetency {
  id: string;
  name: string;
}

/** What the bank has to say to a question. */
export type Answer =
  | { kind: 'nothing-asked' }
  | { kind: 'opener'; opener: FoundOpener }
  | {
      kind: 'found';
      /** Those above the line, the best first. */
      stories: FoundStory[];
      /** The one that was asked, where it is known. */
      question: NamedQuestion | undefined;
    }
  | {
      kind: 'nearest';
      /** One to three, none of which answers. */
      stories: FoundStory[];
      /** The question that comes closest. */
      question: NamedQuestion | undefined;
      competency: NamedCompetency | undefined;
      /** Words of it that no story has, and that are rarely asked for, as they were typed: `Kubernetes`. */
      unknown: string[];
    }
  | {
      kind: 'no-story';
      /** The question that comes nearest, if one is near at all. */
      question: NamedQuestion | undefined;
      /** The competency to which the question would belong. */
      competency: NamedCompetency | undefined;
      /** Whether the owner has marked the question as one without a story. */
      gap: boolean;
    };

/** Among all that is above the line, more stories than these are no help. */
const mostListed = 8;
/** As many stories are seen at a glance: the first of those found, and the nearest where none is. */
const atAGlance = 3;
/** A story that stands so far below the best, in log odds, is not listed with it. */
const farBelow = 1.5;
/** A story is near, or a question the closest, when it is at least so like what was asked. */
const nearEnough = 0.2;
/** Stories that stand so near each other, in log odds, answer equally well. */
const asGood = 0.5;
/** A question that is at least so like the one that was asked is the same one. */
const same = 0.92;

/** The one of some that a question is most like, if it is like one at all. */
function nearestOf<One extends { vectors: readonly Float32Array[] }>(
  { vector }: Asked,
  some: readonly One[],
): { one: One; likeness: number } | undefined {
  const [best] = some
    .map((one) => ({ one, likeness: mostLikeness(vector, one.vectors) }))
    .filter((each) => each.likeness >= nearEnough)
    .sort((one, other) => other.likeness - one.likeness);
  return best;
}

/** A story as it is shown, with how sure it is. */
interface Shown {
  story: OpenStory;
  score: number;
}

/** How well a story answers this very question, where its author says so. */
function knownFit(asked: Asked, story: OpenStory, named: Named | undefined): Fit | undefined {
  const answer = likeAnswer(asked, story, named);
  const isSame =
    answer !== undefined && (named?.kind === 'question' || (asked.likeness.get(answer.question)?.meaning ?? 0) >= same);
  return isSame ? answer.fit : undefined;
}

function foundStory(
  { story, score }: Shown,
  {
    asked,
    named,
    evidence,
    nearest,
  }: { asked: Asked; named: Named | undefined; evidence: OpenEvidence; nearest: boolean },
): FoundStory {
  const answer = likeAnswer(asked, story, named);
  return {
    id: story.id,
    title: markText(story.title, asked),
    headline: markText(story.headline, asked),
    company: story.company,
    format: story.format,
    basis: story.basis,
    avoidIn: story.avoidIn,
    competencies: story.competencies,
    angle: nearest ? undefined : answer?.angle,
    fit: knownFit(asked, story, named),
    nearest,
    score: Math.round(score * 1000) / 1000,
    reasons: reasonsFor(asked, story, evidence, named),
    url: storyUrl(story.id),
  };
}

/**
 * Some stories with the lived ones before others that answer no better: where the fit for the question is known, of the
 * same fit; else where they stand about as well.
 * @param stories best first
 */
function livedFirst<Standing extends { story: OpenStory; standing: number }>(
  stories: readonly Standing[],
  fitOf: (story: OpenStory) => Fit | undefined,
): Standing[] {
  const yielding = stories
    .map((one) => ({ one, standing: one.standing - (isLived(one.story) ? 0 : asGood) }))
    .sort((one, other) => other.standing - one.standing)
    .map(({ one }) => one);
  const ofFit = Map.groupBy(yielding, ({ story }) => fitOf(story));
  for (const [fit, some] of ofFit)
    if (fit !== undefined) some.sort((one, other) => truestFirst(one.story, other.story));
  // Each fit keeps the places that it has.
  return yielding.map((one) => {
    const fit = fitOf(one.story);
    return fit === undefined ? one : (ofFit.get(fit)?.shift() ?? one);
  });
}

/** Words of a question that neither the stories nor other questions have, as they were typed. */
function unknownWords(text: string, { terms }: Asked, { storiesWith }: OpenEvidence): string[] {
  const unknown = new Set(
    terms.filter(({ stem, likeness }) => likeness === undefined && !storiesWith.has(stem)).map(({ stem }) => stem),
  );
  const typed = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...new Set(typed)].filter((word) => splitWords(word).some((part) => unknown.has(stemWord(part))));
}

/** What is said when no story answers: the nearest stories, or that there is none. */
function withoutAnswer(
  asked: Asked,
  near: readonly Shown[],
  { evidence, text }: { evidence: OpenEvidence; text: string },
): Answer {
  const question = nearestOf(asked, evidence.questions);
  const competency = nearestOf(asked, evidence.competencies);
  const names = {
    question: question && { id: question.one.id, text: question.one.text },
    competency: competency && { id: competency.one.id, name: competency.one.name },
  };
  if (question?.one.isGap === true && question.likeness >= same) return { kind: 'no-story', ...names, gap: true };
  const stories = near.map((shown) => foundStory(shown, { asked, named: undefined, evidence, nearest: true }));
  if (stories.length === 0) return { kind: 'no-story', ...names, gap: false };
  return { kind: 'nearest', stories, ...names, unknown: unknownWords(text, asked, evidence) };
}

/** What is named word for word is answered in its own order, and nothing is weighed. */
function namedAnswer(asked: Asked, named: Named, evidence: OpenEvidence): Answer | undefined {
  const stories = storiesNamed(named, evidence);
  const question = named.kind === 'question' ? { id: named.question.id, text: named.question.text } : undefined;
  if (stories.length > 0) {
    return {
      kind: 'found',
      stories: stories
        .slice(0, mostListed)
        .map((story) => foundStory({ story, score: 1 }, { asked, named, evidence, nearest: false })),
      question,
    };
  }
  return named.kind === 'question' && named.question.isGap
    ? { kind: 'no-story', question, competency: undefined, gap: true }
    : undefined;
}

/**
 * Answers a question from the bank, in layers: what the bank itself names word for word; a question about oneself;
 * the stories that are most like it, where the best of them answers; the nearest ones, marked as such.
 * @param text the question as it was asked
 * @param evidence of the bank
 */
export function answerQuestion(text: string, evidence: OpenEvidence): Answer {
  const asked = readAsked(text, evidence);
  const whole = namedIn(asked.words, evidence);
  const opening = whole ? undefined : namedIn(asked.opening, evidence);
  const named = whole ?? (opening?.kind === 'question' ? opening : undefined);
  const byName = named && namedAnswer(asked, named, evidence);
  if (byName) return byName;
  const opener = openerAsked(asked, evidence);
  if (opener) {
    const { id, text: openerText, advice, answers } = opener;
    return { kind: 'opener', opener: { id, text: openerText, advice, answers } };
  }
  const { stories: ranked, line: odds } = rank(asked, evidence);
  const lookedUp = lookUp(asked, ranked, evidence);
  if (!lookedUp && !asksForSomething(asked)) return { kind: 'nothing-asked' };
  const stories = lookedUp?.stories ?? ranked;
  const line = lookedUp ? Math.max(odds, 1) : odds;
  const [best] = stories;
  const score = 1 / (1 + Math.exp(-line));
  const scoreOf = (standing: number): number => score * Math.exp(standing - (best?.standing ?? standing));
  if (line > 0) {
    const listed = stories
      .filter(({ standing }, place) => place < atAGlance || (best?.standing ?? 0) - standing < farBelow)
      .slice(0, mostListed);
    const inOrder = livedFirst(listed, (story) => knownFit(asked, story, undefined));
    const question = nearestOf(asked, evidence.questions);
    return {
      kind: 'found',
      stories: inOrder.map(({ story, standing }) =>
        foundStory({ story, score: scoreOf(standing) }, { asked, named: lookedUp?.named, evidence, nearest: false }),
      ),
      question: question && question.likeness >= same ? { id: question.one.id, text: question.one.text } : undefined,
    };
  }
  const near = stories
    .filter(
      ({ features }) =>
        Math.max(features.opening, features.short, features.questions) >= nearEnough || features.words >= nearEnough,
    )
    .slice(0, atAGlance);
  const shown = livedFirst(near, () => undefined).map(({ story, standing }) => ({ story, score: scoreOf(standing) }));
  return withoutAnswer(asked, shown, { evidence, text });
}
