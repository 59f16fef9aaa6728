import { z } from 'zod';

/** An error on its way to another thread, with what Node says of it, such as its code: a copy of an error has none of it. */
export interface ErrorMessage {
  error: Error;
  properties: Record<string, unknown>;
  cause: ErrorMessage | undefined;
}

const plain = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).optional().catch(undefined));

/** Packs an error. */
export function errorMessage(thrown: unknown): ErrorMessage {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return {
    error,
    properties: plain.parse({ ...error, cause: undefined }),
    cause: error.cause === undefined ? undefined : errorMessage(error.cause),
  };
}

/** Unpacks it. */
export function errorFrom({ error, properties, cause }: ErrorMessage): Error {
  return Object.assign(error, properties, cause && { cause: errorFrom(cause) });
}
