/**
 * How fast is learned, from 1 to almost 0 in half a wave, so that the last steps are small.
 * @param share of all steps that are done
 */
export const paceAt = (share: number): number => Math.max(0.02, (1 + Math.cos(Math.PI * share)) / 2);
