import { stemsOf } from './stem.ts';

/** Where a text stands, as far as it says whether what it tells has happened. */
export type TextPlace = 'prose' | 'headline' | 'results' | 'slide' | 'answer' | 'question';

/** Words by which a number is told as a goal, a limit, a plan or a doubt. */
const hedge =
  /\b(?:goals?|targets?|targeted|targeting|aim(?:s|ed|ing)?|objectives?|okrs?|key results?|ambitions?|plan(?:s|ned|ning)?|want(?:s|ed)?|hop(?:e|es|ed|ing)|intend(?:s|ed)?|intention|expect(?:s|ed|ation|ations)?|forecasts?|projected|projection|estimat(?:e|es|ed)|should|would|could|might|may|will|shall|must|can|promis(?:e|es|ed)|commit(?:s|ted|ment|ments)?|asked|asking|set out|need(?:s|ed)?|ha[dsve]+ to|(?:was|were|is|are|be) to|supposed|meant to|try|tries|trying|tried|aspir\w+|budget(?:ed)?|allow(?:s|ed|ance)?|limits?|caps?|ceiling|threshold|sla|slo|bar|criteri(?:on|a)|requirements?|requires?|required|if|unless|whether|on track|towards?|short of|miss(?:ed|es)?|not|never|cannot|nothing|instead of|against|versus|pledg\w+|wish\w*|looking (?:to|for)|mandate\w*|quota|agreed|deadline|by the end of|roadmap|vision|north star|hypothes\w+|bet|propos(?:e|ed|al)|dream\w*|imagin\w*|signed (?:off|up)|success (?:meant|means|criteria|metric)|define[ds]?|definition)\b|n[’']t\b|[’'](?:d|ll)\b/iu;
/** A word that says that a number is no proof. */
const doubt =
  /\b(?:significan\w*|insignificant|noise|noisy|inconclusive|chance|confiden\w*|p[- ]?values?|underpowered|trend\w*|too small|too few|not|never|cannot|nothing|proof|prove[nd]?|error bars?|margin|anecdot\w*|directional\w*|suggest(?:s|ed|ive)?|hint(?:s|ed)?|could|might|may|seem(?:s|ed)?|appear(?:s|ed)?|apparent\w*|doubt\w*|caveat\w*|unclear|statistic\w*|luck|would|flat|dis(?:regard|count)\w*|count (?:it|that))\b|n[’']t\b/iu;

/** Verbs that tell a change as something that happened. */
const reached =
  /\b(?:cut|reduced|lowered|dropped|fell|fallen|rose|risen|grew|grown|increased|decreased|improved|raised|reached|hit|achieved|attained|got|gotten|brought|saved|gained|won|delivered|doubled|halved|tripled|went|gone|came|ended|finished|landed|resulted|led|saw|seen|made|boosted|lifted|drove|driven|shrank|shortened|slashed|trimmed|climbed|jumped|beat|exceeded|surpassed|met|closed|sold|earned|generated|produced|held|kept|maintained|sustained|recovered|eliminated|removed|accelerated|sped|moved|took|shaved|stayed|scored|averaged|gave|stands? at|sits? at|runs? at|(?:is|are|was|were) (?:now|down|up)|now (?:takes?|runs?|stands?|sits?|handles?|serves?|closes?|needs?)|[’'](?:s|re) (?:now|down|up)|enabled|yielded|secured|passed|cleared|booked|collected|trained|onboarded|retained|launched|shipped|recorded|reported|logged|posted|notched|topped|pushed|pulled|turned|freed|unlocked|contributed|meant|helped|managed)\b/iu;
/** Verbs that only join a number to what it measures: `the wait was 25 minutes`. */
const linking = /\b(?:was|were|now (?:is|are)|(?:is|are) now|ha[sd] been)\b/iu;
const outcome =
  /\b(?:results?|outcome|reductions?|drop|cut|rise|increase|improvement|gain|lift|difference|savings?|change)\b/iu;
const comparative =
  /^\s?(?:\p{L}+\s)?(?:less|fewer|more|faster|slower|lower|higher|shorter|longer|better|cheaper|quicker|smaller|larger|down|up)\b/iu;
const past =
  /\b(?:\p{L}{2,}ed|had|has|have|now|spent|took|ran|wrote|found|felt|lost|left|began|became|paid|sent|built)\b/iu;
/** What has happened when only the change is named, as in a result: `25% fewer falls`. */
const reachedGoal =
  /\b(?:hit|met|reached|achieved|beat|exceeded|surpassed|delivered(?: on)?|made|passed|cleared|smashed|attained|crushed)\b(?:\s+[\p{L}#’'-]+){0,4}?\s+(?:goals?|targets?|objectives?|quota|numbers?|limit|slo|sla)\b|\b(?:as|like) (?:planned|promised|targeted)\b/iu;
const negated =
  /\b(?:not|never|nearly|almost|barely|without|far from|short of|if|whether|to|would|could|should|will|can|might|may|nobody|none|yet to|hope\w*|want\w*|until|once|when)\s+(?:[\p{L}’']+\s+){0,3}$|n[’']t\s+(?:[\p{L}’']+\s+){0,2}$/iu;
const infinitive = /\bto\s+(?:\p{L}+ly\s+)?$/iu;
const able = /\b(?:managed|able|helped|allowed|enabled|went on|led|let|used)\b[^.,;]{0,24}\bto\s+(?:\p{L}+ly\s+)?$/iu;
/** Where a sentence turns to something else, so that a goal before it says nothing about what follows. */
const turn =
  /(?:,?\s+(?:but|yet|although|though|while|whereas|against|instead|compared (?:with|to)|versus|vs\.?)\s)|(?:,?\s+(?:and|so|then)\s+(?=(?:we|I|it|they|he|she|the team|my team|that)\s))|(?:,\s+(?=(?:we|I|it|they)\s(?!would|could|should|might|will|had to|want|need|plan|hope|aim)))|[;()]|\s[–—]\s/giu;

/** The sentence around a number. */
export function sentenceAround(text: string, start: number, end: number): [from: number, to: number] {
  const edge = /[.!?](?=["”’)]?\s+["“(]?[\p{Lu}\p{N}\uFFFC])|\n/gu;
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(edge)) {
    if (match.index < start) from = match.index + 1;
    else if (match.index >= end - 1) {
      to = match.index + 1;
      break;
    }
  }
  return [from, to];
}

function clauseAround(sentence: string, start: number): [from: number, to: number] {
  let from = 0;
  let to = sentence.length;
  for (const match of sentence.matchAll(turn)) {
    // The word of the turn belongs to what follows: `against a target of 25%`.
    if (match.index < start) from = match.index;
    else {
      to = match.index;
      break;
    }
  }
  return [from, to];
}

/** What is asked: a text, a number in it, and what the ledger says that the number is. */
export interface Telling {
  text: string;
  start: number;
  end: number;
  place: TextPlace;
  /** What stands above the text, such as its heading or the line that begins a list. */
  lead: string;
  status: 'target' | 'not-significant';
  /** Stems of the words of the figure. */
  stems: ReadonlySet<string>;
}

function isReachedVerb(clause: string, place: TextPlace): boolean {
  for (const match of clause.matchAll(new RegExp(reached, 'giu'))) {
    const before = clause.slice(0, match.index);
    if (infinitive.test(before) && !able.test(before)) continue;
    // At the start of a bullet `Cut` may be a task.
    if (/^\W*$/u.test(before) && /^(?:cut|hit|beat|met|made|get|set)$/iu.test(match[0]) && place !== 'results' && place !== 'headline') continue; // prettier-ignore
    return true;
  }
  return false;
}

/**
 * Whether a number is told as something that happened. A goal is not where its clause names it as one, a result that is
 * not significant is not where its sentence says so.
 */
export function isToldAsReached({ text, start, end, place, lead, status, stems }: Telling): boolean {
  if (place === 'question') return false;
  const [from, to] = sentenceAround(text, start, end);
  const sentence = text.slice(from, to);
  if (/\?["”’)]?\s*$/u.test(sentence)) return false;
  if (status === 'not-significant') {
    // The sentence after it may take it back.
    const [, next] = sentenceAround(text, Math.min(to + 1, text.length), Math.min(to + 2, text.length));
    if (doubt.test(text.slice(from, Math.max(to, next)))) return false;
  }
  const [clauseFrom, clauseTo] = clauseAround(sentence, start - from);
  const clause = sentence.slice(clauseFrom, clauseTo);
  if (status === 'target') {
    const withMark = `${sentence.slice(clauseFrom, start - from)} # ${sentence.slice(end - from, clauseTo)}`;
    for (const match of withMark.matchAll(new RegExp(reachedGoal, 'giu'))) {
      if (!negated.test(withMark.slice(0, match.index))) return true;
    }
    if (hedge.test(clause) || hedge.test(lead)) return false;
  } else if (doubt.test(lead)) return false;
  // `The goal: cut falls by 25%`.
  if (status === 'target' && /[:–—]/u.test(sentence.slice(0, start - from)) && hedge.test(sentence)) return false;
  if (place === 'results' || place === 'headline' || isReachedVerb(clause, place)) return true;
  if (comparative.test(text.slice(end, end + 30)) && (past.test(clause) || linking.test(clause))) return true;
  const subject = linking.exec(clause);
  if (!subject) return false;
  const words = clause.slice(0, subject.index);
  return outcome.test(words) || stemsOf(words).some((stem) => stem.length > 3 && stems.has(stem));
}
