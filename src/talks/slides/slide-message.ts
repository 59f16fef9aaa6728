/** What windows that show the same talk tell each other. */
export type SlideMessage =
  /** A window was opened and asks where the talk is. */
  | { type: 'where' }
  /** The talk is at this slide, from 0. */
  | { type: 'at'; slide: number };

/**
 * A message as it came from another window, which may show an older state of the talk.
 * @param count how many slides there are here
 * @returns undefined for what is no message, or means a slide that is not there
 */
export function readSlideMessage(data: unknown, count: number): SlideMessage | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
  if (data.type === 'where') return { type: 'where' };
  if (data.type !== 'at' || !('slide' in data)) return undefined;
  const { slide } = data;
  return typeof slide === 'number' && Number.isInteger(slide) && slide >= 0 && slide < count
    ? { type: 'at', slide }
    : undefined;
}
