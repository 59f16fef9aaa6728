/**
 * Gives what was made from the same before, where it was kept, and else makes it.
 * @param from all that it is made from besides the software, as plain data
 * @param make gives plain data
 */
export type Keep = <Made>(from: unknown, make: () => Made) => Made;

/** Keeps nothing. */
export const makeAnew: Keep = (_from, make) => make();
