/**
 * A number with its thing: `1 story`, `34 stories`.
 * @param count how many
 * @param one the thing's name
 * @param many its plural
 */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
