/** Lower-case letters of any script, digits and single hyphens. */
export const identifierPattern = /^[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+)*$/u;

/** Longer ids are cumbersome to refer to, in characters. */
export const identifierLimit = 80;
