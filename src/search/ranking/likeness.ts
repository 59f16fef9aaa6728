import type { Unit } from '../ideas/meaning.ts';
import type { OpenEvidence } from '../evidence/open-evidence.ts';

/** Even what every story has is worth this much of what only one has. */
const commonest = 0.25;

/** A word that the bank does not know may be what the question is about, or only an unusual word for it. */
const unknownWord = 0.6;
/** A subject that the thesaurus knows and the bank does not is what the question is about: it has no story for it. */
const unknownIdea = 2;

/** How much a unit weighs in a comparison: what says much and is rare weighs most. */
export function weightOf(unit: Unit, evidence: OpenEvidence): number {
  const ideas = unit.keys.some((key) => key.startsWith('#'));
  const unknown = ideas ? unknownIdea : unknownWord;
  const rarity = evidence.isKnown(unit) ? evidence.rarity(unit) : unknown;
  return unit.strength * Math.max(commonest, rarity);
}

/** Past this weight, what more is asked counts for less: nobody has a story with every detail of a long question. */
const fullWeight = 1.2;
const furtherWeight = 0.5;

/** The weight against which an explanation of a question is measured. */
export const measureOf = (whole: number): number =>
  whole <= fullWeight ? whole : fullWeight + furtherWeight * (whole - fullWeight);

/**
 * Ideas that are less near than this only point in a direction: enough to name the nearest question of the bank for one without
 * a story, not enough to speak for a story.
 */
const leastNearness = 0.29;

/**
 * How near two units are, from 0 to 1: 1 when they share a word or an idea.
 * @param least less than this counts as nothing
 */
function nearnessOf(one: Unit, other: Unit, evidence: OpenEvidence, least = leastNearness): number {
  let nearest = 0;
  for (const key of one.keys) {
    for (const otherKey of other.keys) {
      if (key === otherKey) return 1;
      if (key.startsWith('#') && otherKey.startsWith('#')) {
        nearest = Math.max(nearest, evidence.lexicon.nearness(key.slice(1), otherKey.slice(1)));
      }
    }
  }
  return nearest < least ? 0 : nearest;
}

/**
 * How near a unit is to the nearest of some units, from 0 to 1.
 * @param least less than this counts as nothing
 */
export function nearestOf(unit: Unit, units: readonly Unit[], evidence: OpenEvidence, least = leastNearness): number {
  let nearest = 0;
  for (const other of units) {
    nearest = Math.max(nearest, nearnessOf(unit, other, evidence, least));
    if (nearest === 1) break;
  }
  return nearest;
}

/** The weight of those of some units that another set of units explains, and of all of them. */
function weigh(
  units: readonly Unit[],
  by: readonly Unit[],
  evidence: OpenEvidence,
  least: number,
): { explained: number; whole: number } {
  let whole = 0;
  let explained = 0;
  for (const unit of units) {
    const weight = weightOf(unit, evidence);
    whole += weight;
    explained += weight * nearestOf(unit, by, evidence, least);
  }
  return { explained, whole };
}

/** The wording must explain the question; that the question has all of the wording counts for less. */
const questionPart = 0.65;
/** Less asked than this says little, and any wording explains it: then it counts more that the wording says no more. */
const enoughAsked = 0.7;
const wordingPartOfLittle = 0.6;

/**
 * How much a question is like a wording, from 0 to 1: how much of the question the wording explains, and how much of the
 * wording the question has.
 * @param least ideas that are less near than this count as nothing
 */
export function likeness(
  units: readonly Unit[],
  wording: readonly Unit[],
  evidence: OpenEvidence,
  least = leastNearness,
): number {
  const asked = weigh(units, wording, evidence, least);
  if (asked.explained === 0) return 0;
  const said = weigh(wording, units, evidence, least);
  const explained = Math.min(1, asked.explained / measureOf(asked.whole));
  const missing = 1 - Math.min(1, asked.whole / enoughAsked);
  return (
    explained ** questionPart * (said.explained / said.whole) ** (1 - questionPart + wordingPartOfLittle * missing)
  );
}
