/**
 * Names in a sentence.
 * @example listed(['start', 'build', 'dev']) // 'start, build and dev'
 */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
