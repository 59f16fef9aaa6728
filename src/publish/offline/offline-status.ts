/** Why a site could not be fetched. */
export type Trouble =
  /** The connection went. */
  | { kind: 'cut'; done: number; of: number }
  /** What the host has is not what was built: a file is missing, or another than it should be. */
  | { kind: 'broken'; path: string }
  /** The device has no room. */
  | { kind: 'room'; bytes: number }
  /** The browser does not do what it should. */
  | { kind: 'unknown'; message: string };

/** What there is to say about what is kept of a site. */
export interface OfflineStatus {
  /** What is there without a connection. */
  kept?: { stories: number; bytes: number };
  /** How many files of a set are there, while it is coming. */
  coming?: { done: number; of: number };
  trouble?: Trouble;
  /** So many bytes are not fetched without leave. */
  asks?: number;
  /** A newer site is there, whole. */
  isNewerReady: boolean;
  /** The page began with an older site than new pages do. */
  isOlder: boolean;
}

/** What a reader can do about it. */
export type OfflineAction = 'use' | 'fetch' | 'reload';

/** What is said, and the one thing to do about it. */
export interface OfflineText {
  text: string;
  action?: { does: OfflineAction; label: string };
}
