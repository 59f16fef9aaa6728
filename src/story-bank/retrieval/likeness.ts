import type { Unit } from './meaning.ts';
import type { OpenEvidence } from './open-evidence.ts';

/** Even what every story has is worth this much of what only one has. */
const commonest = 0.25;

/** How much a unit weighs in a comparison: what says much and is rare weighs most. */
const E=(k,d)=>Number(globalThis.process?.env[k] ?? d);
const UNK=E('UNK',1), KNEE=E('KNEE',99), SLOPE=E('SLOPE',.4);
export const weightOf = (unit: Unit, evidence: OpenEvidence): number =>
  unit.strength * (evidence.isKnown(unit)|| (unit.keys[0]??'').startsWith('#') ? Math.max(commonest, evidence.rarity(unit)) : UNK);
export const softened = (whole: number): number => whole <= KNEE ? whole : KNEE + SLOPE * (whole - KNEE);

/** How near two units are, from 0 to 1: 1 when they share a word or an idea. */
export function nearnessOf(one: Unit, other: Unit, evidence: OpenEvidence): number {
  let nearest = 0;
  for (const key of one.keys) {
    for (const otherKey of other.keys) {
      if (key === otherKey) return 1;
      if (key.startsWith('#') && otherKey.startsWith('#')) {
        nearest = Math.max(nearest, evidence.lexicon.nearness(key.slice(1), otherKey.slice(1)));
      }
    }
  }
  return nearest;
}


/** How near a unit is to the nearest of some units, from 0 to 1. */
export function nearestOf(unit: Unit, units: readonly Unit[], evidence: OpenEvidence): number {
  let nearest = 0;
  for (const other of units) {
    nearest = Math.max(nearest, nearnessOf(unit, other, evidence));
    if (nearest === 1) break;
  }
  return nearest;
}

/** How much of some units another set of units explains, from 0 to 1, by weight. */
export function shareExplained(units: readonly Unit[], by: readonly Unit[], evidence: OpenEvidence, soft = false): number {
  let whole = 0;
  let explained = 0;
  for (const unit of units) {
    const weight = weightOf(unit, evidence);
    whole += weight;
    explained += weight * nearestOf(unit, by, evidence);
  }
  return whole === 0 ? 0 : soft ? Math.min(1, explained / softened(whole)) : explained / whole;
}

/** The wording must explain the question; that the question has all of the wording counts for less. */
const questionPart = 0.65;

/**
 * How much a question is like a wording, from 0 to 1: how much of the question the wording explains, and how much of the
 * wording the question has.
 */
export function likeness(question: readonly Unit[], wording: readonly Unit[], evidence: OpenEvidence): number {
  const asked = shareExplained(question, wording, evidence, true);
  return asked === 0 ? 0 : asked ** questionPart * shareExplained(wording, question, evidence) ** (1 - questionPart);
}
