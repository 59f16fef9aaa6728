/** A place on the screen, in pixels of CSS. */
export interface TouchedPoint {
  x: number;
  y: number;
}

/** A shorter way is a tap of a restless finger. */
const shortest = 48;

/**
 * What a finger meant that went from one place to another: a swipe goes much further sideways than up or down, which
 * would scroll.
 */
export function swipe(from: TouchedPoint, to: TouchedPoint): 'next' | 'back' | undefined {
  const [across, along] = [to.x - from.x, to.y - from.y];
  if (Math.abs(across) < shortest || Math.abs(across) < 2 * Math.abs(along)) return undefined;
  return across < 0 ? 'next' : 'back';
}
