/** What is on the screen: the slide alone, all of them, or what the speaker needs. */
export type SlideView = 'slides' | 'overview' | 'presenter';

/** What a key or a button does. */
export type SlideAct = 'next' | 'back' | 'first' | 'last' | 'overview' | 'presenter' | 'full-screen' | 'close';

const acts: ReadonlyMap<string, SlideAct> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'back'],
  ['ArrowUp', 'back'],
  ['PageUp', 'back'],
  ['Home', 'first'],
  ['End', 'last'],
  ['f', 'full-screen'],
  ['o', 'overview'],
  ['n', 'presenter'],
  ['Escape', 'close'],
]);

/** While notes are read, these scroll them. */
const scrolling: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp']);

/** A key as it was pressed. */
export interface PressedKey {
  key: string;
  shiftKey: boolean;
  /** Whether it was pressed with one that makes it a command of the browser. */
  isCommand: boolean;
}

/** What a key does, in the view that is on the screen. Presenters' remote controls send the keys for pages. */
export function actOfKey({ key, shiftKey, isCommand }: PressedKey, view: SlideView): SlideAct | undefined {
  if (isCommand) return undefined;
  if (key === ' ' && shiftKey) return 'back';
  if (view === 'presenter' && scrolling.has(key)) return undefined;
  return acts.get(key.length === 1 ? key.toLowerCase() : key);
}

/** The slide to which an act leads. */
export function slideAfter(act: SlideAct, index: number, count: number): number {
  const last = Math.max(0, count - 1);
  if (act === 'first') return 0;
  if (act === 'last') return last;
  const step = act === 'next' ? 1 : act === 'back' ? -1 : 0;
  return Math.min(Math.max(index + step, 0), last);
}
