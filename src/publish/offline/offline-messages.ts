import type { OfflineStatus } from './offline-status.ts';

/** What a page asks the worker for. */
export type OfflineRequest =
  | { offline: 'look'; isAsked: boolean; isCostly: boolean }
  | { offline: 'status' }
  | { offline: 'use' }
  | { offline: 'forget' };

/** What the worker tells a page. */
export interface OfflineNews {
  offline: 'news';
  status: OfflineStatus;
}

const requests: ReadonlySet<unknown> = new Set(['look', 'status', 'use', 'forget']);

const isMarked = (data: unknown): data is { offline: unknown } =>
  typeof data === 'object' && data !== null && 'offline' in data;

/** Whether a message is a request; others are not for the worker. */
export const isOfflineRequest = (data: unknown): data is OfflineRequest => isMarked(data) && requests.has(data.offline);

/** Whether a message is news of the worker. */
export const isOfflineNews = (data: unknown): data is OfflineNews => isMarked(data) && data.offline === 'news';
