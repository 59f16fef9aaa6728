import { stemsOf } from './stem.ts';

/** Where a text stands, as far as it says whether what it tells has happened. */
export type TextPlace = 'prose' | 'headline' | 'results' | 'slide' | 'answer' | 'question';

/** Words by which a number is told as a goal, a limit, a plan or a doubt. */
const hedge =
  /\b(?:goals?|targets?|targeted|targeting|aim(?:s|ed|ing)?|objectives?|okrs?|key results?|ambitions?|plan(?:s|ned|ning)?|want(?:s|ed)?|hop(?:e|es|ed|ing)|intend(?:s|ed)?|intention|expect(?:s|ed|ation|ations)?|forecasts?|projected|projection|estimat(?:e|es|ed)|should|would|could|might|(?<!\b(?:since|in|by|until|till|from|of|last|this|early|late|mid|and|to|with|[.–-]) )may(?! \d)|will|shall|must|can(?! now\b)|promis(?:e|es|ed|ing)|commit(?:s|ted|ment|ments)?|asked|asking|set out|need(?:s|ed)?|ha[dsve]+ to|(?:was|were|is|are|be) to|supposed|meant to|try|tries|trying|tried|aspir\w+|budget(?:ed)?|allow(?:s|ed|ance)?|limits?|caps?|ceiling|threshold|sla|slo|bar|criteri(?:on|a)|conditions?|requirements?|requires?|required|if|unless|whether|assum\w+|suppose|on track|towards?|short of|(?:far|away|way) from|miss(?:ed|es)? (?=it|that|the|our|by|#)|not|never(?! \p{L}+ (?:below|above|over|under|more|less|longer|worse))|cannot|nothing|instead of|rather than|against|versus|pledg\w+|wish\w*|looking (?:to|for)|mandate\w*|quota|agreed|deadline|by the end of|roadmap|vision|north star|hypothes\w+|hypothetical\w*|bet|propos(?:e|ed|al)|dream\w*|imagin\w*|signed (?:off|up)|success (?:meant|means|criteria|metric)|define[ds]?|definition|insist\w*|demand(?:s|ed)?|advertis\w+|brochures?|claim(?:s|ed)? (?:that|to)|challeng\w+|in theory|on paper|theoretical\w*|realistic\w*|fantasy|stretch|out of reach|far off|deserves?|business case|brief|milestones?|bonus(?:es)?|let[’']s say|say it[’']s|(?:heading|headed|head|aiming|shooting|shoot|pushing|push|pushed|going|argued|called|calls) for|settled on|in mind|^\W*had (?:we|i|they|it)|once (?:[\p{L}’']+ ){1,5}?(?:is|are|has|have))\b|\b(?:claim(?:s|ed)?|(?:figure|number) (?:is|was)) #|n[’']t\b|[’'](?:d|ll)\b/iu;
/** Words beside a number that make it a goal or somebody else’s, unless its clause has a verb of what happened. */
const weakHedge =
  /\b(?:said|says?|saying|tells?|told|asks?|speaks?|spoke|talk(?:s|ed)?|read|heard|cit(?:es|ed)|wrote|writes|vot(?:es?|ed)|decided|offers?|offered|sold us|schedules?|calculat\w+|contract\w*|law|rules?|statutes?|regulat\w+|polic(?:y|ies)|guidelines?|standards?|norm|benchmarks?|industry|competitors?|vendors?|suppliers?|other (?:teams?|companies|places|\w+s)|pitch\w*|argued|think(?:s|ing)? of|hung on|hangs on|depends? on|once|until (?:we|it|they|you)(?:[’']re|\s(?:are|reach|get|hit))|when|next(?! to| day| morning)|road to|way to|path to|(?:number|mark|one) to beat|we[’']re after|line at|(?:is|was) my job|belie(?:f|ve[ds]?)|sounds?|built (?:around|for)|drill|ideas?|by 20\d\d|where it[’']s|claimed)\b|\b(?:(?:getting|bringing|reaching|hitting) (?:\w+ )*?(?:to|at|below|under|#)|\w+[’']s (?:own )?(?:(?:number|figure|mark|line|rule)\b))|(?<!\b(?:year|month|week|day|summer|season|quarter)|[\s^](?:it|that|there|what|here|he|she|who))[’']s #|\b(?:the|that|those) #(?!\s(?:\p{L}+\s)?(?:less|fewer|more|drop|cut|rise|fall|reduction|increase|improvement|gain|lift|saving))/iu;
/** A word that says that a number is no proof. */
const doubt =
  /\b(?:significan\w*|insignificant|n\.\s?s\b|noise|noisy|inconclusive|chance|random\w*|coincidence|fluke|confiden\w*|intervals?|p[- ]?values?|underpowered|trend\w*|too (?:small|few|little|early|short)|samples?|proof|pro(?:of|ves?|ved|ven|ving)|error bars?|margin|anecdot\w*|directional\w*|suggest(?:s|ed|ive)?|hint(?:s|ed)?|apparent\w*|doubt\w*|caveat\w*|unclear|statistic\w*|luck\w*|flat|dis(?:regard|count)\w*|count (?:it|that)|within (?:what|the)|spread|variation|wobble\w*|tentative\w*|preliminary|(?:no|any) (?:claim|conclusion|evidence|effect|difference)|small numbers|numbers (?:this|that|so) small|means? (?:little|nothing)|who knows|whether|so (?:was|were|did|had)|so (?:they|it|he|she) (?:was|were|did|had)|grain of salt|control group|hard to (?:say|tell|know))\b/iu;
const unsure = /\b(?:not|never|cannot|nothing|could|might|may|would|seem(?:s|ed)?|appear(?:s|ed)?|if)\b|n[’']t\b/iu;
const takenBack = /^\s*(?:that|this|it|but|still|however|though|and|which|even so|i|we)\b/iu;

/** Verbs that tell a change as something that happened. */
const reached =
  /\b(?:cut|reduced|lowered|dropped|fell|fallen|rose|risen|grew|grown|increased|decreased|improved|raised|reached|hit|achieved|attained|got|gotten|brought|saved|gained|won|delivered|doubled|halved|tripled|went|gone|came|ended|finished|landed|resulted|led|saw|seen|made|boosted|lifted|drove|driven|shrank|shortened|slashed|trimmed|climbed|jumped|beat|exceeded|surpassed|met|closed|earned|generated|produced|held|maintained|sustained|recovered|eliminated|removed|accelerated|sped|moved|took|shaved|stayed|scored|averaged|stands? at|sits? at|runs? at|(?:is|are|was|were) (?:now|down|up)|now (?:takes?|runs?|stands?|sits?|handles?|serves?|closes?|needs?)|[’'](?:s|re) (?:now|down|up)|enabled|yielded|secured|passed|cleared|booked|collected|trained|onboarded|retained|launched|shipped|recorded|reported|logged|posted|notched|topped|pushed|pulled|turned|freed|unlocked|contributed|helped|managed)\b/giu;
/** The forms in which something is told that is so: a share of something, the object of a verb, where things stand. */
const asserted =
  /#\s(?:\p{L}+\s)?of\s|\b(?!(?:with|of|for|on|about|like|as|than|and|or|the|a|an|from|where)\b)\p{Ll}+\s(?:us\s|them\s|me\s|him\s|her\s|only\s|just\s|about\s|now\s|another\s|[\p{L}]+ly\s)?#|\b(?:is|are|was|were|been|[’'](?:s|re|ve))\b[^#]*#/u;
/** Verbs that only join a number to what it measures: `the wait was 25 minutes`. */
const linking = /\b(?:was|were|now (?:is|are)|(?:is|are) now|ha[sd] been)\b/iu;
const comparative =
  /^\s?(?:\p{L}+\s)?(?:less|fewer|more|faster|slower|lower|higher|shorter|longer|better|cheaper|quicker|smaller|larger|down|up)\b/iu;
const past =
  /\b(?:\p{L}{2,}ed|had|has|have|now|spent|took|ran|wrote|found|felt|lost|left|began|became|paid|sent|built)\b/iu;
/** What has happened when only the change is named, as in a result: `25% fewer falls`. */
const reachedGoal =
  /\b(?:hit|met|reached|achieved|beat|exceeded|surpassed|delivered(?: on)?|made|passed|cleared|smashed|attained|crushed)\b(?:\s+[\p{L}#’'-]+){0,4}?\s+(?:goals?|targets?|objectives?|quota|numbers?|limit|slo|sla)\b|\b(?:as|like) (?:planned|promised|targeted)\b/giu;
const negated =
  /\b(?:not|never|nearly|almost|barely|without|far from|short of|if|whether|to|would|could|should|will|can|might|may|nobody|none|yet to|hope\w*|want\w*|until|once|when)\s+(?:[\p{L}’']+\s+){0,3}$|n[’']t\s+(?:[\p{L}’']+\s+){0,2}$/iu;
const infinitive = /\bto\s+(?:\p{L}+ly\s+)?$/iu;
const able = /\b(?:managed|able|helped|allowed|enabled|went on|led|let|used)\b[^.,;]{0,24}\bto\s/iu;
/** `To bring it to 25%`, and at the start of a line `Bring it to 25%`. */
const infinitiveBefore =
  /\bto\s+(?!the\b|an?\b|our\b|my\b|his\b|her\b|their\b|its\b|under\b|about\b|below\b|over\b|around\b|just\b|only\b|less\b|more\b)\p{Ll}{2,}\b/u;
const command =
  /^\W*(?:bring|reduce|raise|get|keep|reach|increase|lower|improve|grow|double|halve|shorten|make|deliver|answer|cut|hit|have|contribute|launch|ship|build|serve|handle|move|save|win|hold|hire|train|close|drive|boost|limit|take|earn|sell|publish|find|help|be)\b/iu;
/** Where a sentence turns to something else, so that a goal before it says nothing about what follows. */
const turn =
  /(?:,?\s+(?:but|yet|although|though|while|whereas|against|instead|compared (?:with|to)|versus|vs\.?)\s)|(?:,\s+(?:and|so|or|then)\s)|(?:\s+(?:and|so|then)\s+(?=(?:we|I|it|they|he|she|the team|my team|that)\s))|(?:,\s+(?=(?:we|I|it|they)\s(?!would|could|should|might|will|had to|want|need|plan|hope|aim)))|[;()]|\s[–—]\s/giu;

const sentenceEdge = /[.!?](?=["”’)]?\s+["“(]?[\p{Lu}\p{N}\uFFFC])|\n/gu;

/** What goes on for longer to either side, in characters, is a list and no sentence: all of it for each of its numbers takes minutes. */
const longestReach = 1000;

/** The sentence around a number, or as much of it as can matter. */
export function sentenceAround(text: string, start: number, end: number): [from: number, to: number] {
  let from = Math.max(0, start - longestReach);
  let to = Math.min(text.length, end + longestReach);
  sentenceEdge.lastIndex = from;
  for (let match = sentenceEdge.exec(text); match && match.index < to; match = sentenceEdge.exec(text)) {
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
  /** Whether it stands as a `<Figure>`, and not typed. */
  isNamed: boolean;
  /** Stems of the words of the figure. */
  stems: ReadonlySet<string>;
}

function isReachedVerb(clause: string): boolean {
  for (const match of clause.matchAll(reached)) {
    const before = clause.slice(0, match.index);
    if (infinitive.test(before) && !able.test(before)) continue;
    return true;
  }
  return false;
}

/** Whether a clause has a verb of what has happened, whatever stands beside it. */
function hasHappened(clause: string, { stems }: Telling, behind: string): boolean {
  if (isReachedVerb(clause)) return true;
  if (comparative.test(behind) && (past.test(clause) || linking.test(clause))) return true;
  const subject = linking.exec(clause);
  if (!subject || subject.index > clause.indexOf('#')) return false;
  const words = clause.slice(0, subject.index);
  return stemsOf(words).some((stem) => stem.length > 3 && stems.has(stem));
}

/** Whether a text says by itself that its number is a goal, or that it proves nothing. */
export const saysWhatItIs = (say: string, status: Telling['status']): boolean =>
  status === 'not-significant' ? doubt.test(say) || unsure.test(say) : hedge.test(say);

/**
 * Whether a number is told as something that happened: it is, unless the words around it say that it was wanted, planned,
 * asked for, somebody else’s or, where it is not significant, that it proves nothing.
 */
export function isToldAsReached(telling: Telling): boolean {
  const { text, start, end, place, lead, status, isNamed } = telling;
  if (place === 'question') return false;
  const [from, to] = sentenceAround(text, start, end);
  const sentence = text.slice(from, to);
  if (/\?["”’)]?\s*$/u.test(sentence)) return false;
  // The sentences around it may say that it proves nothing.
  const before = from === 0 ? '' : text.slice(sentenceAround(text, from - 1, from)[0], from);
  const after = to >= text.length ? '' : text.slice(to, sentenceAround(text, to + 1, to + 2)[1]);
  if (status === 'not-significant') {
    if (doubt.test(`${before} ${sentence} ${after} ${lead}`) || unsure.test(sentence)) return false;
    return !(takenBack.test(after) && unsure.test(after));
  }
  const [clauseFrom, clauseTo] = clauseAround(sentence, start - from);
  const beforeMark = sentence.slice(clauseFrom, start - from);
  const markedSentence = `${sentence.slice(0, start - from)}#${sentence.slice(end - from)}`;
  const clause = `${beforeMark}#${sentence.slice(end - from, clauseTo)}`;
  for (const match of clause.matchAll(reachedGoal)) {
    if (!negated.test(clause.slice(0, match.index))) return true;
  }
  if (hedge.test(clause) || hedge.test(lead)) return false;
  const isPlace = place === 'results' || place === 'headline';
  if (!isPlace && command.test(sentence)) return false;
  if (hasHappened(clause.replace(weakHedge, ' '), telling, text.slice(end, end + 30))) return true;
  // A slide is told in fragments, and shows beside a figure that it is a target.
  if (isNamed && place === 'slide') return false;
  const isTask = infinitiveBefore.test(beforeMark) && !able.test(beforeMark);
  if (isNamed && !isPlace && !asserted.test(clause)) return false;
  return !isTask && !weakHedge.test(isNamed ? markedSentence : clause) && !hedge.test(sentence);
}
