/**
 * What both clocks of a device say at one moment, in milliseconds. The wall clock goes on while the device sleeps and
 * after a reload, but its owner can set it. The steady one cannot be set, but begins anew with each load of a page, and
 * on many devices stands still in their sleep.
 */
export interface Reading {
  /** Since 1970, as `Date.now()`. */
  wall: number;
  /** Since the page was loaded, as `performance.now()`. */
  steady: number;
  /** Tells one load of a page from any other. */
  run: string;
}

/** Time that passed between two readings, in milliseconds. */
export interface Passed {
  ms: number;
  /** Of it, what only the wall clock vouches for: the device slept, the page was closed, or the clock was set forward. */
  unseen: number;
}

/**
 * Both clocks are read one after the other, are rounded by some browsers to 100 ms, and are kept right in tiny steps.
 * Where they differ by more than this, in milliseconds, something happened to one of them.
 */
const tolerance = 250;

/** By how much the wall clock went further than the steady one; undefined where the page was loaded anew in between. */
const divergence = (from: Reading, to: Reading): number | undefined =>
  from.run === to.run ? to.wall - from.wall - (to.steady - from.steady) : undefined;

/**
 * The time between two readings of which nothing lies between. Within one load the steady clock tells it, unless the wall
 * clock went further: then the device slept. Over a reload only the wall clock can tell. A clock that was set back takes
 * no time away. One that was set forward looks exactly like sleep, which happens far more often, so it counts as such;
 * `unseen` says how much that is, so that the speaker can take it back.
 */
export function passedBetween(from: Reading, to: Reading): Passed {
  const diverged = divergence(from, to);
  if (diverged === undefined) {
    const ms = Math.max(0, to.wall - from.wall);
    return { ms, unseen: ms };
  }
  const seen = Math.max(0, to.steady - from.steady);
  return diverged > tolerance ? { ms: seen + diverged, unseen: diverged } : { ms: seen, unseen: 0 };
}

/**
 * Whether something happened to one of the clocks between two readings, so that both have to be kept: what passes before,
 * between and after them is told in different ways.
 */
export function isBreak(from: Reading, to: Reading): boolean {
  const diverged = divergence(from, to);
  return diverged === undefined || Math.abs(diverged) > tolerance;
}
