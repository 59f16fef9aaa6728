import type { ClockAction, ClockEvent } from '../clock/clock-events.ts';
import type { Reading } from '../clock/reading.ts';

/** A rehearsal that is going on, as the device keeps it. */
export interface KeptClock {
  /** `planMark` of the plan by which it runs. */
  plan: string;
  /** When it began: `2026-03-14T09:26:53.589Z`. */
  startedAt: string;
  events: readonly ClockEvent[];
  /** When the page looked at the clocks last. */
  seen: Reading;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isReading = (value: unknown): value is Reading =>
  isFields(value) && Number.isFinite(value['wall']) && Number.isFinite(value['steady']) && typeof value['run'] === 'string'; // prettier-ignore

/** Kinds of actions that need nothing more to be said. */
const plainTypes = ['start', 'question', 'answered', 'pause', 'resume', 'uncounted', 'tick', 'end'];

function isAction(fields: Fields): boolean {
  const { type, part, ask } = fields;
  if (type === 'go') return Number.isInteger(part);
  if (type === 'named') return ask === undefined || typeof ask === 'string';
  return plainTypes.some((plain) => plain === type);
}

const isEvent = (value: unknown): value is ClockAction & { at: Reading } =>
  isFields(value) && isAction(value) && isReading(value['at']);

/** A rehearsal that is going on, as a text that `readKeptClock` reads back. */
export const writeKeptClock = (kept: KeptClock): string => JSON.stringify(kept);

/**
 * Reads what `writeKeptClock` wrote.
 * @param text nothing where nothing was kept
 * @param plan `planMark` of the plan as it is now
 * @returns undefined where nothing was kept, where it cannot be read, and where the talk has other times now
 */
export function readKeptClock(text: string | null, plan: string): KeptClock | undefined {
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!isFields(value) || value['plan'] !== plan) return undefined;
    const { startedAt, events, seen } = value;
    if (typeof startedAt !== 'string' || !Array.isArray(events) || !events.every(isEvent) || !isReading(seen)) return undefined; // prettier-ignore
    return { plan, startedAt, events, seen };
  } catch {
    return undefined;
  }
}
