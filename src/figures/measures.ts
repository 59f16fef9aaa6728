import { metricWords } from './metric-words.ts';
import { blank } from './no-figures.ts';
import { nounAfter } from './nouns.ts';
import type { Core, Measured } from './number-cores.ts';
import { stemOf } from './stem.ts';
import { isAttachedUnit, isShortUnit, unitAfter, unitNamed } from './units.ts';

const metricBefore = new RegExp(
  `\\b(${metricWords})\\b(?:\\s+(?!of the\\b)[\\p{L}’']+){0,4}?\\s*(?:\\b(?:of|at|was|were|is|are|to|from|by|reached|hit|averaged|around|about|over|under|only|just)\\s+|[:=(]\\s?|\\s)(?:about |around |roughly |over |under |only |just |nearly |almost )?$`,
  'iu',
);
const metricAfter = /^\s?(NPS|CSAT|AUC|F1|precision|recall|accuracy)\b/u;
const comparison =
  /^\s+(?:as|more|less|fewer|faster|slower|higher|lower|larger|bigger|smaller|longer|shorter|better|worse|cheaper|quicker|the|over|that|what)\b/u;

function unitAt(text: string, at: number, isInWords: boolean): Measured | undefined {
  unitAfter.lastIndex = at;
  const found = unitAfter.exec(text);
  const name = found?.[1];
  if (name === undefined) return undefined;
  if (isShortUnit(name) && isInWords) return undefined;
  if (isAttachedUnit(name) && text[at] !== name[0]) return undefined;
  const unit = unitNamed(name);
  return unit && { ...unit, end: unitAfter.lastIndex };
}

/** What a number measures: its unit, or what it counts. */
export function measureAt(text: string, found: Core): Measured | undefined {
  if (found.own) return { ...found.own, end: found.end };
  const unit = unitAt(text, found.end, found.isInWords);
  if (found.money !== undefined) {
    const end = unit?.dimension === 'money' ? unit.end : found.end;
    return { dimension: 'money', factor: 1, kind: found.money, end };
  }
  // `three times` counts how often, `three times as many` compares.
  if (unit?.dimension === 'ratio' && found.isInWords && !comparison.test(text.slice(unit.end, unit.end + 12)))
    return undefined;
  if (unit) {
    // Minutes of sound, points on a list: what is counted stands behind.
    return unit;
  }
  const noun = nounAfter(text, found.end);
  return noun && { dimension: 'count', factor: 1, kind: noun.stem, end: noun.end };
}

/**
 * What a number measures that has no unit and counts nothing, by the words around it.
 * @returns the stem of the metric, empty where it is not named; undefined where the number measures nothing
 */
export function metricOf(text: string, { start, end }: Core): string | undefined {
  const before = text.slice(Math.max(0, start - 70), start);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf(', '), before.lastIndexOf(blank)) + 1;
  const word = metricBefore.exec(before.slice(from))?.[1] ?? metricAfter.exec(text.slice(end, end + 12))?.[1];
  if (word !== undefined) return stemOf(word);
  return /\b(?:up|down) from $/u.test(before) ? '' : undefined;
}
