import type SubsetFont from 'subset-font';

/** Makes a font with some of the characters of another. What it needs takes long to load, and mostly it is kept. */
export const subsetFont: typeof SubsetFont = async (...of) => {
  const { default: subset } = await import('subset-font');
  return subset(...of);
};
